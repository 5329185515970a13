/**
 * One of several that figures, times or people are told of, folded: ways to say it, parted by `|`. Those without English
 * are never told beside each other in the English articles at hand (`bench/tried.md`).
 */
interface Side {
  readonly zh: string;
  readonly en?: string;
}

/** Sides of which one beside the other is told: what is told of the one answers nothing that is asked of the other. */
export interface Sides {
  /** For what they are looked at: numbers alone, lengths and times as well, or whoever it was too. */
  readonly for: 'numbers' | 'figures' | 'anything';
  /** What is told of another side is no answer even where nothing is told of the one asked for (成人45元，学生凭证半价). */
  readonly bars: boolean;
  readonly sides: readonly Side[];
}

const OF_SEX = '(?=[子人生性单双团童足排篮队士职员工主方]|\\d)';
const NOT_KIN = '(?<![子儿妇少仙孙])';
/** A ticket there, or there and back; not *a single winter*, nor that ships *return*. */
const AS_TICKET = '(?= (?:tickets?|fares?|trips?|journeys?|costs?|is)\\b| ?[£$€?]|$)';
const IN_TIMES = '(?= (?:season|times?|hours?|rates?|fares?|tickets?)\\b)';

/** A longer way comes before what it holds. */
export const SIDES: readonly Sides[] = [
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '成年人|成人|大人', en: 'adults?' },
      { zh: '学生|学童', en: 'students?' },
      { zh: '儿童|小孩|孩子|小朋友', en: 'child|children|kids?' },
      { zh: '婴儿|幼儿', en: 'infants?|toddlers?' },
      {
        zh: '老年人|老人|长者|(?:[67]\\d|[六七]十五?)周?岁(?:及|或)?以上',
        en: 'seniors|senior citizens?|pensioners?|over-\\d\\ds',
      },
      { zh: '军人' },
      { zh: '教师|老师' },
      // With all who are of it: a family of two adults and three children.
      {
        zh: '(?:家庭(?:套)?票|家庭套餐|亲子票)(?:\\([^()]{1,20}\\))?',
        en: 'famil(?:y|ies)(?: tickets?)?(?:,? \\(?(?:of|with|for) (?:(?:up to|a|an|one|two|three|four|five|\\d|and|or|adults?|child|children|kids?|parents?)[, ]*)+)?',
      },
    ],
  },
  {
    for: 'anything',
    bars: true,
    sides: [
      { zh: `${NOT_KIN}男${OF_SEX}`, en: "m[ae]n(?:'?s)?|males?|boys?'?" },
      { zh: `${NOT_KIN}女${OF_SEX}`, en: "wom[ae]n(?:'?s)?|females?|girls?'?" },
    ],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '平时|平日|工作日', en: 'weekdays?' },
      { zh: '周末|双休日', en: 'weekends?|saturdays?|sundays?' },
      { zh: '国庆节|国庆|黄金周|长假|节假日|假日|假期|春节|过年', en: 'holidays?' },
    ],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '旺季', en: `high season|(?<!off[- ])peak${IN_TIMES}` },
      { zh: '淡季', en: 'low season|off[- ]peak' },
    ],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '非会员|非社员', en: 'non-members?' },
      { zh: '会员|社员', en: '(?<!non-)members?' },
    ],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '单程', en: `(?:single|one-way)${AS_TICKET}` },
      { zh: '往返|来回', en: `(?:return|round[- ]trip)${AS_TICKET}` },
    ],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '上午|早上', en: 'mornings?' },
      { zh: '下午', en: 'afternoons?' },
      { zh: '晚上|夜间|夜里|晚间', en: 'evenings?|nights?' },
    ],
  },
  {
    for: 'numbers',
    bars: false,
    sides: [
      { zh: '白天|日间', en: 'daytime' },
      { zh: '夜间|夜里|晚上|晚间', en: 'nights?|evenings?' },
    ],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '上半年', en: 'first half' },
      { zh: '下半年', en: 'second half' },
    ],
  },
  { for: 'figures', bars: true, sides: [{ zh: '境内|国内' }, { zh: '境外|海外|国外' }] },
  { for: 'figures', bars: true, sides: [{ zh: '一等座' }, { zh: '二等座' }, { zh: '商务座' }] },
  { for: 'figures', bars: true, sides: [{ zh: '未开封|未拆封' }, { zh: '开封|拆封' }] },
  { for: 'figures', bars: true, sides: [{ zh: '未成年' }, { zh: '已成年' }] },
  {
    for: 'figures',
    bars: true,
    sides: [{ zh: '小学' }, { zh: '初中|国中' }, { zh: '高中' }, { zh: '大学' }],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '本科', en: 'undergraduates?' },
      { zh: '硕士', en: '(?<!under)(?:post)?graduates?' },
      { zh: '博士' },
    ],
  },
  {
    for: 'figures',
    bars: true,
    sides: [
      { zh: '安卓|android', en: 'android' },
      { zh: 'ios|苹果(?=手机|系统|版|端|用户)', en: 'ios|iphones?' },
      { zh: '鸿蒙' },
    ],
  },
  {
    for: 'numbers',
    bars: false,
    sides: [
      { zh: '进口', en: 'imports?|imported' },
      { zh: '出口', en: 'exports?|exported' },
    ],
  },
  {
    for: 'numbers',
    bars: false,
    sides: [
      { zh: '城镇|城市', en: 'urban|towns?|cit(?:y|ies)' },
      { zh: '农村|乡村', en: 'rural|countryside|villages?' },
    ],
  },
  {
    for: 'numbers',
    bars: false,
    sides: [
      { zh: '收入', en: 'income|revenues?|receipts' },
      { zh: '支出', en: 'spending|expenditures?|expenses|outlays?' },
    ],
  },
  {
    for: 'numbers',
    bars: false,
    sides: [
      { zh: '最高', en: 'highest|maximum' },
      { zh: '最低', en: 'lowest|minimum' },
    ],
  },
  {
    for: 'numbers',
    bars: false,
    sides: [
      { zh: '室内', en: 'indoors?' },
      { zh: '室外|户外', en: 'outdoors?' },
    ],
  },
  {
    for: 'numbers',
    bars: false,
    sides: [
      { zh: '出生', en: 'births?|born' },
      { zh: '死亡', en: 'deaths?|died' },
    ],
  },
];

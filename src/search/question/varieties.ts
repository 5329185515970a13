import { saysAny, type Ways, waysOf } from '../figures/unit-ways.ts';
import { keyNumber } from '../words/key-number.ts';
import { standsAt } from '../words/stands-at.ts';

/**
 * Kinds that something comes in, of which a sentence on one does not answer a question on another; folded, each kind by the ways to
 * say it, parted by `|`. Chinese ones match anywhere, English ones as whole words of any form. Those of `beforeNoun` are told apart only before
 * the same noun (the **adult** ticket, the **child** ticket): by themselves they say other things as well.
 */
const VARIETIES: readonly Row[] = [
  {
    zh: ['春季|春天|春日', '夏季|夏天|夏日|夏令', '秋季|秋天|秋日', '冬季|冬天|冬日|冬令'],
    en: ['summer', 'winter', 'autumn'],
  },
  { zh: ['暑假|暑期', '寒假'], en: ['summer holidays', 'easter holidays', 'christmas holidays'] },
  { zh: ['期中', '期末'], en: ['midterm', 'end of term'] },
  { zh: ['平日|工作日', '周末|双休日|节假日|假日'], en: ['weekday', 'weekend'] },
  { zh: ['早餐|早饭', '午餐|午饭', '晚餐|晚饭'], en: ['breakfast', 'lunch', 'dinner|supper'] },
  { zh: ['男子|男生|男士', '女子|女生|女士'], en: ['men', 'women'] },
  { zh: ['男单', '女单', '男双', '女双', '混双'], en: ['singles', 'doubles'] },
  {
    zh: ['高铁|动车', '大巴|客运|客车|巴士', '飞机|航班', '地铁|捷运', '公交|公车', '自驾|开车', '渡轮|轮船'],
    en: ['by train', 'by bus|by coach', 'by plane|by air', 'by car', 'by ferry|by boat', 'by tram'],
  },
  { zh: ['安卓|android', '苹果|ios|iphone'], en: ['android', 'ios|iphone'] },
  { zh: ['首班|头班', '末班|尾班'], en: ['first bus|first train', 'last bus|last train'] },
  { zh: ['夏装', '冬装', '春秋装'], en: ['summer uniform', 'winter uniform'] },
  {
    zh: ['专科|大专', '本科', '硕士', '博士'],
    en: ['undergraduate', 'postgraduate', 'doctoral'],
    beforeNoun: true,
  },
  { zh: ['冠军', '亚军', '季军'], en: ['winner', 'runner-up'] },
  { zh: ['笔试', '面试', '口试'], en: ['written test|written exam', 'oral test|oral exam', 'interview'] },
  {
    zh: ['爷爷|祖父', '奶奶|祖母', '外公|外祖父', '外婆|外祖母'],
    en: ['grandfather|grandpa', 'grandmother|grandma'],
  },
  {
    zh: ['成人', '儿童|孩童|小孩', '学生', '老人|老年|长者|敬老', '婴儿'],
    en: ['adult', 'child|kid', 'student', 'senior|pensioner', 'baby|infant'],
    beforeNoun: true,
  },
  { zh: ['黑白', '彩色'], en: ['black and white', 'colour|color'], beforeNoun: true },
  {
    zh: ['单人', '双人', '三人', '四人', '家庭', '团体'],
    en: ['single', 'double', 'twin', 'triple', 'family', 'group'],
    beforeNoun: true,
  },
  {
    zh: ['一等', '二等', '三等', '特等', '头等', '商务', '经济'],
    en: ['first class', 'second class', 'business class'],
    beforeNoun: true,
  },
  { zh: ['单程', '往返|来回', '回程|返程', '去程'], en: ['one-way', 'return'], beforeNoun: true },
  {
    zh: [
      '标准',
      '强力',
      '静音',
      '节能',
      '快速',
      '普通',
      '豪华',
      '基础',
      '高级',
      '专业',
      '旗舰',
      '尊享',
      '入门',
    ],
    en: ['standard', 'premium', 'basic', 'deluxe', 'turbo', 'eco', 'quiet', 'advanced', 'ordinary'],
    beforeNoun: true,
  },
  { zh: ['国内', '国际|国外|海外|境外'], en: ['domestic', 'international|foreign'], beforeNoun: true },
  { zh: ['东', '南', '西', '北'], en: ['east', 'south', 'west', 'north'], beforeNoun: true },
  {
    zh: ['红', '橙', '黄', '绿', '蓝', '紫', '黑', '白'],
    en: ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'black', 'white'],
    beforeNoun: true,
  },
];

/**
 * People of several kinds, of whom it is asked how many there are: who counts the passengers does not tell of the visitors. What people
 * are called by two of them stands in both.
 */
const COUNTED: readonly Row[] = [
  {
    zh: [
      '游客|旅客|访客|参观者|观光客|观众|来宾',
      '乘客|旅客',
      '学生|学员|同学',
      '教师|老师|教练|教员|导师',
      '员工|职工|职员|雇员|工作人员|同事',
      '居民|住户|村民|业主|市民',
      '志愿者|志工|义工',
      '病人|患者|病患',
      '选手|运动员|球员|跑者|参赛者',
      '裁判',
      '警察|警员|民警',
    ],
    en: [
      'visitor|tourist|guest',
      'passenger',
      'student|pupil',
      'teacher|tutor',
      'employee|staff',
      'resident|inhabitant',
      'volunteer',
      'patient',
      'player|runner|athlete',
      'referee|umpire',
    ],
  },
];

interface Row {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly beforeNoun?: true;
}

/** One kind that a question asks of, and the others of its row. */
export interface Variety {
  readonly asked: Ways;
  readonly others: Ways;
  /** The unit behind it, where that must stand behind the other kind, too. */
  readonly noun: number | undefined;
}

/** Two yellow cards are a red one. */
const CARD = keyNumber('牌');

const ROWS = { zh: rowsOf(VARIETIES, 'zh'), en: rowsOf(VARIETIES, 'en') };
const COUNTED_ROWS = { zh: rowsOf(COUNTED, 'zh'), en: rowsOf(COUNTED, 'en') };

function rowsOf(rows: readonly Row[], language: 'zh' | 'en') {
  return rows.map((row) => ({
    kinds: row[language].map((ways) => waysOf(ways, language)),
    beforeNoun: row.beforeNoun ?? false,
  }));
}

/** The kinds that a question asks of; none of a row of which it names several. @param units numbers of its units */
export function varietiesIn(units: ArrayLike<number>, language: 'zh' | 'en'): readonly Variety[] {
  return namedOf(ROWS[language], units);
}

/** The same of people who may be counted. */
export function peopleCountedIn(units: ArrayLike<number>, language: 'zh' | 'en'): readonly Variety[] {
  return namedOf(COUNTED_ROWS[language], units);
}

function namedOf(rows: ReturnType<typeof rowsOf>, units: ArrayLike<number>): readonly Variety[] {
  return rows.flatMap(({ kinds, beforeNoun }): readonly Variety[] => {
    const named = kinds.filter((ways) => saysAny(units, ways));
    const [asked] = named;
    if (asked === undefined || named.length > 1) return [];
    const others = kinds.filter((ways) => ways !== asked).flat();
    if (!beforeNoun) return [{ asked, others, noun: undefined }];
    const noun = unitBehind(units, asked);
    return noun === undefined || noun === CARD ? [] : [{ asked, others, noun }];
  });
}

/** Whether a sentence says one of the others, before the same noun where that tells them apart. */
export function saysOther(units: ArrayLike<number>, { others, noun }: Variety): boolean {
  return others.some((way) => {
    for (let at = 0; at + way.length <= units.length; at++)
      if (standsAt(units, at, way) && (noun === undefined || units[at + way.length] === noun)) return true;
    return false;
  });
}

function unitBehind(units: ArrayLike<number>, ways: Ways): number | undefined {
  for (const way of ways)
    for (let at = 0; at + way.length < units.length; at++)
      if (standsAt(units, at, way)) return units[at + way.length];
  return undefined;
}

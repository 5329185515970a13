import { fold } from '../text/fold.ts';
import type { PlacedSpan, SpanContext } from './settle-span.ts';

/**
 * Of whom or when something is told where it is told of several: who asks for the one is not answered by the figure of another.
 * Each row is a group, its members parted by blanks, the ways to say one by `|`; folded, Chinese anywhere, English as whole
 * words. A longer way is read before a shorter one that it holds (非会员, 会员).
 */
const GROUPS = {
  zh: [
    '成人|成年人|大人 学生|学童 儿童|小孩|孩子|小朋友 婴儿|幼儿 老人|老年人|长者|岁以上 军人 教师|老师',
    '男(?=[子生性单双团童足排篮队士]) 女(?=[子生性单双团童足排篮队士])',
    '平时|平日|工作日 周末|双休日 国庆|黄金周|长假|节假日|假日|假期|春节|过年|旺季 淡季',
    '非会员|非社员 会员|社员',
    '单程 往返|来回',
    '上午|早上 下午 晚上|夜间|晚间',
    '上半年 下半年',
    '境内|国内 境外|海外|国外',
    '一等座 二等座 商务座',
    '未开封|未拆封 开封|拆封',
    '未成年 已成年',
    '小学 初中|国中 高中 大学',
    '本科 硕士 博士',
    '安卓|android ios|苹果 鸿蒙',
  ],
  en: [
    'adults? child|children|kids? students? seniors?|pensioners?|over-\\d\\ds infants?|toddlers?',
    "men|men's|mens|boys|boys' women|women's|womens|girls|girls'",
    'weekdays? weekends?|saturdays?|sundays? holidays?',
    'non-members? members?',
    'single|one-way return|round-trip',
    'mornings? afternoons? evenings?',
    'first half second half',
    'undergraduates? postgraduates?|graduates?',
    'android ios|iphones?',
  ],
} as const;

interface Group {
  /** Each member is a group of its own, in order. */
  readonly pattern: RegExp;
}

const READ: readonly Group[] = [
  ...GROUPS.zh.map((row) => readGroup(row, (ways) => ways)),
  ...GROUPS.en.map((row) =>
    readGroup(
      row.replaceAll(/(first|second) half/gu, '$1_half'),
      (ways) => `\\b(?:${ways.replaceAll('_', ' ')})(?![\\w'])`,
    ),
  ),
];

function readGroup(row: string, asWord: (ways: string) => string): Group {
  const members = row.split(' ').map((ways) => `(${asWord(ways)})`);
  return { pattern: new RegExp(members.join('|'), 'gu') };
}

/** Which members of a group a text names, in order. */
function membersIn(text: string, { pattern }: Group): readonly number[] {
  return [...text.matchAll(pattern)].map(([, ...ways]) => ways.findIndex((way) => way !== undefined));
}

/** In UTF-16 code units. */
const LOOK_BACK = 40;
/** What is said behind a figure is of it only right there: £5 **for adults**. */
const BEHIND = /^[^，,。;；、\d]{0,16}/u;

/**
 * Leaves out what is told of another than the one that the question names: of `成人45元，学生凭证半价` nothing is left, where the
 * students' price is asked.
 */
export function settleSisters<T extends PlacedSpan>(
  candidates: readonly T[],
  {
    text,
    sentence,
    sentenceStart,
    question,
  }: Omit<SpanContext, 'mayBeSeveral'> & { readonly sentenceStart: number },
): readonly T[] {
  const asked = fold(question).text;
  let left = candidates;
  for (const group of READ) {
    const [member, ...others] = new Set(membersIn(asked, group));
    if (member === undefined || others.length > 0) continue;
    if (membersIn(fold(sentence).text, group).every((one) => one === member)) continue;
    const own = left.map(({ span }) =>
      memberOf(text, span, { group, sentenceStart, sentenceEnd: sentenceStart + sentence.length }),
    );
    // Where one is of another, what is of nobody is of something else.
    if (own.some((one) => one !== undefined && one !== member))
      left = left.filter((_, at) => own[at] === member);
  }
  return left;
}

function memberOf(
  text: string,
  { start, end }: PlacedSpan['span'],
  {
    group,
    sentenceStart,
    sentenceEnd,
  }: { readonly group: Group; readonly sentenceStart: number; readonly sentenceEnd: number },
): number | undefined {
  const own = membersIn(fold(text.slice(start, end)).text, group).at(-1);
  if (own !== undefined) return own;
  const before = fold(text.slice(Math.max(sentenceStart, start - LOOK_BACK), start)).text;
  const after = BEHIND.exec(fold(text.slice(end, Math.min(sentenceEnd, end + LOOK_BACK))).text)?.[0] ?? '';
  return membersIn(after, group)[0] ?? membersIn(before, group).at(-1);
}

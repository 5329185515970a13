import { TEXT_LENGTH_ASKED } from '../../../search/figures/figure-asked.ts';
import type { SpanView } from '../view.ts';

/** What is counted with words that mean the same, as it stands behind a figure, folded; what is asked by one may be told by another. */
const COUNTED = [
  '(?:人(?!份)|名|位|口)',
  '(?:次|回|趟|遍)',
  '人份',
  '户',
  // Vehicles and machines, animals, buildings and rooms.
  '(?:[辆台架艘]|部(?!门|分|委|队|长))',
  '[只头匹羽]',
  '[栋幢座间套]',
];
/** What a figure is measured in: where another thing is counted it says nothing. */
const MEASURES = [
  '(?:周?岁)',
  '(?:公里|千米|英里|海里|公尺|厘米|公分|毫米|米(?![饭粉线粒酒])|英尺|英寸|尺)',
  '(?:公斤|千克|毫克|公克|克(?!隆)|公吨|吨|斤)',
  '(?:毫升|公升|升(?![级学职]))',
  '(?:平方|立方|亩|公顷)',
  '(?:元|块钱|美元|欧元|英镑|日元)',
  '(?:年|个?月|天|日|小时|分钟|秒|周)',
  '(?:%|个?百分点|折|成)',
];
const KINDS = [...COUNTED, ...MEASURES].map((way) => ({
  /** Behind the question word. */
  asked: new RegExp(`(?:几|多少)(?:多|余)?[十百千万亿]*个?${way}`, 'u'),
  /** Right behind the figure, or as its end. */
  told: new RegExp(`^(?:多|余)?[十百千万亿]{0,3}(?:多|余)?个?${way}`, 'u'),
  ends: new RegExp(`${way}$`, 'u'),
}));
/** A weight is told by one: no count of things is it. */
const WEIGHT = {
  asked:
    /多重(?:呢|啊|呀)?[?\s]*$|(?:重量|体重|净重|毛重)(?:是|为|有|约|达到?)?多少|\bhow heavy\b|\bhow much (?:do|does|did|will|would) .*\bweigh\b/u,
  told: /(?:公斤|千克|毫克|公克|克|公吨|吨|斤|两|磅|盎司|(?<![a-z])(?:kg|kilo(?:gram(?:me)?)?s?|gram(?:me)?s?|g|mg|pounds?|lbs?|oz|ounces?|tons?|tonnes?|t|stone|carats?)\b)/u,
};

/** How much there is of something, not for how long. */
const HOW_MUCH =
  /\bhow much\b(?! (?:time|longer|sooner|earlier|later|older|younger|notice|sleep|leave|holiday|vacation))/u;
const OF_TIME = /\b(?:year|month|week|day|hour|minute|second)s?\b/u;
const TIME_BEHIND = /^[- ](?:year|month|week|day|hour|minute|second)s?\b/u;

/** How long or how often is told by no sum and no share. */
const OF_TIME_ASKED = /多久|多长时间|几天|\bhow (?:long|often)\b/u;

/** Of what is behind a figure, as far as its measure. In UTF-16 code units. */
const NEXT = 12;

/** How long a text is told. */
const OF_TEXT =
  /^(?:多|余)?[十百千万]{0,2}个?(?:字|位|行|页|字符|字母|汉字)|^[- ](?:[a-z]+ )?(?:characters?|letters?|digits?|words?|pages?|lines?|symbols?)\b/u;

/**
 * Whether a figure counts or measures another thing than the one asked for: a centimetre for 几人份, ten minutes for how much
 * data. Where the question names no unit, none is another one.
 */
export function countsOther({ scene: { probe }, candidate, own, after }: SpanView): boolean {
  const asked = probe.question.analysis.folded.text;
  if (TEXT_LENGTH_ASKED.test(asked)) return !OF_TEXT.test(after) && !OF_TEXT.test(own);
  if (OF_TIME_ASKED.test(asked) && (candidate.kinds.has('money') || candidate.kinds.has('percent')))
    return true;
  if (WEIGHT.asked.test(asked)) return !WEIGHT.told.test(`${own}${after.slice(0, NEXT)}`);
  if (probe.question.language === 'en')
    return HOW_MUCH.test(asked) && !OF_TIME.test(asked) && (OF_TIME.test(own) || TIME_BEHIND.test(after));
  const kind = KINDS.find((one) => one.asked.test(asked));
  if (kind === undefined) return false;
  const told = KINDS.filter((one) => one.told.test(after) || one.ends.test(own));
  return told.length > 0 && !told.includes(kind);
}

import { fold } from '../../text/fold.ts';
import type { Figure, FigureKind } from './figure.ts';
import { readTime } from './read-time.ts';

/** Which kind of figure a unit tells, folded; both languages. Behind the figure. */
const UNITS: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'money',
    /^(?:元|人民币|块钱?|美元|欧元|英镑|日元|港元|pence|p|yuan|dollars?|pounds?|euros?)(?: ?(?:\/|每|一|a |per )\p{L}{1,6})?$/u,
  ],
  [
    'area',
    /^(?:平方米|平米|平方公里|公顷|亩|坪|m2|km2|ha|sq ?m|sq ?ft|square (?:metres?|meters?|feet)|acres?|hectares?)$/u,
  ],
  ['length', /^(?:米|公里|千米|里|厘米|毫米|公尺|m|km|cm|mm|ft|feet|miles?|metres?|meters?|kilometres?)$/u],
  ['weight', /^(?:公斤|千克|克|吨|斤|kg|g|t|lbs?|tonnes?|tons?|pounds?|grams?|kilos?)$/u],
  [
    'duration',
    /^(?:秒|分钟?|小时|个小时|天|周|个?月|seconds?|s|min(?:ute)?s?|h|hours?|days?|weeks?|months?)$/u,
  ],
  ['speed', /^(?:km\/h|mph|公里\/小时|公里每小时|米\/秒|m\/s)$/u],
  ['temperature', /^(?:°c|°f|度|摄氏度|°)$/u],
  ['percent', /^(?:%|percent|per cent)$/u],
  ['points', /^(?:分|点|points?|pts?)$/u],
  ['year', /^年$/u],
  ['count', /^(?:人|名|位|个|台|辆|家|岁|票|座|间|本|次|种|件|艘|人次|people|seats?|years?|votes?|goals?)$/u],
];
/** Folded. Letters are so only behind the sign of a currency: 5m alone are metres. */
const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const SIGNED_SCALES: Readonly<Record<string, number>> = {
  ...SCALES,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
const NUMBER = '(-?\\d[\\d,]*(?:\\.\\d+)?)';
const ABOUT = '(?:约|大约|about |around |~)?';

const FIGURE = new RegExp(`^${ABOUT}${NUMBER} ?(${longestFirst(SCALES)})? ?(\\D*|k?m2)$`, 'u');
/** £6, $1.2bn, £6 per hour: what else stands behind makes it none. */
const SIGNED = new RegExp(
  `^${ABOUT}([$£€¥]) ?${NUMBER} ?(${longestFirst(SIGNED_SCALES)})?((?: ?/ ?| per | an? |每|一)\\p{L}{1,8})?$`,
  'u',
);
const FIRST_YEAR = 1000;
/** No seconds. */
const DECADE = /^\d{3}0s$/u;
/** What a column's name says its figures are in thousands or millions of, folded: 万元, £ million, thousand people. */
const SCALED_UNIT =
  /^(?:[十百千]?万亿?|[十百千]?亿|[百千])(?=\D)|^(?:thousands?|millions?|billions?)(?: of)?(?: |$)/u;
const SIGN_IN_NAME = /^[$£€¥] ?(?:k|m|mn|bn|tn|thousands?|millions?|billions?)?$/u;

/**
 * A cell that is one figure and nothing else. `undefined` where it is none, or a text around one.
 *
 * @param unit that the column's name has for all of them, folded: 面积（**平方米**）, 销售额（**万元**）
 * @example readFigure('1.2万元') // { kind: 'money', value: 12000, unit: '元' }
 */
export function readFigure(cell: string, unit = ''): Figure | undefined {
  const text = fold(cell).text.trim();
  const special = readTime(text);
  if (special !== undefined && unit === '') return special;
  const [signed, sign = '', amount = '', size = '', rate = ''] = SIGNED.exec(text) ?? [];
  if (signed !== undefined)
    return { kind: 'money', value: scaled(amount, SIGNED_SCALES[size]), unit: `${sign}${rate.trim()}` };
  const [, digits = '', scale = '', behind = ''] = FIGURE.exec(text) ?? [];
  if (digits === '' || DECADE.test(text)) return undefined;
  const value = scaled(digits, SCALES[scale]);
  // 30万 below 万元 may be either.
  const own = behind.trim() || (scale === '' ? unit : '');
  if (own === '' && (scale === '' || unit === '')) return { kind: 'number', value, unit: '' };
  const kind = kindOf(own);
  if (kind === undefined) return undefined;
  // 3年 is how long, 1710 below 建成（年） is when.
  return { kind: kind === 'year' && value < FIRST_YEAR ? 'duration' : kind, value, unit: own };
}

/** The kind of figure that a unit tells, whatever it is scaled by. */
function kindOf(unit: string): FigureKind | undefined {
  if (SIGN_IN_NAME.test(unit)) return 'money';
  const ofOne = (one: string) => UNITS.find(([, pattern]) => pattern.test(one))?.[0];
  return ofOne(unit) ?? ofOne(unit.replace(SCALED_UNIT, ''));
}

function scaled(digits: string, scale = 1): number {
  return Number(digits.replaceAll(',', '')) * scale;
}

function longestFirst(scales: Readonly<Record<string, number>>): string {
  return Object.keys(scales)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

import { fold } from '../../text/fold.ts';
import type { FigureKind } from './measures.ts';

/** A figure that can be held against others of its kind and unit. */
export interface Figure {
  readonly kind: FigureKind;
  readonly value: number;
  /** Folded; empty where none is told. */
  readonly unit: string;
}

/** Which kind of figure a unit tells, folded; both languages. Behind the figure, or before it as a sign. */
const UNITS: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'money',
    /^(?:元|块钱?|美元|欧元|英镑|日元|港元|[$£€¥]|pence|p|yuan|dollars?|pounds?|euros?)(?: ?(?:\/|每|一|a |per )\p{L}{1,6})?$/u,
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
const SCALES: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  千: 1e3,
  k: 1e3,
  million: 1e6,
  billion: 1e9,
};

const FIGURE =
  /^(?:约|大约|about |around |~)?([$£€¥]?) ?(-?\d[\d,]*(?:\.\d+)?) ?(万|亿|千|million|billion)? ?(\D*|k?m2)$/u;
const CLOCK = /^(上午|早上|下午|晚上?)?(\d{1,2})[:点](\d{2}|半)?分? ?([ap])?\.?m?\.?$/u;
const LAP = /^(\d+)[分′'](\d{1,2}(?:\.\d+)?)[秒″"]?$/u;
const DATE = /^(?:(\d{4})[年/-])?(\d{1,2})[月/-](\d{1,2})日?$/u;
/** Four figures alone may be of anything. */
const YEAR = /^(?:1\d|20)\d\d年$/u;

/**
 * A cell that is one figure and nothing else. `undefined` where it is none, or a text around one.
 *
 * @param unit that the column's name has for all of them, folded: 面积（**平方米**）
 * @example readFigure('1.2万元') // { kind: 'money', value: 12000, unit: '元' }
 */
export function readFigure(cell: string, unit = ''): Figure | undefined {
  const text = fold(cell).text.trim();
  const special = readTime(text);
  if (special !== undefined && unit === '') return special;
  const [, sign = '', digits = '', scale = '', behind = ''] = FIGURE.exec(text) ?? [];
  if (digits === '') return undefined;
  const value = Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1);
  const own = sign || behind.trim() || unit;
  if (own === '') return { kind: 'number', value, unit: '' };
  const kind = kindOf(own);
  return kind === undefined ? undefined : { kind, value, unit: own };
}

/** The kind of figure that a unit tells. */
export function kindOf(unit: string): FigureKind | undefined {
  return UNITS.find(([, pattern]) => pattern.test(unit))?.[0];
}

function readTime(text: string): Figure | undefined {
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, part = '', hours = '', minutes = '0', half = ''] = clock;
    const isLate = /[下晚]/u.test(part) || half === 'p';
    const hour = isLate || half === 'a' ? (Number(hours) % 12) + (isLate ? 12 : 0) : Number(hours);
    return { kind: 'clock', value: hour * 60 + (minutes === '半' ? 30 : Number(minutes)), unit: '' };
  }
  const [, minutes, seconds] = LAP.exec(text) ?? [];
  if (minutes !== undefined)
    return { kind: 'duration', value: Number(minutes) * 60 + Number(seconds), unit: '秒' };
  const date = DATE.exec(text);
  if (date !== null) {
    const [, year = '', month, day] = date;
    // Days with a year and without do not compare.
    return {
      kind: 'date',
      value: Number(year) * 372 + Number(month) * 31 + Number(day),
      unit: year === '' ? '' : '年',
    };
  }
  return YEAR.test(text) ? { kind: 'year', value: Number(text.slice(0, 4)), unit: '' } : undefined;
}

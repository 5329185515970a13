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
    /^(?:元|块钱?|美元|欧元|英镑|日元|港元|[$£€¥]|pence|p|yuan|dollars?|pounds?|euros?)(?: ?(?:\/|每|一|an? |per )\p{L}{1,6})?$/u,
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
  兆: 1e12,
  千: 1e3,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Behind a sum with a sign: $1.2bn. Elsewhere m are metres. */
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };
/** For how much of a thing a sum with a sign is: £6 per hour. */
const RATE = /^(?:\/|每|一|an? |per )\p{L}{1,6}$/u;
/** What the unit in a column's name counts in: 万元. */
const SCALE_OF_UNIT = /^(?:[百千]?万|亿|兆|千|thousand|million|billion) ?/u;

const FIGURE =
  /^(?:约|大约|about |around |~)?([$£€¥]?) ?(-?\d[\d,]*(?:\.\d+)?) ?(万|亿|兆|千|thousand|million|billion|trillion)? ?(\D*|k?m2)$/u;
const CLOCK = /^(上午|早上|下午|晚上?)?(\d{1,2})[:点](\d{2}|半)?分? ?([ap])?\.?m?\.?$/u;
const LAP = /^(\d+)[分′'](\d{1,2}(?:\.\d+)?)[秒″"]?$/u;
/** 3-2 and 3/4 may be scores or shares, and of which the month is first is not told. */
const DATE =
  /^(?:(\d{4})[年/-])?(\d{1,2})(?:月|(?<=\d{4}[/-]\d{1,2})[/-])(\d{1,2})日?(?: ?\(?(?:周|星期)[一二三四五六日天]\)?)?(?: ?(\d{1,2}):(\d{2}))?$/u;
const MONTHS = 12;
const DAYS = 31;
const MINUTES_OF_DAY = 1440;
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
  const tail = behind.trim();
  if (sign !== '') return readSum(value, { sign, tail });
  // In a unit that all of a column are in they can be held against each other, whatever it is.
  if (tail === '') return { kind: kindOfScaled(unit) ?? 'number', value, unit };
  const kind = kindOf(tail);
  return kind === undefined ? undefined : { kind, value, unit: tail };
}

function readSum(
  value: number,
  { sign, tail }: { readonly sign: string; readonly tail: string },
): Figure | undefined {
  const scale = tail === '' ? 1 : SHORT_SCALES[tail];
  if (scale !== undefined) return { kind: 'money', value: value * scale, unit: sign };
  return RATE.test(tail) ? { kind: 'money', value, unit: `${sign}${tail}` } : undefined;
}

function kindOfScaled(unit: string): FigureKind | undefined {
  return kindOf(unit) ?? kindOf(unit.replace(SCALE_OF_UNIT, ''));
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
    // The night ends at 晚上12点, and half the day at 12 pm.
    const isMidnight = part.startsWith('晚') && Number(hours) === 12;
    const hour = isMidnight
      ? 24
      : isLate || half === 'a'
        ? (Number(hours) % 12) + (isLate ? 12 : 0)
        : Number(hours);
    return { kind: 'clock', value: hour * 60 + (minutes === '半' ? 30 : Number(minutes)), unit: '' };
  }
  const [, minutes, seconds] = LAP.exec(text) ?? [];
  if (minutes !== undefined)
    return { kind: 'duration', value: Number(minutes) * 60 + Number(seconds), unit: '秒' };
  const date = DATE.exec(text);
  if (date !== null) {
    const [, year = '', month, day, hours = '0', minutes = '0'] = date;
    if (Number(month) > MONTHS || Number(day) > DAYS) return undefined;
    // Days with a year and without do not compare.
    return {
      kind: 'date',
      value:
        Number(year) * MONTHS * DAYS +
        Number(month) * DAYS +
        Number(day) +
        (Number(hours) * 60 + Number(minutes)) / MINUTES_OF_DAY,
      unit: year === '' ? '' : '年',
    };
  }
  return YEAR.test(text) ? { kind: 'year', value: Number(text.slice(0, 4)), unit: '' } : undefined;
}

import { DATE, datesIn, spellRanges, TO } from './dates-in.ts';
import { daysIn } from './day-row.ts';

const TEN = 10;
const DIGITS_ZH = '零一二三四五六七八九';
const CARDINALS = 'zero one two three four five six seven eight nine ten'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** The second day of something, folded. */
export const NTH_DAY = new RegExp(
  `第([一二三四五六七八九十]{1,3}|\\d{1,2})[天日]|\\bday (\\d{1,2}(?![:.]\\d)|${CARDINALS.join('|')})\\b|\\b(\\d{1,2}(?=st|nd|rd|th)|${ORDINALS.join('|')})(?:st|nd|rd|th)? day\\b`,
  'gu',
);

/** What a numeral up to 99 is worth. @example valueOfNumeral('十二') // 12 */
function valueOfNumeral(numeral: string): number {
  const word = Math.max(CARDINALS.indexOf(numeral), ORDINALS.indexOf(numeral));
  if (/^\d/u.test(numeral) || word >= 0) return Math.max(word, Number.parseInt(numeral, 10) || 0);
  const [tens = '', ones] = numeral.split('十');
  const digit = (one: string) => Math.max(0, DIGITS_ZH.indexOf(one));
  return ones === undefined
    ? digit(tens)
    : (tens === '' ? 1 : digit(tens)) * TEN + (ones === '' ? 0 : digit(ones));
}

/** The days that a folded text names, of each kind: of the week, by their dates, as the second one. */
export interface DaysNamed {
  readonly week: readonly string[];
  readonly dates: readonly string[];
  readonly nths: readonly string[];
}

/** @example daysNamed('friday 12 march') // { week: ['day 4'], dates: ['3-12'], nths: [] } */
export function daysNamed(text: string): DaysNamed {
  return {
    week: daysIn(text).map((day) => `day ${day}`),
    dates: datesIn(text),
    nths: [...text.matchAll(NTH_DAY)].map(
      ([, zh, en, ordinal]) => `nth ${valueOfNumeral(zh ?? en ?? ordinal ?? '')}`,
    ),
  };
}

const NOON = 12;
const CLOCK = /(?<!\d)(\d{1,2})(?:[:.](\d\d))? ?([ap])?\.?m?\b|(?<!\d)(\d{1,2})[点时]/u;

/** The end of a range of hours behind its first, and whether it is before or after noon. */
const RANGE_END = new RegExp(`^${TO}(\\d{1,2})(?:[:.]\\d\\d)? ?([ap])\\.?m\\b`, 'u');

/**
 * The hour that a folded text begins with, from 0 to 24.
 *
 * @example hourOf('1:30–3:00 pm') // 13
 * @example hourOf('10–12 pm') // 10
 */
export function hourOf(text: string): number | undefined {
  const times = spellRanges(text).replace(DATE, ' ').replace(NTH_DAY, ' ');
  const match = CLOCK.exec(times);
  if (match === null) return undefined;
  const hour = Number(match[1] ?? match[4]);
  const range = match[3] === undefined ? RANGE_END.exec(times.slice(match.index + match[0].length)) : null;
  if (range !== null) return hourBefore(hour, (Number(range[1]) % NOON) + (range[2] === 'p' ? NOON : 0));
  const isLate = match[3] === 'p' || /下午|晚|傍晚/u.test(text);
  return isLate && hour < NOON ? hour + NOON : match[3] === 'a' && hour === NOON ? 0 : hour;
}

/** The latest hour of the clock before an end: of 11–1 pm 11, of 2–4 pm 14. */
function hourBefore(hour: number, end: number): number {
  const [late, early] = [(hour % NOON) + NOON, hour % NOON];
  return late <= end || early > end ? late : early;
}

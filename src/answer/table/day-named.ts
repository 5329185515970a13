import { daysIn } from './day-row.ts';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const LONGEST_MONTH = 3;
/** Dates of a month in a folded text; both languages. */
export const DATE = new RegExp(
  `(\\d{1,2})月(\\d{1,2})[日号]?|\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH_NAME}\\b|\\b${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?\\b`,
  'gu',
);
/** The second day of something, folded. */
export const NTH_DAY =
  /第([一二三四五六七八九\d])[天日]|\bday (\d|one|two|three|four|five|six|seven)\b|\b(first|second|third|fourth|fifth) day\b/gu;
const NTH: readonly string[] = ['', '1一', '2二', '3三', '4四', '5五', '6六', '7七', '8八', '9九'];
const NTH_EN: readonly (readonly string[])[] = [
  ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  ['', 'first', 'second', 'third', 'fourth', 'fifth'],
];

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
    dates: [...text.matchAll(DATE)].map(([, m, d, day, month, monthFirst, dayLast]) => {
      const name = (month ?? monthFirst)?.slice(0, LONGEST_MONTH);
      const number = name === undefined ? Number(m) : MONTHS.indexOf(name) + 1;
      return `${number}-${Number(d ?? day ?? dayLast)}`;
    }),
    nths: [...text.matchAll(NTH_DAY)].map(([, zh, en, ordinal]) => {
      const word = zh ?? en ?? ordinal ?? '';
      const isDigit = word.length === 1;
      return `nth ${isDigit ? NTH.findIndex((ways) => ways.includes(word)) : Math.max(...NTH_EN.map((ways) => ways.indexOf(word)))}`;
    }),
  };
}

const NOON = 12;
const CLOCK = /(?<!\d)(\d{1,2})(?:[:.](\d\d))? ?([ap])?\.?m?\b|(?<!\d)(\d{1,2})[点时]/u;

/** The hour that a folded text begins with, from 0 to 24. */
export function hourOf(text: string): number | undefined {
  const match = CLOCK.exec(text.replace(DATE, ' ').replace(NTH_DAY, ' '));
  if (match === null) return undefined;
  const hour = Number(match[1] ?? match[4]);
  const isLate = match[3] === 'p' || /下午|晚|傍晚/u.test(text);
  return isLate && hour < NOON ? hour + NOON : match[3] === 'a' && hour === NOON ? 0 : hour;
}

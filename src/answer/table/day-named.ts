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
const TO = '\\s?(?:-|–|—|~|至|到|to|until)\\s?';
/** Dates from one to another that say the month once, folded: 2–5 august, august 2–5, 8月2日至5日. */
const SHORT_RANGES = [
  {
    pattern: new RegExp(
      `(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th)?${TO}(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH_NAME}\\b`,
      'gu',
    ),
    spelled: '$1 $3 to $2 $3',
  },
  {
    pattern: new RegExp(
      `\\b${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?${TO}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]| ?[ap]\\.?m)\\b`,
      'gu',
    ),
    spelled: '$1 $2 to $1 $3',
  },
  {
    pattern: new RegExp(`(\\d{1,2})月(\\d{1,2})[日号]?${TO}(\\d{1,2})(?=[日号])`, 'gu'),
    spelled: '$1月$2日至$1月$3',
  },
] as const;
/** What stands between the first and the last date of a range; a day of the week may be in brackets. */
const BETWEEN = new RegExp(`^(?:\\s?\\([^()]{1,9}\\))?${TO}$`, 'u');
const LONGEST_MONTH_DAYS = 31;
const MONTHS_OF_YEAR = 12;
/** A longer range is no programme's. */
const LONGEST_RANGE = 62;

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
    dates: datesIn(text),
    nths: [...text.matchAll(NTH_DAY)].map(([, zh, en, ordinal]) => {
      const word = zh ?? en ?? ordinal ?? '';
      const isDigit = word.length === 1;
      return `nth ${isDigit ? NTH.findIndex((ways) => ways.includes(word)) : Math.max(...NTH_EN.map((ways) => ways.indexOf(word)))}`;
    }),
  };
}

/** The dates a folded text names, ranges filled; each month as long as the longest. */
function datesIn(text: string): readonly string[] {
  const spelled = spellRanges(text);
  const dates = new Set<string>();
  let before: { readonly day: number; readonly end: number } | undefined;
  for (const match of spelled.matchAll(DATE)) {
    const [, m, d, day, month, monthFirst, dayLast] = match;
    const name = (month ?? monthFirst)?.slice(0, LONGEST_MONTH);
    const number = name === undefined ? Number(m) : MONTHS.indexOf(name) + 1;
    const at = (number - 1) * LONGEST_MONTH_DAYS + Number(d ?? day ?? dayLast) - 1;
    const days = MONTHS_OF_YEAR * LONGEST_MONTH_DAYS;
    const isRange = before !== undefined && BETWEEN.test(spelled.slice(before.end, match.index));
    const apart = isRange ? (at - (before?.day ?? at) + days) % days : 0;
    for (let back = apart <= LONGEST_RANGE ? apart : 0; back >= 0; back--) {
      const one = (at - back + days) % days;
      dates.add(`${Math.floor(one / LONGEST_MONTH_DAYS) + 1}-${(one % LONGEST_MONTH_DAYS) + 1}`);
    }
    before = { day: at, end: match.index + match[0].length };
  }
  return [...dates];
}

function spellRanges(text: string): string {
  return SHORT_RANGES.reduce((told, { pattern, spelled }) => told.replace(pattern, spelled), text);
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

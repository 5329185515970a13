import { MONTHS } from '../../text/months.ts';

const LONGEST_MONTH = 3;
/** What each month begins with, whole or shortened. */
const BEGINNINGS = MONTHS.map((month) => month.slice(0, LONGEST_MONTH));
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Dates of a month in a folded text; both languages. */
export const DATE = new RegExp(
  `(\\d{1,2})月(\\d{1,2})[日号]?|\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH_NAME}\\b|\\b${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?\\b`,
  'gu',
);
/** What joins two ends, as a part of a regular expression. */
export const TO = '\\s?(?:-|–|—|~|至|到|to|until)\\s?';
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

/**
 * The dates that a folded text names, ranges filled; each month is as long as the longest.
 *
 * @example datesIn('2–4 august') // ['8-2', '8-3', '8-4']
 */
export function datesIn(text: string): readonly string[] {
  const spelled = spellRanges(text);
  const dates = new Set<string>();
  let before: { readonly day: number; readonly end: number } | undefined;
  for (const match of spelled.matchAll(DATE)) {
    const [, m, d, day, month, monthFirst, dayLast] = match;
    const name = (month ?? monthFirst)?.slice(0, LONGEST_MONTH);
    const number = name === undefined ? Number(m) : BEGINNINGS.indexOf(name) + 1;
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

/** A folded text with the month at both ends of a range. @example spellRanges('2–4 august') // '2 august to 4 august' */
export function spellRanges(text: string): string {
  return SHORT_RANGES.reduce((told, { pattern, spelled }) => told.replace(pattern, spelled), text);
}

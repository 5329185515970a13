import { keyNumber } from '../words/key-number.ts';
import { MONTH, stems } from './number-values.ts';

/** What stands before a month, and joins it to another one. */
const BEFORE_MONTH = stems('in of since until till to from by during last next early late mid');
const JOINING = stems('and or through');
const [LAST_DAY, FIRST_YEAR, LAST_YEAR] = [31, 1000, 2100];
/** Days and years in figures: May **5**, **12th** May, May **2020**. */
export const DATES: ReadonlySet<number> = new Set([
  ...Array.from({ length: LAST_DAY }, (_, at) => keyNumber(String(at + 1))),
  ...Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, at) => keyNumber(String(at + FIRST_YEAR))),
  ...stems(
    Array.from({ length: LAST_DAY }, (_, at) =>
      ['st', 'nd', 'rd', 'th'].map((suffix) => `${at + 1}${suffix}`).join(' '),
    ).join(' '),
  ),
]);

/**
 * Whether a word that is the name of a month, and may be another word (may, march, a person's name), is of a month by what
 * stands beside it: in **May**, **May** 2020, April and **May**. Not by a figure before it: children under 12 may enter.
 */
export function isOfMonth(units: Int32Array, at: number): boolean {
  const [beyond = -1, before = -1, behind = -1] = [units[at - 2], units[at - 1], units[at + 1]];
  return (
    DATES.has(behind) ||
    BEFORE_MONTH.has(before) ||
    MONTH.has(before) ||
    (JOINING.has(before) && MONTH.has(beyond))
  );
}

import { keyNumber } from '../words/key-number.ts';
import { stems } from '../words/unit-sets.ts';
import { figuresUpTo, MONTH, YEAR } from './number-values.ts';

/** What stands before a month, and joins it to another one. */
const BEFORE_MONTH = stems('in of since until till to from by during last next early late mid');
const JOINING = stems('and or through');
const LAST_DAY = 31;
/** Days in figures: May **5**, **12th** May. */
export const MONTH_DAYS: ReadonlySet<number> = new Set([
  ...figuresUpTo(LAST_DAY).slice(1),
  ...stems(
    Array.from({ length: LAST_DAY }, (_, at) =>
      ['st', 'nd', 'rd', 'th'].map((suffix) => `${at + 1}${suffix}`).join(' '),
    ).join(' '),
  ),
]);
/** The same and years: May **2020**. */
export const DATES: ReadonlySet<number> = new Set([...MONTH_DAYS, ...YEAR.keys()]);

/** A month by its place in the year, and the year that is told with it, if any. */
export interface Month {
  readonly value: number;
  readonly year?: number;
}

const MONTHS_A_YEAR = 12;

/**
 * Whether the months from one to another hold one. Without years, what comes after the last is the first again: November to
 * February holds January. The year of one end tells that of the other.
 *
 * @example holdsMonth({ value: 1, year: 2024 }, [{ value: 11, year: 2023 }, { value: 2, year: 2024 }]) // true
 */
export function holdsMonth(asked: Month, [first, last]: readonly [first: Month, last: Month]): boolean {
  const turn = last.value < first.value ? 1 : 0;
  const from = first.year ?? (last.year === undefined ? undefined : last.year - turn);
  if (from === undefined || asked.year === undefined) {
    const years = (last.year ?? (from ?? 0) + turn) - (from ?? 0);
    const length = years * MONTHS_A_YEAR + last.value - first.value;
    const since = (asked.value - first.value + MONTHS_A_YEAR) % MONTHS_A_YEAR;
    return since <= length;
  }
  const count = (year: number, value: number) => year * MONTHS_A_YEAR + value;
  const at = count(asked.year, asked.value);
  return count(from, first.value) <= at && at <= count(last.year ?? from + turn, last.value);
}

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

const YEAR_ZH = keyNumber('年');

/** The year before the number of a month: **2024年**1月. */
export function yearBefore(units: Int32Array, at: number): Pick<Month, 'year'> {
  const year = units[at - 1] === YEAR_ZH ? YEAR.get(units[at - 2] ?? -1) : undefined;
  return year === undefined ? {} : { year };
}

/** The year behind the name of a month: January **2024**, January 5, **2024**. */
export function yearBehind(units: Int32Array, at: number): Pick<Month, 'year'> {
  const [next = -1, one = -1] = [units[at + 1], units[at + 2]];
  const year = YEAR.get(next) ?? (DATES.has(next) ? YEAR.get(one) : undefined);
  return year === undefined ? {} : { year };
}

import { type Period, periodsIn } from '../settle/periods-in.ts';

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Those of the newest year, by the names of their columns; all, where none has one. */
export function newest<T extends { readonly name: string }>(cells: readonly T[]): readonly T[] {
  const years = cells.map(({ name }) => Number(name.match(YEAR)?.[0] ?? 0));
  const last = Math.max(1, ...years);
  return cells.filter((_, at) => years[at] === last);
}

type PeriodTold = Pick<Period, 'kind' | 'value'>;

/** The periods that the name of a column, or a question, tells. @param folded a header's year may stand alone */
export function periodsOf(folded: string): readonly PeriodTold[] {
  const years = folded.match(YEAR) ?? [];
  return [...periodsIn(folded), ...years.map((value) => ({ kind: 'year', value }) as const)];
}

/** Whether all periods that are asked for are told. */
export function areTold(asked: readonly PeriodTold[], own: readonly PeriodTold[]): boolean {
  return asked.every(({ kind, value }) => own.some((one) => one.kind === kind && one.value === value));
}

/** Whether a column is of another period than is asked for, or of a year where a part of one is asked for, or last year, whichever that is. */
export function isAnother(own: readonly PeriodTold[], asked: readonly PeriodTold[]): boolean {
  if (own.length === 0) return false;
  return asked.some(({ kind, value }) => {
    const alike = own.filter((one) => one.kind === kind);
    if (alike.length > 0) return alike.every((one) => one.value !== value);
    return kind !== 'year' && own.every((one) => one.kind === 'year');
  });
}

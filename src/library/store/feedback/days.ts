export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4 * DAY_MS;

/** The beginning of a moment's day, in UTC. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY_MS) * DAY_MS;
}

/**
 * The beginning of a moment's week: Monday, 0:00 UTC.
 * @example new Date(weekOf(Date.UTC(2026, 10, 24))).toISOString() // '2026-11-23T00:00:00.000Z'
 */
export function weekOf(time: number): number {
  return Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS + FIRST_MONDAY;
}

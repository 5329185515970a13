import type { Span } from '../article/article.ts';
import type { Unit } from './units.ts';

/**
 * Which units overlap with a stretch of the text, as a range of their places. Units are in order, so a binary search finds the
 * first.
 *
 * @example unitsWithin(analysis.units, { start: 2, end: 6 }) // { start: 1, end: 3 }
 */
export function unitsWithin(units: readonly Unit[], { start: from, end: to }: Span): Span {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < units.length && (units[end]?.start ?? to) < to) end++;
  return { start: low, end };
}

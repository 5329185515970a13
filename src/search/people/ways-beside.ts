import type { Ways } from '../figures/unit-ways.ts';
import { standsAt } from '../words/stands-at.ts';

/** How many units the longest of the ways has that begins at a place; 0 where none does. */
export function lengthAt(units: ArrayLike<number>, at: number, ways: Ways): number {
  let longest = 0;
  for (const way of ways) if (way.length > longest && standsAt(units, at, way)) longest = way.length;
  return longest;
}

/** Whether one of the ways ends right before a place. */
export function endsBefore(units: ArrayLike<number>, at: number, ways: Ways): boolean {
  return ways.some((way) => at >= way.length && standsAt(units, at - way.length, way));
}

import { DEEPEST_RANK } from '../system.ts';

/** The figures of the tables, each from plain lists of numbers. Shares run from 0 to 1. */

/** The share of the values for which something holds; `null` where there are none. */
export function shareOf<T>(values: readonly T[], holds: (value: T) => boolean): number | null {
  return values.length === 0 ? null : values.filter(holds).length / values.length;
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0) / values.length;
}

/**
 * The value below or at which the share lies: the smallest one that at least that share of the values do not
 * exceed (nearest rank). `null` where there are none.
 *
 * @example quantileOf([1, 2, 3, 4], 0.5) // 2
 */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/**
 * Mean reciprocal rank: the mean of `1 / rank`, ranks counted from 1; 0 where nothing right was found, or only
 * beyond place 10.
 */
export function meanReciprocalRank(ranks: readonly (number | undefined)[]): number | null {
  return meanOf(ranks.map((rank) => (rank === undefined || rank > DEEPEST_RANK ? 0 : 1 / rank)));
}

/**
 * Area under the ROC curve: how often an answerable question scores above an unanswerable one, ties counting half
 * (Mann and Whitney's U over the number of pairs). `null` where one of the two lists is empty.
 *
 * @example areaUnderCurve([3, 2], [1, 2]) // (1 + 1 + 1 + ½) / 4 = 0.875
 */
export function areaUnderCurve(
  answerable: readonly number[],
  unanswerable: readonly number[],
): number | null {
  if (answerable.length === 0 || unanswerable.length === 0) return null;
  const others = Float64Array.from(unanswerable).sort();
  let above = 0;
  for (const score of answerable) above += (countBelow(others, score) + countUpTo(others, score)) / 2;
  return above / (answerable.length * unanswerable.length);
}

/**
 * The highest threshold at which at least the given share of the scores are kept; a score is kept if it is not
 * below the threshold. `null` where there are no scores.
 *
 * @example thresholdKeeping([0.9, 0.8, 0.7, 0.6], 0.75) // 0.7
 */
export function thresholdKeeping(scores: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(scores).sort().reverse();
  return sorted[Math.ceil(share * sorted.length) - 1] ?? null;
}

/** Share of the unanswerable questions that are answered at a threshold: a score right on it is an answer. */
export function falseAnswers(unanswerable: readonly number[], threshold: number | null): number | null {
  return threshold === null ? null : shareOf(unanswerable, (score) => score >= threshold);
}

function countBelow(sorted: Float64Array, score: number): number {
  return firstWhere(sorted, (other) => other >= score);
}

function countUpTo(sorted: Float64Array, score: number): number {
  return firstWhere(sorted, (other) => other > score);
}

/** The first place at which something holds that holds for all that follow. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

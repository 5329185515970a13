import type { Match } from './match.ts';

/** A range of a sentence's units, and what is matched around it. */
export interface Surroundings {
  readonly range: { readonly start: number; readonly end: number };
  readonly places: Match['places'];
  /** Of each unit of the question. */
  readonly weights: Float64Array;
  /** As long as `weights`: to be written on, where many are looked at one after the other. */
  readonly scratch?: Float64Array;
}

/** How much a distance in units leaves of what stands there: `e^(−distance / near)`. */
export type Fade = (distance: number) => number;

/** Most distances are below this; those beyond are worked out. */
const TABLED = 128;

/** @param near distance in units at which a place counts 1/e */
export function makeFade(near: number): Fade {
  const table = Float64Array.from({ length: TABLED }, (_, distance) => Math.exp(-distance / near));
  return (distance) => table[distance] ?? Math.exp(-distance / near);
}

/**
 * Weight of the question's units around a range, each by its nearest place and fading with the distance:
 * `Σ weight · max fade(distance)`.
 *
 * @param counts what a place counts besides, by unit of the sentence and of the question; 1 where left out
 */
export function closenessTo(
  { range: { start, end }, places, weights, scratch }: Surroundings,
  fade: Fade,
  counts?: (i: number, j: number) => number,
): number {
  const closest = scratch?.fill(0) ?? new Float64Array(weights.length);
  for (let at = 0; at < places.length; at += 2) {
    const i = places[at] ?? 0;
    const j = places[at + 1] ?? 0;
    if (i >= start && i < end) continue;
    const distance = i < start ? start - i - 1 : i - end;
    const close = fade(distance) * (counts === undefined ? 1 : counts(i, j));
    closest[j] = Math.max(closest[j] ?? 0, close);
  }
  let weight = 0;
  for (let j = 0; j < closest.length; j++) weight += (closest[j] ?? 0) * (weights[j] ?? 0);
  return weight;
}

import type { UnitSpan } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';
import { closenessTo, makeFade, type Surroundings } from './closeness.ts';
import { share } from './share.ts';

/** How fast units count less with their distance from a candidate. */
const fade = makeFade(6);

/** Shares of the question's weight, 0 to 1. */
export interface Nearest {
  readonly nearCandidate: number;
  readonly inOrder: number;
}

const NOWHERE: Nearest = { nearCandidate: 0, inOrder: 0 };

/** How much of the question stands close to the best placed candidate, and how much of that on the side it has in the question. */
export function nearest(
  candidates: readonly UnitSpan[],
  { places, weights, scratch }: Omit<Surroundings, 'range'> & { readonly scratch: Float64Array },
  { focus, all }: { readonly focus: Probe['question']['focus']; readonly all: number },
): Nearest {
  if (candidates.length === 0 || places.length === 0) return NOWHERE;
  let [most, best]: [number, UnitSpan | undefined] = [0, undefined];
  for (const range of candidates) {
    const close = closenessTo({ range, places, weights, scratch }, fade);
    if (close > most) [most, best] = [close, range];
  }
  if (best === undefined) return NOWHERE;
  const range = best;
  const ordered = closenessTo({ range, places, weights, scratch }, fade, (i, j) =>
    i < range.start === j < focus.start ? 1 : 0,
  );
  return { nearCandidate: share(most, all, 0), inOrder: share(ordered, all, 0) };
}

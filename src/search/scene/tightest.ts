import type { Match } from './match.ts';
import { share } from './share.ts';

/** The weight of each unit of the question, and of all; a row as long as the question to be written on. */
interface Shares {
  readonly weights: Float64Array;
  readonly inside: Uint16Array;
  readonly all: number;
}

/** Width of the window as a multiple of the question's length. */
const WINDOW = 1.2;

/** The largest weight of different question units within a window of the sentence, by a moving window. */
export function tightest({ places }: Match, { weights, inside, all }: Shares): number {
  if (places.length === 0) return 0;
  const width = Math.round(weights.length * WINDOW) + 2;
  inside.fill(0);
  let [first, weight, best] = [0, 0, 0];
  for (let last = 0; last < places.length; last += 2) {
    const j = places[last + 1] ?? 0;
    if (inside[j] === 0) weight += weights[j] ?? 0;
    inside[j] = (inside[j] ?? 0) + 1;
    while ((places[last] ?? 0) - (places[first] ?? 0) > width) {
      const gone = places[first + 1] ?? 0;
      inside[gone] = (inside[gone] ?? 1) - 1;
      if (inside[gone] === 0) weight -= weights[gone] ?? 0;
      first += 2;
    }
    if (weight > best) best = weight;
  }
  return share(best, all, 0);
}

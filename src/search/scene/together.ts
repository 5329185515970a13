import type { Neighbours } from '../question/probe.ts';
import type { Match } from './match.ts';

/** Neighbours further apart than this in a sentence are not said of each other; in units. */
const FAR = 4;
/** Up to here they count whole, beyond it half. */
const NEAR = 2;

/** What two neighbours count: the geometric mean of what each weighs. */
export function weightTogether({ first, second }: Neighbours, weights: Float64Array): number {
  return Math.sqrt((weights[first] ?? 0) * (weights[second] ?? 0));
}

/**
 * Weight of a question's neighbours that stand near each other in a sentence too, in whichever order, with or without other
 * words between them: “the bridge was built” for “who built the bridge”.
 */
export function weighTogether(
  neighbours: readonly Neighbours[],
  { places }: Match,
  weights: Float64Array,
): number {
  let weight = 0;
  if (places.length < 4) return weight;
  for (const pair of neighbours) {
    const distance = distanceOf(pair, places);
    if (distance <= FAR) weight += weightTogether(pair, weights) * (distance <= NEAR ? 1 : 0.5);
  }
  return weight;
}

/** The least distance between a place of the one and a place of the other. Places are in order of the sentence. */
function distanceOf({ first, second }: Neighbours, places: Match['places']): number {
  let [least, lastFirst, lastSecond] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let at = 0; at < places.length; at += 2) {
    const [i, j] = [places[at] ?? 0, places[at + 1] ?? 0];
    if (j !== first && j !== second) continue;
    const distance = i - (j === first ? lastSecond : lastFirst);
    // A unit that the question has twice does not stand beside itself.
    if (distance > 0 && distance < least) least = distance;
    if (j === first) lastFirst = i;
    else lastSecond = i;
  }
  return least;
}

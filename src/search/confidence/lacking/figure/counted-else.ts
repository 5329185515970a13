import type { Scene } from '../../../scene/scene.ts';

/** Units before and behind a figure in which what it counts stands: nine litres of water, of the flats five. */
const BEFORE = 2;
const BEHIND = 4;

/**
 * 1 where it is asked how many there are of something, and no figure of the sentence has that or a relative of it (`kin.ts`)
 * beside it; otherwise 0.
 *
 * @example How many trees fell? is not answered by: one man was killed; six people are in hospital
 */
export function countedElse({ probe, stretch, evidence }: Scene, index: number): number {
  const units = stretch.profiles[index]?.units;
  const candidates = evidence[index]?.candidates ?? [];
  if (probe.question.figure !== 'count' || probe.asked.length === 0 || units === undefined) return 0;
  const places = new Set(probe.asked.flatMap((word) => word.units));
  const isAsked = (unit: number) =>
    probe.places.get(unit)?.some((place) => places.has(place)) === true ||
    probe.kin.get(unit)?.some(({ place }) => places.has(place)) === true;
  const counts = candidates.some(({ start, end }) =>
    units.subarray(Math.max(0, start - BEFORE), end + BEHIND).some(isAsked),
  );
  return counts ? 0 : 1;
}

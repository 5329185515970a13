import { stem } from '../../../../text/stem.ts';
import type { EntityKind } from '../../../entities/answer-type.ts';
import { saysAny, waysOf } from '../../../figures/unit-ways.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import { stems } from '../../../words/unit-sets.ts';
import { NAMES, newNames } from '../new-names.ts';
import { isOfPlace } from '../person/of-place.ts';

/**
 * How the name of a thing or a person is asked for, in a folded question; the group is the word for it. English alone: in Chinese
 * the name stands too often away from the word (`bench/tried.md`).
 */
const OWNER = "(?:the|his|her|their|its|your|our|my|[a-z]+'s)";
/** What may stand between it and the thing: the *other five* books. */
const MODIFIERS = '(?:(?!(?:of|in|at|on|for|to|from|with|and|who|that|which)\\b)[a-z-]+ ){0,3}?';
const ASKS_NAME = [
  `\\bwhat (?:is|was|are|were) the names? of ${OWNER} ${MODIFIERS}(?<thing>[a-z]+)(?:\\W*$| who\\b| that\\b)`,
  `\\bwhat (?:is|was|are|were) ${OWNER} ${MODIFIERS}(?<thing>[a-z]+) (?:called|named)\\W*$`,
  `\\bwhat (?:is|was|are|were) (?:the|his|her|their|its|your|our|my) ${MODIFIERS}(?<thing>[a-z]+)'s? names?\\W*$`,
].map((pattern) => new RegExp(pattern, 'u'));
/** How far from the word its name stands: our grey parrot Biscuit; the mare, Pepper. In units. */
const BESIDE = 4;

const OF_THINGS: ReadonlySet<EntityKind> = new Set([...NAMES].filter((kind) => kind !== 'place'));
/** Whatever is called so need not be a name: it is called mesoglea. */
const NAMING = waysOf('call|known as|refer to as|term|dub|nickname|by the name|under the name|entitle', 'en');
/** What is said of the thing in quotation marks (“the boat is still there”) is no name. */
const VERBS = stems('is are was were be been has have had will would can do does did');

/**
 * 1 where it is asked what something of the article is called, and no name stands beside the word for it, or one of its family or
 * meaning, in the sentence; otherwise 0. What is known as a place is no name of a person or a thing. In a sentence that opens with a
 * pronoun, any name may be that of what the one before it tells of.
 *
 * @example What is the name of the brewery? is not answered by: a brewery in Ghent ordered a bell
 */
export function unnamedThing({ probe, stretch, evidence }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  if (profile === undefined) return 0;
  const written = probe.question.analysis.folded.text;
  const thing = ASKS_NAME.map((pattern) => pattern.exec(written)?.groups?.['thing']).find(
    (found) => found !== undefined,
  );
  if (thing === undefined) return 0;
  const places = probe.places.get(keyNumber(stem(thing))) ?? [];
  const { told } = evidence[index] ?? {};
  const isThing = (unit: number) =>
    places.some((place) => probe.units[place] === unit) ||
    probe.kin.get(unit)?.some(({ place }) => places.includes(place)) === true;
  const isOfBefore = profile.opensWithPronoun && stretch.profiles[index - 1]?.units.some(isThing) === true;
  const names = newNames(probe, profile, OF_THINGS).filter((one) => !isOfPlace(profile, one));
  const named = names.some(({ kind, start, end }) => {
    const own = profile.units.subarray(start, end);
    if (kind === 'quoted' && own.some(isThing) && own.some((unit) => VERBS.has(unit))) return false;
    return isOfBefore || profile.units.subarray(Math.max(0, start - BESIDE), end + BESIDE).some(isThing);
  });
  if (saysAny(profile.units, NAMING)) return 0;
  // Where another way of saying tells of it (the album, the record), it is not known where that stands.
  const said = !profile.units.some(isThing) && places.some((place) => (told?.[place] ?? 0) > 0);
  return named || said ? 0 : 1;
}

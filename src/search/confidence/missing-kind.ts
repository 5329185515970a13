import type { EntityKind } from '../entities/answer-type.ts';
import { saysAny, type Ways, waysOf } from '../figures/unit-ways.ts';
import type { Profile } from '../index/profile.ts';
import type { Scene } from '../scene/scene.ts';
import type { ClassShare } from '../words/noun-classes.ts';
import { KINDS } from './kinds-asked.ts';
import { PLAIN } from './missing-measure.ts';

const ROWS = KINDS.map((row) => ({
  ...row,
  ways: { zh: waysOf(row.words.zh, 'zh'), en: waysOf(row.words.en, 'en') },
}));

const NAMES: ReadonlySet<EntityKind> = new Set(['name', 'person', 'organisation', 'work', 'quoted', 'place']);
/** From this share of its uses on a noun is of a class. */
const OFTEN = 0.25;

/**
 * 1 where a colour, a material, a brand, a breed, a language or the like is asked for by that word, and the sentence tells none;
 * otherwise 0. What the question has itself tells none (the **wood** of the **gold** chest).
 *
 * @example What colour is the canvas? is not answered by: the canvas was replaced two years ago
 */
export function missingKind(scene: Scene, index: number): number {
  const { probe, stretch } = scene;
  const folded = probe.question.analysis.folded.text;
  const profile = stretch.profiles[index];
  const asked = ROWS.filter((one) => one.asked.test(folded));
  if (profile === undefined || asked.length === 0) return 0;
  const told = asked.some(
    ({ ways, classes = [], byName = false, byLongNumber = false }) =>
      saysNew(scene, profile, ways[probe.question.language]) ||
      (byLongNumber && hasLongNumber(profile)) ||
      hasOfClass(scene, profile, classes) ||
      (byName && namesNew(scene, profile)),
  );
  return told ? 0 : 1;
}

/** Whether one of the ways stands in the sentence, words of the question (was it of **wood**?) left out. */
function saysNew({ probe }: Scene, { units }: Profile, ways: Ways): boolean {
  const isNew = ([first = -1, ...others]: readonly number[]) => others.length > 0 || !probe.places.has(first);
  return saysAny(units, ways.filter(isNew));
}

function hasOfClass({ probe }: Scene, { units }: Profile, classes: readonly number[]): boolean {
  if (classes.length === 0) return false;
  const isOne = (one: ClassShare) => classes.includes(one.class) && one.share >= OFTEN;
  return units.some((unit) => !probe.places.has(unit) && probe.nounClasses.of(unit)?.some(isOne) === true);
}

function namesNew({ probe }: Scene, profile: Profile): boolean {
  return profile.entities.some(
    (one) =>
      NAMES.has(one.kind) &&
      !profile.units.subarray(one.start, one.end).every((unit) => probe.places.has(unit)),
  );
}

/** As it is dialled: of many digits (960417), or with a nought before them (0161). */
function hasLongNumber({ units, entities }: Profile): boolean {
  return entities.some(
    ({ kind, start, end }) =>
      kind === 'number' && units.subarray(start, end).some((unit) => !PLAIN.has(unit)),
  );
}

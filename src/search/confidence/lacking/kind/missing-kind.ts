import type { EntityKind } from '../../../entities/answer-type.ts';
import { characters } from '../../../figures/number-values.ts';
import { saysAny, type Ways, waysOf } from '../../../figures/unit-ways.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import type { ClassShare } from '../../../words/noun-classes.ts';
import { KINDS } from './kinds-asked.ts';
import { mayTell, placesOf } from './may-tell.ts';

const ROWS = KINDS.map((row) => ({
  ...row,
  ways: { zh: waysOf(row.words.zh, 'zh'), en: waysOf(row.words.en, 'en') },
  behind: placesOf(row.before),
}));
type Row = (typeof ROWS)[number];

const NAMES: ReadonlySet<EntityKind> = new Set(['name', 'person', 'organisation', 'work', 'quoted', 'place']);
/** From this share of its uses on a noun is of a class. */
const OFTEN = 0.25;

/**
 * 1 where a colour, a material, a brand, a breed, a language or the like is asked for by that word, and neither the sentence nor a
 * neighbour of the same has one, nor any word new to the question where one would stand; otherwise 0. What the question has itself tells none
 * (the **wood** of the **gold** chest), unless it gives a choice (**red** or **green**).
 *
 * @example What colour is the canvas? is not answered by: the canvas was replaced two years ago
 */
export function missingKind(scene: Scene, index: number): number {
  const { probe, stretch } = scene;
  const folded = probe.question.analysis.folded.text;
  const asked = ROWS.filter((one) => one.asked.test(folded));
  if (asked.length === 0) return 0;
  const near = [-1, 0, 1].flatMap((by) => {
    const profile = stretch.profiles[index + by];
    return profile !== undefined && (by === 0 || isOfSame(scene, index, by)) ? [profile] : [];
  });
  return asked.some((row) => near.some((profile) => tells(probe, profile, row))) ? 0 : 1;
}

/** Whether a neighbour goes on about the same: the later of the two opens with a pronoun, or it has a word of the question. */
function isOfSame({ probe, stretch }: Scene, index: number, by: number): boolean {
  if (stretch.profiles[Math.max(index, index + by)]?.opensWithPronoun === true) return true;
  return stretch.profiles[index + by]?.terms.some((term) => probe.terms.includes(term)) === true;
}

function tells(probe: Scene['probe'], profile: Profile, row: Row): boolean {
  const { language } = probe.question;
  return (
    saysNew(probe, profile, row.ways[language]) ||
    hasOfClass(probe, profile, row.classes ?? []) ||
    (row.byName === true && namesNew(probe, profile)) ||
    (row.byEnding !== undefined && endsSo(profile, row.byEnding)) ||
    mayTell(probe, profile, row.behind[language])
  );
}

/** Whether one of the ways stands in the sentence, a word of the question (was it of **wood**?) left out where it has but one. */
function saysNew({ places, units }: Scene['probe'], profile: Profile, ways: Ways): boolean {
  const chosen = ways.filter((way) => way.length === 1 && places.has(way[0] ?? -1));
  const isChoice = chosen.length > 1 && saysAny(units, CHOICE);
  return saysAny(profile.units, isChoice ? ways : ways.filter((way) => !chosen.includes(way)));
}

const CHOICE: Ways = [...waysOf('or', 'en'), ...waysOf('还是|或', 'zh')];

function hasOfClass(
  { places, nounClasses }: Scene['probe'],
  { units }: Profile,
  classes: readonly number[],
): boolean {
  if (classes.length === 0) return false;
  const isOne = (one: ClassShare) => classes.includes(one.class) && one.share >= OFTEN;
  return units.some((unit) => !places.has(unit) && nounClasses.of(unit)?.some(isOne) === true);
}

function endsSo(
  { units }: Profile,
  { ending, but }: { readonly ending: string; readonly but: string },
): boolean {
  const [last, others] = [keyNumber(ending), characters(but)];
  return units.some((unit, at) => unit === last && at > 0 && !others.has(units[at - 1] ?? -1));
}

function namesNew({ places }: Scene['probe'], { units, entities }: Profile): boolean {
  return entities.some(
    ({ kind, start, end }) =>
      NAMES.has(kind) && !units.subarray(start, end).every((unit) => places.has(unit)),
  );
}

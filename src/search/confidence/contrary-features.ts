import type { EntityKind } from '../entities/answer-type.ts';
import type { Feature } from '../features/feature.ts';
import { allWords } from '../question/asked.ts';
import type { Scene } from '../scene/scene.ts';
import { deniesIn } from '../words/denials.ts';
import { weightiestOf } from './told/shares.ts';
import { toldAt } from './told/told.ts';

/** Whether the sentence says another thing with the question's own words: not this but its contrary, not this name but another. */
export const CONTRARY_FEATURES: readonly Feature[] = [
  {
    name: 'denialNotHere',
    meaning: 'it is asked what is not (which was not advanced), and the sentence denies nothing',
    value: ({ probe, stretch }, index) => (probe.denies && !deniesIn(stretch.profiles[index]?.units) ? 1 : 0),
  },
  {
    name: 'antonymHere',
    meaning: 'the sentence has the contrary of a word of the question (unnatural: natural), and not the word',
    value: antonymHere,
  },
  {
    name: 'otherName',
    meaning:
      'the weightiest noun that the sentence does not tell, where it has a name that the question has not',
    value: otherName,
  },
];

/** 1 where a unit of the question is not in the sentence, but one that says its contrary and that the question has not. */
function antonymHere({ probe, stretch, evidence }: Scene, index: number): number {
  const units = stretch.profiles[index]?.units;
  const counts = evidence[index]?.match.counts;
  if (units === undefined || probe.antonyms.size === 0) return 0;
  return units.some((unit) =>
    probe.antonyms.get(unit)?.some((place) => probe.content[place] === 1 && (counts?.[place] ?? 0) === 0),
  )
    ? 1
    : 0;
}

const NAMES: ReadonlySet<EntityKind> = new Set(['person', 'place', 'organisation', 'work', 'name']);

function otherName(scene: Scene, index: number): number {
  const { probe, stretch } = scene;
  const profile = stretch.profiles[index];
  const nouns = allWords(probe).filter((word) => word.noun && !word.ordinary);
  const missing = weightiestOf(nouns, (word) => 1 - toldAt(scene, index, word));
  if (missing === 0 || profile === undefined) return 0;
  const isNew = (unit: number) => !probe.places.has(unit) && !stretch.title.has(unit);
  return profile.entities.some(
    ({ kind, start, end }) => NAMES.has(kind) && profile.units.subarray(start, end).every(isNew),
  )
    ? missing
    : 0;
}

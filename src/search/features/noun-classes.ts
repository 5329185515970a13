import type { Probe } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { PERSON, sameClass } from '../words/noun-classes.ts';
import { concerning, evidenceAt, type Feature } from './feature.ts';

/** Whether the sentence has a noun for the class of things asked for that the question does not have (English). */
export const NOUN_CLASS_FEATURES: readonly Feature[] = [
  {
    name: 'sameClass',
    meaning: 'has a noun of the class that is asked for (which animal: jellyfish)',
    ...concerning(
      ({ headClasses }) => headClasses.length > 0,
      (scene, index) => likeliestClass(scene, index, scene.probe.headClasses),
    ),
  },
  {
    name: 'personNoun',
    meaning: 'who is asked: has a noun for a person (poet, physician)',
    ...concerning(asksWho, personNoun),
  },
  {
    name: 'onlyPersonNoun',
    meaning: 'the same, and no name',
    ...concerning(asksWho, (scene, index) =>
      evidenceAt(scene, index).candidates.length > 0 ? 0 : personNoun(scene, index),
    ),
  },
];

const PERSONS = [{ class: PERSON, share: 1 }];

function asksWho({ question: { type, language } }: Probe): boolean {
  return type === 'person' && language === 'en';
}

function personNoun(scene: Scene, index: number): number {
  return likeliestClass(scene, index, PERSONS);
}

function likeliestClass(
  { probe, stretch }: Scene,
  index: number,
  asked: Parameters<typeof sameClass>[0],
): number {
  const units = stretch.profiles[index]?.units ?? new Int32Array(0);
  let most = 0;
  for (let at = 0; at < units.length && most < 1; at++) {
    const unit = units[at] ?? -1;
    if (probe.places.has(unit)) continue;
    const classes = probe.nounClasses.of(unit);
    if (classes !== undefined) most = Math.max(most, sameClass(asked, classes));
  }
  return most;
}

import { concerning, type Feature } from '../../features/feature.ts';
import type { PeopleAsked, Probe } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { speaksOf, speaksOfEverybody } from '../../scene/speaks-of.ts';
import { titleHoldsWord } from '../../scene/words-held.ts';
import { rulesIn } from '../../words/denials.ts';
import { hintedAt, toldAnywhere, toldAt } from '../told/told.ts';
import { otherHolder } from './other-holder.ts';

/** Told so far, a word is told. */
const TOLD = 0.5;

/** Whether the sentence is a rule on those who are asked about. */
export const UNTOLD_PEOPLE_FEATURES: readonly Feature[] = [
  {
    name: 'untoldPeople',
    meaning:
      'it is asked whether or how much somebody may, and the sentence speaks neither of them nor of everybody',
    ...concerning(asksOfPeople, untoldPeople),
  },
  {
    name: 'ruledPeople',
    meaning:
      'the same: the sentence speaks of them, allows, demands or has a figure, and tells all else that is asked',
    ...concerning(asksOfPeople, ruledPeople),
  },
  {
    name: 'otherHolder',
    meaning: 'it is asked how old somebody is, and the ages of the sentence are said of others by name',
    ...concerning(({ question }) => question.figure === 'age', otherHolder),
  },
];

function asksOfPeople({ people }: Probe): boolean {
  return people !== undefined;
}

/**
 * 1 where somebody is asked about of whom the sentence does not speak; otherwise 0. A rule that names nobody is one for all where
 * it tells of the very thing that they would do.
 *
 * @example 老人可以喝吗？ is not answered by 可空腹服用, nor 老人可以游泳吗？ by 老人请勿攀岩, but 小孩可以喂猪吗？ is by 请勿喂猪
 */
function untoldPeople(scene: Scene, index: number): number {
  const { people } = scene.probe;
  const { told, others } = speaksOf(scene, index);
  if (people === undefined) return 0;
  if (told > 0) return isOfOtherDeed(scene, index, people) ? 1 : 0;
  if (speaksOfEverybody(scene, index)) return 0;
  const beside = besideTitle(scene, people);
  // Whoever is in no table may go by another name in English: a girlfriend is a guest.
  const isInTable = people.groups.length + people.ages.length > 0;
  if (!isInTable && scene.probe.question.language === 'en' && beside.length > 0) return 0;
  if (others) return 1;
  return beside.length > 0 && beside.every((word) => toldAt(scene, index, word) >= TOLD) ? 0 : 1;
}

/** Who drives does so, and what is said of animals is mostly whether they may be there at all. */
const LEFT_OUT: ReadonlySet<string> = new Set(['driver', 'dog', 'cat', 'pet']);

/** Whether a sentence has nothing of what else is asked of them, and another sentence has: who asks of one deed does not ask of another. */
function isOfOtherDeed(scene: Scene, index: number, people: PeopleAsked): boolean {
  const beside = besideTitle(scene, people);
  return (
    people.groups.some(({ group }) => !LEFT_OUT.has(group.name)) &&
    beside.length > 0 &&
    beside.every((word) => hintedAt(scene, index, word) === 0) &&
    beside.some((word) => toldAnywhere(scene, word) >= TOLD)
  );
}

/** 1 where the sentence speaks of those who are asked about, and has of what is asked all there is; otherwise 0. */
function ruledPeople(scene: Scene, index: number): number {
  const { people, question } = scene.probe;
  if (people === undefined || speaksOf(scene, index).told < 1) return 0;
  if (besideTitle(scene, people).some((word) => toldAt(scene, index, word) < TOLD)) return 0;
  const answers =
    question.type === 'number'
      ? (scene.evidence[index]?.candidates.length ?? 0) > 0
      : question.type !== 'whether' || rulesIn(scene.stretch.profiles[index]?.units);
  return answers ? 1 : 0;
}

function besideTitle(scene: Scene, { beside }: PeopleAsked) {
  return beside.filter((word) => titleHoldsWord(scene, word) === 0);
}

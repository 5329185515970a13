import { type PeopleTold, tellPeople, tellsEverybody } from '../people/people-told.ts';
import type { QuestionWord } from '../question/probe.ts';
import type { Scene } from './scene.ts';

/** Of 糖尿病患者 and 运动员 these tell nothing of who they are. */
const OF_ANY_KIND = new Set('病症患者人员工师');
/** Of the other characters so many tell the word: 肾功能不全 of 肾病, but 糖浆 not of 糖尿病. */
const ENOUGH = 2;
const NOBODY: PeopleTold = { told: 0, at: [], others: false, leavesOut: false };

/** What a sentence, with the line it stands under, says of the people that the question asks about; nothing where it asks about none. */
export function speaksOf(scene: Scene, index: number): PeopleTold {
  const { probe, stretch } = scene;
  const profile = stretch.profiles[index];
  const { people, question } = probe;
  if (people === undefined || profile === undefined) return NOBODY;
  const heading = stretch.headings[index];
  const told = tellPeople(people, profile, { language: question.language, heading });
  if (people.others.length === 0 || told.told === 1) return told;
  return people.others.some((word) => tellsWho(scene, index, word))
    ? { ...told, told: 1, others: false }
    : told;
}

function tellsWho(scene: Scene, index: number, word: QuestionWord): boolean {
  const here = scene.evidence[index];
  const keys = scene.probe.question.analysis.units;
  const own = word.units.filter((place) => !OF_ANY_KIND.has(keys[place]?.key ?? ''));
  const found = own.filter((place) => (here?.match.counts[place] ?? 0) > 0 || (here?.told?.[place] ?? 0) > 0);
  return own.length > 0 && found.length >= Math.min(ENOUGH, own.length);
}

/** Whether a sentence speaks of all there are: everyone, 均可. */
export function speaksOfEverybody({ probe, stretch }: Scene, index: number): boolean {
  const profile = stretch.profiles[index];
  return profile !== undefined && tellsEverybody(profile, probe.question.language);
}

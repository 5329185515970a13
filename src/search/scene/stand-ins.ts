import { isPeriod } from '../figures/numbered.ts';
import { tellNumbers } from '../figures/tell-numbers.ts';
import type { Profile } from '../index/profile.ts';
import { tellPeople } from '../people/people-told.ts';
import type { PeopleAsked, Probe } from '../question/probe.ts';
import { keyNumber } from '../words/key-number.ts';

/** Unit of a sentence → places of the question that it stands for. */
export type StandIns = ReadonlyMap<number, readonly number[]>;

const NONE: StandIns = new Map();

/**
 * What in a sentence stands for words of the question that it tells without having them: a range for a number within
 * (9至15号楼 for 12号楼), the dates of a life for a birth or a death (1920–1998), an age for who is so old (65岁以上 for 老人).
 */
export function standInsOf(probe: Probe, profile: Profile): StandIns {
  const { people } = probe;
  if (probe.numbered.length === 0 && probe.lifeEvent.length === 0 && people === undefined) return NONE;
  const standIns = new Map<number, number[]>();
  // 10号楼和12号楼: one unit may stand for both.
  const add = (unit: number, place: number) => standIns.set(unit, [...(standIns.get(unit) ?? []), place]);
  for (const numbered of probe.numbered) {
    if (isPeriod(numbered)) continue;
    const { heldAt } = tellNumbers(profile, numbered);
    if (heldAt !== undefined) add(heldAt, numbered.place);
  }
  const { figure } = probe.question;
  const date = profile.entities.find(({ kind }) => kind === figure);
  const has = (place: number) => profile.units.includes(probe.units[place] ?? -1);
  if (date !== undefined && !probe.lifeEvent.some(has))
    for (const [by, place] of probe.lifeEvent.entries()) add(date.start + by, place);
  if (people !== undefined) standForPeople(people, { probe, profile, add });
  return standIns;
}

/** To take something, in a sentence: for 喝 and 吃 of a medicine as well. */
const TAKEN: ReadonlySet<number> = new Set(
  [...'用服喝吃饮食', 'take', 'give', 'use', 'swallow', 'drink'].map(keyNumber),
);

/** Of those who are asked about each unit by one of where the sentence speaks of them; and to take it by any word for taking. */
function standForPeople(
  people: PeopleAsked,
  {
    probe,
    profile,
    add,
  }: {
    readonly probe: Probe;
    readonly profile: Profile;
    readonly add: (unit: number, place: number) => void;
  },
): void {
  const { at, told } = tellPeople(people, profile, { language: probe.question.language });
  const has = (place: number) => profile.units.includes(probe.units[place] ?? -1);
  for (const { asked, start, end } of at)
    for (let place = asked.start; place < asked.end; place++) {
      const unit = start + place - asked.start;
      if (unit < end && !has(place)) add(unit, place);
    }
  if (told === 0) return;
  const taken = profile.units.findIndex((unit) => TAKEN.has(unit));
  if (taken >= 0) for (const place of people.taking) if (!has(place)) add(taken, place);
}

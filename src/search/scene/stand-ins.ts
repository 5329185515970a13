import { isPeriod } from '../figures/numbered.ts';
import { tellNumbers } from '../figures/tell-numbers.ts';
import type { Profile } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';

/** Unit of a sentence → places of the question that it stands for. */
export type StandIns = ReadonlyMap<number, readonly number[]>;

const NONE: StandIns = new Map();

/**
 * What in a sentence stands for words of the question that it tells without having them: a range for a number within
 * (9至15号楼 for 12号楼), the dates of a life for a birth or a death (1920–1998).
 */
export function standInsOf(probe: Probe, profile: Profile): StandIns {
  if (probe.numbered.length === 0 && probe.lifeEvent.length === 0) return NONE;
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
  return standIns;
}

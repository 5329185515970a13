import { stem } from '../../text/stem.ts';
import { SURNAMES } from '../entities/chinese-names.ts';
import type { Probe } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { keyNumber } from '../words/key-number.ts';
import { standsAt } from '../words/stands-at.ts';
import { concerning, type Feature } from './feature.ts';

/** What stands right before a name or right behind it where it is told whose it is: 名**叫**阿顺, **called** Ann Lee, Ann Lee **is**. */
const BEFORE: ReadonlySet<number> = new Set(
  ['是', '叫', '为', '即', stem('named'), stem('called')].map(keyNumber),
);
const BEHIND: ReadonlySet<number> = new Set(['是', '为', '即', stem('is'), stem('was')].map(keyNumber));
/** What the first sentence that has a name tells of whom it is, where no word says that it does. */
const FIRST_TOLD = 0.5;

export const INTRODUCED_FEATURES: readonly Feature[] = [
  {
    name: 'introduces',
    meaning:
      'it is asked who somebody is or what they do: gives the name as such (named Ann Lee, Ann Lee is), or (½) for the first time',
    ...concerning(({ whoIs }) => whoIs.length > 0, introduces),
  },
  {
    name: 'lastTold',
    meaning: 'it is asked what became of somebody or something: names them as the last sentence',
    ...concerning(({ became }) => became.length > 0, lastTold),
  },
];

/**
 * As its meaning says, from 0 to 1.
 *
 * @example 阿顺是做什么的？ is answered by 村里有个磨豆腐的青年，名叫阿顺
 */
export function introduces({ probe, stretch: { profiles } }: Scene, index: number): number {
  const name = probe.whoIs.map((place) => probe.units[place] ?? -1);
  const units = profiles[index]?.units;
  if (units === undefined || name.length === 0) return 0;
  for (let at = placeOf(units, name); at >= 0; at = placeOf(units, name, at + 1))
    if (BEFORE.has(units[at - 1] ?? -1) || BEHIND.has(units[at + name.length] ?? -1)) return 1;
  const isFirst = profiles.findIndex((one) => placeOf(one.units, name) >= 0) === index;
  return isFirst && isName(probe) ? FIRST_TOLD : 0;
}

/** 1 for the last sentence that has the name, otherwise 0. */
function lastTold({ probe, stretch: { profiles } }: Scene, index: number): number {
  const name = probe.became.map((place) => probe.units[place] ?? -1);
  return profiles.findLastIndex((one) => placeOf(one.units, name) >= 0) === index ? 1 : 0;
}

function placeOf(units: ArrayLike<number>, row: readonly number[], from = 0): number {
  for (let at = from; at + row.length <= units.length; at++) if (standsAt(units, at, row)) return at;
  return -1;
}

/** A role (who is the chairman, 会长是谁) may be told of before it is told who has it. */
function isName({ whoIs, question: { analysis, language } }: Probe): boolean {
  if (language === 'en') return true;
  const first = analysis.units[whoIs[0] ?? -1];
  const tag = analysis.terms[first?.term ?? -1]?.tag;
  return tag === 'x' || tag?.startsWith('nr') === true || SURNAMES.includes(first?.key ?? '-');
}

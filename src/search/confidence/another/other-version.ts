import { CARDINAL, ORDINAL } from '../../figures/number-values.ts';
import type { Profile } from '../../index/profile.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';
import { stems } from '../../words/unit-sets.ts';

/** How a version is named, in a folded question; the group is its number. Not *build 500 homes*, *update 3 files*. */
const VERSION =
  /\b(?:version|edition|v)\.? ?(?<en>\d+(?:\.\d+)*)\b|(?<zh>\d+(?:\.\d+)*)版(?!权|面|税)|版本(?<zh2>\d+(?:\.\d+)*)/u;
/** Behind another name a number is of that: the Apache 2.0 licence. */
const VERSIONS = stems('version release edition update build v');
/** Version 2 may be told of by 2.0, 2.1 and so on; so far they are looked for. */
const LATER = Array.from({ length: 21 }, (_, part) => part);

/**
 * 1 where a version is asked of by its number, and the article tells of none of its value (3, 3.0, v3, third), neither in its title;
 * otherwise 0. Where it tells of versions by their numbers, a number behind another name is none, nor a bare one that counts something.
 *
 * @example When was version 2.0 released? is not answered by: version 3.2 came out on 4 May; nor by the Apache 2.0 licence beside it
 */
export function otherVersion({ probe, stretch }: Scene): number {
  const groups = VERSION.exec(probe.question.analysis.folded.text)?.groups;
  const written = groups?.['en'] ?? groups?.['zh'] ?? groups?.['zh2'];
  if (written === undefined) return 0;
  const number = written.replace(/(?:\.0+)+$/u, '');
  const ways = waysToWrite(number);
  const value = Number(number);
  const isTold = (unit: number) =>
    ways.has(unit) || CARDINAL.get(unit) === value || ORDINAL.get(unit) === value;
  if ([...stretch.title].some(isTold)) return 0;
  const told = stretch.profiles.flatMap((profile) =>
    Array.from(profile.units).flatMap((unit, at) => (isTold(unit) ? [{ profile, at }] : [])),
  );
  if (told.length === 0) return 1;
  if (!stretch.profiles.some(numbersVersion)) return 0;
  const isKnown = (unit: number) => VERSIONS.has(unit) || probe.places.has(unit) || stretch.title.has(unit);
  const points = pointedWays(number);
  const isVersion = ({ profile, at }: (typeof told)[number]) =>
    points.has(profile.units[at] ?? -1)
      ? !isOfOther(profile, at, isKnown)
      : isKnown(profile.units[at - 1] ?? -1) || VERSIONS.has(profile.units[at + 1] ?? -1);
  return told.some(isVersion) ? 0 : 1;
}

/** Whether a number stands behind a name that is none of the article's. */
function isOfOther({ units, entities }: Profile, at: number, isKnown: (unit: number) => boolean): boolean {
  return entities.some(
    ({ kind, start, end }) => kind === 'name' && end === at && !units.subarray(start, end).some(isKnown),
  );
}

/** Whether a sentence has a version by its number. */
function numbersVersion({ units, entities }: Profile): boolean {
  return entities.some(({ kind, start }) => kind === 'number' && VERSIONS.has(units[start - 1] ?? -1));
}

/** 2: 2, 2.0, 2.0.0, v2 …; a whole number with its later parts, too. */
function waysToWrite(number: string): ReadonlySet<number> {
  return new Set([...pointedWays(number), keyNumber(number)]);
}

/** Of these those that are no plain number of whatever: 2.0, v2, not 2. */
function pointedWays(number: string): ReadonlySet<number> {
  const later = number.includes('.') ? [0] : LATER;
  const longer = later.flatMap((part) => [`${number}.${part}`, `${number}.${part}.0`]);
  const forms = number.includes('.') ? [number, ...longer] : longer;
  return new Set([...forms, ...[number, ...longer].map((form) => `v${form}`)].map(keyNumber));
}

import { CARDINAL, ORDINAL } from '../../figures/number-values.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';

/** How a version is named, in a folded question; the group is its number. Not *build 500 homes*, *update 3 files*. */
const VERSION =
  /\b(?:version|edition|v)\.? ?(?<en>\d+(?:\.\d+)*)\b|(?<zh>\d+(?:\.\d+)*)版(?!权|面|税)|版本(?<zh2>\d+(?:\.\d+)*)/u;
/** Version 2 may be told of by 2.0, 2.1 and so on; so far they are looked for. */
const LATER = Array.from({ length: 21 }, (_, part) => part);

/**
 * 1 where a version is asked of by its number, and the article tells of none of its value (3, 3.0, v3, third), neither in its title;
 * otherwise 0.
 *
 * @example When was version 2.0 released? is not answered by: version 3.2 came out on 4 May
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
  const told =
    [...stretch.title].some(isTold) || stretch.profiles.some((profile) => profile.units.some(isTold));
  return told ? 0 : 1;
}

/** 2: 2, 2.0, 2.0.0, v2 …; a whole number with its later parts, too. */
function waysToWrite(number: string): ReadonlySet<number> {
  const later = number.includes('.') ? [0] : LATER;
  const forms = [number, ...later.flatMap((part) => [`${number}.${part}`, `${number}.${part}.0`])];
  return new Set(forms.flatMap((form) => [keyNumber(form), keyNumber(`v${form}`)]));
}

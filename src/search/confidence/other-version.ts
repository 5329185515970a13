import type { Scene } from '../scene/scene.ts';
import { keyNumber } from '../words/key-number.ts';

/** How a version is named, in a folded question; the group is its number. */
const VERSION =
  /\b(?:version|release|update|patch|firmware|build|edition|v)\.? ?(?<en>\d+(?:\.\d+)*)\b|(?<zh>\d+(?:\.\d+)*)版|版本(?<zh2>\d+(?:\.\d+)*)/u;

/**
 * 1 where a version is asked of by its number, and the article tells of no such, neither in its title; otherwise 0.
 *
 * @example When was version 2.0 released? is not answered by: version 3.2 came out on 4 May
 */
export function otherVersion({ probe, stretch }: Scene): number {
  const groups = VERSION.exec(probe.question.analysis.folded.text)?.groups;
  const number = groups?.['en'] ?? groups?.['zh'] ?? groups?.['zh2'];
  if (number === undefined) return 0;
  const units = [keyNumber(number), keyNumber(`v${number}`)];
  const told =
    units.some((unit) => stretch.title.has(unit)) ||
    stretch.profiles.some((profile) => units.some((unit) => profile.units.includes(unit)));
  return told ? 0 : 1;
}

import { stem } from '../../text/stem.ts';
import { keyNumber } from '../words/key-number.ts';
import { standsAt } from '../words/stands-at.ts';

/** Ways to say something, each as the numbers of its units in a row. */
export type Ways = readonly (readonly number[])[];

/** @param ways folded, parted by `|`; Chinese ones match anywhere, English ones as whole words of any form, in that order */
export function waysOf(ways: string, language: 'zh' | 'en'): Ways {
  const unitsOf = (way: string) => (language === 'zh' ? [...way] : way.split(' ').map(stem));
  return ways.split('|').map((way) => unitsOf(way).map(keyNumber));
}

/** Whether any of the ways stands among the units. */
export function saysAny(units: ArrayLike<number>, ways: Ways): boolean {
  return saysAnyWhere(units, ways, () => true);
}

/** The same where it fits, by what stands around it. @param fits for where a way begins, and where it ends */
export function saysAnyWhere(
  units: ArrayLike<number>,
  ways: Ways,
  fits: (start: number, end: number) => boolean,
): boolean {
  return ways.some((way) => {
    for (let at = 0; at + way.length <= units.length; at++)
      if (standsAt(units, at, way) && fits(at, at + way.length)) return true;
    return false;
  });
}

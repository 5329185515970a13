import { stem } from '../text/stem.ts';
import { keyNumber } from './key-number.ts';

/** Ways to say something, each as the numbers of its units in a row. */
export type Ways = readonly (readonly number[])[];

/** @param ways folded, parted by `|`; Chinese ones match anywhere, English ones as whole words of any form */
export function waysOf(ways: string, language: 'zh' | 'en'): Ways {
  return ways.split('|').map((way) => (language === 'zh' ? [...way].map(keyNumber) : [keyNumber(stem(way))]));
}

/** Whether any of the ways stands among the units. */
export function saysAny(units: ArrayLike<number>, ways: Ways): boolean {
  return ways.some((way) => {
    for (let at = 0; at + way.length <= units.length; at++)
      if (way.every((unit, place) => units[at + place] === unit)) return true;
    return false;
  });
}

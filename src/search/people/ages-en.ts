import { ONES } from '../../text/english-numerals.ts';
import { stem } from '../../text/stem.ts';
import { CARDINAL, stems } from '../figures/number-values.ts';
import { waysOf } from '../figures/unit-ways.ts';
import { keyNumber } from '../words/key-number.ts';
import type { Ages } from './age-span.ts';
import { endsBefore, lengthAt } from './ways-beside.ts';

const [YEAR, OLD] = ['year', 'old'].map((word) => keyNumber(stem(word)));
const TO = stems('to through');
const BELOW = waysOf('under|below|younger than|less than|under the age of|up to', 'en');
const ABOVE = waysOf('over|above|older than|more than|at least|over the age of', 'en');
const YOUNGER = waysOf('and under|or under|and younger|or younger|and below|or below', 'en');
const OLDER = waysOf('and over|or over|and older|or older|and above|or above|and up', 'en');
/** Whose age a number is that is not told as years old: children **under 6**, patients over **70**. */
const WHOSE = stems(
  'age child kid adult patient anyone anybody person people those teenager infant baby toddler boy girl man woman pensioner visitor guest rider passenger member customer',
);
/** How far before the number that may stand, in units. */
const REACH = 5;
/** Right before a number that is an age by itself: **aged** 5, she **is** 80. */
const SAYS_AGE = stems('age aged is am are turned');
/** Who is said to be so old, where it is not said in years: my **grandmother** is 80. */
const WHO_IS = stems(
  'i he she who child kid baby son daughter boy girl mother father mum mom dad grandmother grandfather grandma grandpa gran granny nan aunt uncle',
);
/** What goes on behind people who are called by their age: under-threes **go** free, over-65s **pay** half. */
const GOES_ON = stems('go pay get must may can should need enter travel stay');
/** A number before one of these is no age: under 20 **minutes**. */
const COUNTED = stems(
  'minute hour day week month second kg g kilo pound gram mg ml litre liter km mile metre meter m cm mm foot inch percent degree people person time tablet pill dose ticket seat room bed',
);
/** In words of plurals, too: under-threes, over-65s. */
const LARGEST = 120;
const PLURALS: ReadonlyMap<number, number> = new Map([
  ...Array.from({ length: LARGEST }, (_, value): [number, number] => [keyNumber(`${value}s`), value]),
  ...ONES.slice(1).map((word, at): [number, number] => [
    keyNumber(stem(`${word}${word.endsWith('x') ? 'es' : 's'}`)),
    at + 2,
  ]),
]);

/** An age that begins with a number at a place: children **under 6**, aged **3 to 15**, a **7-year-old**. */
export function agesEn(units: Int32Array, at: number): Ages | undefined {
  const value = valueAt(units, at);
  if (value === undefined) return undefined;
  const [next, second] = [valueAt(units, at + 1), valueAt(units, at + 2)];
  // 6 to 12; a dash leaves no unit: 6–12.
  const until = TO.has(units[at + 1] ?? -1) ? second : next;
  const isRange = until !== undefined && until > value;
  const last = isRange ? at + (until === next ? 1 : 2) : at;
  const years = units[last + 1] === YEAR ? 1 : 0;
  const old = years === 1 && units[last + 2] === OLD ? 1 : 0;
  const end = last + 1 + years + old;
  const isOwned = units.subarray(Math.max(0, at - REACH), at).some((unit) => WHOSE.has(unit));
  if (years === 0 && COUNTED.has(units[last + 1] ?? -1)) return undefined;
  if (isRange)
    return years === 1 || isOwned ? { from: value, to: until + 1, start: at, end, bound: 'none' } : undefined;
  const isCalled = GOES_ON.has(units[end] ?? -1) || PLURALS.has(units[at] ?? -1);
  const [younger, older] = [lengthAt(units, end, YOUNGER), lengthAt(units, end, OLDER)];
  const isBounded = old === 1 || isOwned || isCalled;
  if (younger > 0 && (isBounded || years === 1))
    return { from: 0, to: value + 1, start: at, end: end + younger, bound: 'below' };
  if (older > 0 && (isBounded || years === 1))
    return { from: value, to: Number.POSITIVE_INFINITY, start: at, end: end + older, bound: 'above' };
  if (isBounded && endsBefore(units, at, BELOW))
    return { from: 0, to: value, start: at, end, bound: 'below' };
  if (isBounded && endsBefore(units, at, ABOVE))
    return { from: value, to: Number.POSITIVE_INFINITY, start: at, end, bound: 'above' };
  const isPlain =
    old === 1 || (SAYS_AGE.has(units[at - 1] ?? -1) && (isOwned || WHO_IS.has(units[at - 2] ?? -1)));
  return isPlain ? { from: value, to: value + 1, start: at, end, bound: 'none' } : undefined;
}

function valueAt(units: Int32Array, at: number): number | undefined {
  const unit = units[at] ?? -1;
  return CARDINAL.get(unit) ?? PLURALS.get(unit);
}

import { ONES } from '../../text/english-numerals.ts';
import { stem } from '../../text/stem.ts';
import { CARDINAL } from '../figures/number-values.ts';
import { waysOf } from '../figures/unit-ways.ts';
import { keyNumber } from '../words/key-number.ts';
import { stems } from '../words/unit-sets.ts';
import type { Ages } from './age-span.ts';
import { lengthAt, lengthBefore } from './ways-beside.ts';

const [YEAR, OLD] = ['year', 'old'].map((word) => keyNumber(stem(word)));
const TO = stems('to through');
const [BETWEEN, AND] = ['between', 'and'].map((word) => keyNumber(stem(word)));
const BELOW = waysOf('under|below|younger than|less than|under the age of|up to', 'en');
const ABOVE = waysOf(
  'over|above|older than|more than|at least|over the age of|from age|from the age of',
  'en',
);
/** Of these such as rather bound a number of things. */
const COUNTS = waysOf('less than|up to|more than|at least', 'en');
const YOUNGER = waysOf('and under|or under|and younger|or younger|and below|or below', 'en');
const OLDER = waysOf('and over|or over|and older|or older|and above|or above|and up', 'en');
/** Whose age a number is that is not told as years old: children **under 6**, patients over **70**. */
const WHOSE = stems(
  'age child kid adult patient anyone anybody person people those teenager infant baby toddler boy girl man woman pensioner visitor guest rider passenger member customer',
);
/** What may stand between them and the number: children **aged** 3 to 15, members **must be** over 18. */
const LINKS = stems('who that is are am be must should aged from between');
/** Right before a number that is an age by itself: **aged** 5, she **is** 80. */
const SAYS_AGE = stems('age aged is am are turned');
/** Who is said to be so old, where it is not said in years: my **grandmother** is 80. */
const WHO_IS = stems(
  'i he she who child kid baby son daughter boy girl mother father mum mom dad grandmother grandfather grandma grandpa gran granny nan aunt uncle',
);
/** What goes on behind people who are called by their age: under 3 **go** free. Not pay and get: spending over 40 **gets** a mug. */
const GOES_ON = stems('go enter travel');
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
  // 6 to 12, between 6 and 12; a dash leaves no unit: 6–12.
  const isJoined = TO.has(units[at + 1] ?? -1) || (units[at - 1] === BETWEEN && units[at + 1] === AND);
  const until = isJoined ? second : next;
  const isRange = until !== undefined && until > value;
  const last = isRange ? at + (isJoined ? 2 : 1) : at;
  const years = units[last + 1] === YEAR ? 1 : 0;
  const old = years === 1 && units[last + 2] === OLD ? 1 : 0;
  const end = last + 1 + years + old;
  if (years === 0 && isCounted(units[last + 1] ?? -1)) return undefined;
  const plain = { start: at, end, step: 1 };
  const [below, above] = [lengthBefore(units, at, BELOW), lengthBefore(units, at, ABOVE)];
  const isOwned = isOwnedAt(units, at) || isOwnedAt(units, at - Math.max(below, above));
  if (isRange)
    return years === 1 || isOwned ? { ...plain, from: value, to: until + 1, bound: 'none' } : undefined;
  const isPlural = PLURALS.has(units[at] ?? -1);
  const isCalled = isPlural || GOES_ON.has(units[end] ?? -1);
  const isBounded = old === 1 || isOwned || isCalled;
  const [younger, older] = [lengthAt(units, end, YOUNGER), lengthAt(units, end, OLDER)];
  if (younger > 0 && (isBounded || years === 1))
    return { ...plain, from: 0, to: value + 1, end: end + younger, bound: 'below' };
  if (older > 0 && (isBounded || years === 1))
    return { ...plain, from: value, to: Number.POSITIVE_INFINITY, end: end + older, bound: 'above' };
  // Up to 50 stay at the inn: as many, and not so old.
  const isSo = isBounded && (isOwned || old === 1 || lengthBefore(units, at, COUNTS) === 0);
  if (isSo && below > 0) return { ...plain, from: 0, to: value, bound: 'below' };
  if (isSo && above > 0) return { ...plain, from: value, to: Number.POSITIVE_INFINITY, bound: 'above' };
  const isPlain =
    old === 1 || (SAYS_AGE.has(units[at - 1] ?? -1) && (isOwned || WHO_IS.has(units[at - 2] ?? -1)));
  return isPlain ? { ...plain, from: value, to: value + 1, bound: 'none' } : undefined;
}

/** Whether the people whose age it is stand right before a place, but for links: guests may **bring** up to 2 towels is none. */
function isOwnedAt(units: Int32Array, place: number): boolean {
  let at = place - 1;
  // Aged is one of both.
  while (!WHOSE.has(units[at] ?? -1) && LINKS.has(units[at] ?? -1)) at--;
  return WHOSE.has(units[at] ?? -1);
}

function isCounted(unit: number): boolean {
  return COUNTED.has(unit) || WHOSE.has(unit);
}

function valueAt(units: Int32Array, at: number): number | undefined {
  const unit = units[at] ?? -1;
  return CARDINAL.get(unit) ?? PLURALS.get(unit);
}

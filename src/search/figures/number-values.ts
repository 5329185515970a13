import { MONTHS, SHORT_MONTHS } from '../../text/months.ts';
import { stem } from '../../text/stem.ts';
import { keyNumber } from '../words/key-number.ts';
import { stems } from '../words/unit-sets.ts';

/** Larger ones number hardly anything, and may be years. */
const LARGEST = 999;
const LAST_YEAR = 2100;
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

const valued = (words: readonly string[], from = 0): readonly (readonly [number, number])[] =>
  words.map((word, at) => [keyNumber(stem(word)), at + from]);
const suffixed = (value: number) => {
  const last = Math.floor(value / 10) % 10 === 1 ? 0 : value % 10;
  return `${value}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};
const VALUES = Array.from({ length: LARGEST + 1 }, (_, value) => value);
/** The number of a unit → its value: 12, 三; twelve, which is read as 12 (`irregular.ts`). */
export const NUMERAL: ReadonlyMap<number, number> = new Map([
  ...figuresUpTo(LARGEST).map((unit, value): [number, number] => [unit, value]),
  ...[...'零一二三四五六七八九十'].map((digit, value): [number, number] => [keyNumber(digit), value]),
]);
/** The same, zero and one among them, which are no figures there: one may be somebody. */
export const CARDINAL: ReadonlyMap<number, number> = new Map([...NUMERAL, ...valued(['zero', 'one'])]);
/** third, 3rd → its value. */
export const ORDINAL: ReadonlyMap<number, number> = new Map([
  ...valued(ORDINALS.split(' ')),
  ...VALUES.map((value): [number, number] => [keyNumber(stem(suffixed(value))), value]),
]);
/** A month, whole or shortened → its place in the year. */
export const MONTH: ReadonlyMap<number, number> = new Map([
  ...valued(MONTHS, 1),
  ...Array.from(SHORT_MONTHS, ([short, value]): [number, number] => [keyNumber(stem(short)), value]),
]);
/**
 * Stems of months that are other words or names as well: march, may, mar, jan. Not sep or dec: they are read as the whole month
 * (`irregular.ts`), which is no other word.
 */
export const DOUBTFUL_MONTHS: ReadonlySet<number> = new Set([
  ...stems('march may'),
  ...[...SHORT_MONTHS.keys()]
    .map(stem)
    .filter((short) => !MONTHS.some((month) => stem(month) === short))
    .map(keyNumber),
]);

/** The number of a unit of four digits → the year it may be. */
export const YEAR: ReadonlyMap<number, number> = new Map(
  Array.from({ length: LAST_YEAR - LARGEST }, (_, at) => {
    const year = LARGEST + 1 + at;
    return [keyNumber(String(year)), year];
  }),
);

/** The numbers of units that the whole numbers up to one have in figures, from 0. */
export function figuresUpTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, value) => keyNumber(String(value)));
}

/** What numbers by letters: block D, band A; from A. */
export const LETTER: ReadonlyMap<number, number> = new Map(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, value): [number, number] => [keyNumber(letter), value]),
);

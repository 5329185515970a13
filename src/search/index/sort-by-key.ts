import type { Steps } from '../../steps.ts';

/** Postings that are gone through in one step: it takes a few milliseconds. */
export const POSTINGS_AT_ONCE = 1 << 18;

/** Keys and the row that has each, side by side. */
export interface Visits {
  readonly keys: Int32Array;
  readonly rows: Uint32Array;
  readonly count: number;
}

/** From the first up to the second, which is left out. */
export type Slice = readonly [number, number];

export function slices(count: number, most: number): readonly Slice[] {
  const starts = Array.from({ length: Math.ceil(count / most) }, (_, at) => at * most);
  return starts.map((from) => [from, Math.min(count, from + most)]);
}

/** Three passes over 11 bits each take all 31. */
const DIGIT_BITS = 11;
const PASSES = 3;
const DIGITS = 1 << DIGIT_BITS;
const LAST_DIGIT = DIGITS - 1;

/** Sorts by key and leaves equals in their order (radix sort, the lowest digits first). */
export function* sortByKey(visits: Visits): Steps<Visits> {
  const { count } = visits;
  let from = visits;
  let to: Visits = { keys: new Int32Array(count), rows: new Uint32Array(count), count };
  const digits: readonly Digit[] = Array.from({ length: PASSES }, (_, pass) => ({
    shift: pass * DIGIT_BITS,
    starts: new Uint32Array(DIGITS),
  }));
  for (const slice of slices(count, POSTINGS_AT_ONCE)) {
    countDigits(visits, digits, slice);
    yield;
  }
  for (const digit of digits) {
    toStarts(digit.starts);
    for (const slice of slices(count, POSTINGS_AT_ONCE)) {
      moveByDigit({ from, to }, digit, slice);
      yield;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** One digit of the keys: how far it is shifted, and how many keys have each; then where the next one of each belongs. */
interface Digit {
  readonly shift: number;
  readonly starts: Uint32Array;
}

/** All digits in one pass: how many keys have each is the same in whatever order the keys are. */
function countDigits({ keys }: Visits, digits: readonly Digit[], [from, to]: Slice): void {
  const [low, middle, high] = digits.map(({ starts }) => starts);
  if (low === undefined || middle === undefined || high === undefined) return;
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? 0;
    addOne(low, key & LAST_DIGIT);
    addOne(middle, (key >>> DIGIT_BITS) & LAST_DIGIT);
    addOne(high, (key >>> (2 * DIGIT_BITS)) & LAST_DIGIT);
  }
}

function addOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function toStarts(counts: Uint32Array): void {
  let next = 0;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    counts[at] = next;
    next += count;
  }
}

function moveByDigit(
  { from, to }: { readonly from: Visits; readonly to: Visits },
  { shift, starts }: Digit,
  [begin, end]: Slice,
): void {
  for (let at = begin; at < end; at++) {
    const key = from.keys[at] ?? 0;
    const digit = (key >>> shift) & LAST_DIGIT;
    const place = starts[digit] ?? 0;
    starts[digit] = place + 1;
    to.keys[place] = key;
    to.rows[place] = from.rows[at] ?? 0;
  }
}

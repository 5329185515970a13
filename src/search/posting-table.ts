import { finish, type Steps } from '../steps.ts';

/** Rows in rising order. */
export type Posting = Uint16Array | Uint32Array;

/** Which rows have each key: plain buffers, so that a thread can hand them to another. */
export interface PostingTable {
  /** Rising. */
  readonly keys: Int32Array;
  /** `rows` from `starts[k]` to `starts[k + 1]` are those of `keys[k]`. */
  readonly starts: Uint32Array;
  readonly rows: Posting;
}

/** Rows beyond this need four bytes each. */
const SHORT_ROWS = 0x10000;

const NOTHING: Posting = new Uint16Array(0);

/**
 * @param most how often `forEach` visits at most
 * @param forEach calls `visit` with each key (31 bits) and the row that has it, of some rows in rising order, as often as it does
 */
export function tablePostings(rows: number, most: number, forEach: EachPosting): PostingTable {
  return finish(tableSteps(rows, most, forEach));
}

/** Calls `visit` with each key and a row that has it, of the rows from `from` up to `to`, that one left out. */
export type EachPosting = (visit: (key: number, row: number) => void, from: number, to: number) => void;

/** Rows, and postings, that are gone through in one step: it takes a few milliseconds. */
const ROWS_AT_ONCE = 1 << 14;
const POSTINGS_AT_ONCE = 1 << 18;

/** The same, in steps. */
export function* tableSteps(rows: number, most: number, forEach: EachPosting): Steps<PostingTable> {
  const visits = { keys: new Int32Array(most), rows: new Uint32Array(most), count: 0 };
  const take = (key: number, row: number) => {
    visits.keys[visits.count] = key;
    visits.rows[visits.count++] = row;
  };
  yield* inSlices(rows, ROWS_AT_ONCE, (from, to) => forEach(take, from, to));
  const sorted = yield* sortByKey(visits);
  let [keys, different] = [0, 0];
  yield* inSlices(sorted.count, POSTINGS_AT_ONCE, (from, to) => {
    for (let at = from; at < to; at++) {
      const [key, row] = [sorted.keys[at] ?? 0, sorted.rows[at] ?? 0];
      const isNew = different === 0 || key !== sorted.keys[different - 1];
      if (!isNew && row === sorted.rows[different - 1]) continue;
      if (isNew) keys++;
      sorted.keys[different] = key;
      sorted.rows[different++] = row;
    }
  });
  const table = {
    keys: new Int32Array(keys),
    starts: new Uint32Array(keys + 1),
    rows: new (rows > SHORT_ROWS ? Uint32Array : Uint16Array)(sorted.rows.subarray(0, different)),
  };
  yield;
  let next = 0;
  yield* inSlices(different, POSTINGS_AT_ONCE, (from, to) => {
    for (let at = from; at < to; at++) {
      const key = sorted.keys[at] ?? 0;
      if (next > 0 && table.keys[next - 1] === key) continue;
      table.keys[next] = key;
      table.starts[next++] = at;
    }
  });
  table.starts[keys] = different;
  return table;
}

interface Visits {
  readonly keys: Int32Array;
  readonly rows: Uint32Array;
  readonly count: number;
}

/** Three passes over 11 bits each take all 31. */
const DIGIT_BITS = 11;
const PASSES = 3;

/** Sorts by key and leaves equals in their order (radix sort, the lowest digits first). */
function* sortByKey(visits: Visits): Steps<Visits> {
  const { count } = visits;
  let from = visits;
  let to: Visits = { keys: new Int32Array(count), rows: new Uint32Array(count), count };
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * DIGIT_BITS;
    const ends = new Uint32Array((1 << DIGIT_BITS) + 1);
    const digitOf = (key: number) => (key >>> shift) & ((1 << DIGIT_BITS) - 1);
    const [source, target] = [from, to];
    yield* inSlices(count, POSTINGS_AT_ONCE, (begin, end) => {
      for (let at = begin; at < end; at++) {
        const digit = digitOf(source.keys[at] ?? 0) + 1;
        ends[digit] = (ends[digit] ?? 0) + 1;
      }
    });
    for (let digit = 1; digit < ends.length; digit++)
      ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
    yield* inSlices(count, POSTINGS_AT_ONCE, (begin, end) => {
      for (let at = begin; at < end; at++) {
        const key = source.keys[at] ?? 0;
        const digit = digitOf(key);
        const place = ends[digit] ?? 0;
        ends[digit] = place + 1;
        target.keys[place] = key;
        target.rows[place] = source.rows[at] ?? 0;
      }
    });
    [from, to] = [target, source];
  }
  return from;
}

/** Goes through so many things, `most` of them in a step. */
function* inSlices(count: number, most: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < count; from += most) {
    work(from, Math.min(count, from + most));
    yield;
  }
}

/** The rows that have a key; none where no row has. */
export function rowsOf({ keys, starts, rows }: PostingTable, key: number): Posting {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? rows.subarray(starts[low], starts[low + 1]) : NOTHING;
}

export function bytesOfTable({ keys, starts, rows }: PostingTable): number {
  return keys.byteLength + starts.byteLength + rows.byteLength;
}

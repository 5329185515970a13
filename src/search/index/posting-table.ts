import type { Steps } from '../../steps.ts';
import { POSTINGS_AT_ONCE, type Slice, slices, sortByKey, type Visits } from './sort-by-key.ts';

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

/** Calls `visit` with each key and a row that has it, of the rows from `from` up to `to`, that one left out. */
export type EachPosting = (visit: (key: number, row: number) => void, from: number, to: number) => void;

/** Rows that are gone through in one step. */
const ROWS_AT_ONCE = 1 << 14;

/**
 * The table, in steps.
 *
 * @param most how often `forEach` visits at most
 * @param forEach calls `visit` with each key (31 bits) and the row that has it, of some rows in rising order, as often as it does
 */
export function* tableSteps(rows: number, most: number, forEach: EachPosting): Steps<PostingTable> {
  const visits = { keys: new Int32Array(most), rows: new Uint32Array(most), count: 0 };
  const take = (key: number, row: number) => {
    visits.keys[visits.count] = key;
    visits.rows[visits.count++] = row;
  };
  for (const [from, to] of slices(rows, ROWS_AT_ONCE)) {
    forEach(take, from, to);
    yield;
  }
  const sorted = yield* sortByKey(visits);
  const left = { keys: 0, postings: 0 };
  for (const slice of slices(sorted.count, POSTINGS_AT_ONCE)) {
    leaveOutDoubles(sorted, left, slice);
    yield;
  }
  const { keys, postings } = left;
  const table = {
    keys: new Int32Array(keys),
    starts: new Uint32Array(keys + 1),
    rows: new (rows > SHORT_ROWS ? Uint32Array : Uint16Array)(sorted.rows.subarray(0, postings)),
  };
  yield;
  let next = 0;
  for (const slice of slices(postings, POSTINGS_AT_ONCE)) {
    next = findStarts(sorted.keys, table, { next, slice });
    yield;
  }
  table.starts[keys] = postings;
  return table;
}

/** Of sorted postings each once, moved to the front. @param left how many there are so far, and how many keys */
function leaveOutDoubles(
  { keys, rows }: Visits,
  left: { keys: number; postings: number },
  [from, to]: Slice,
): void {
  let [different, postings] = [left.keys, left.postings];
  for (let at = from; at < to; at++) {
    const [key, row] = [keys[at] ?? 0, rows[at] ?? 0];
    const isNew = postings === 0 || key !== keys[postings - 1];
    if (!isNew && row === rows[postings - 1]) continue;
    if (isNew) different++;
    keys[postings] = key;
    rows[postings++] = row;
  }
  left.keys = different;
  left.postings = postings;
}

/** Writes each key, and where its postings begin. @returns the place of the next key */
function findStarts(
  sorted: Int32Array,
  { keys, starts }: Pick<PostingTable, 'keys' | 'starts'>,
  { next: first, slice: [from, to] }: { readonly next: number; readonly slice: Slice },
): number {
  let next = first;
  for (let at = from; at < to; at++) {
    const key = sorted[at] ?? 0;
    if (next > 0 && keys[next - 1] === key) continue;
    keys[next] = key;
    starts[next++] = at;
  }
  return next;
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

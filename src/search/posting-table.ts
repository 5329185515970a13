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
/** A key and a row are sorted as one number: 31 bits and 20 bits stay below 2⁵³. */
const MOST_ROWS = 0x100000;

const NOTHING: Posting = new Uint16Array(0);

/**
 * @param most how often `forEach` visits at most
 * @param forEach calls `visit` with each key and the row that has it, in any order, as often as it does
 * @throws RangeError past 1,048,576 rows
 */
export function tablePostings(
  rows: number,
  most: number,
  forEach: (visit: (key: number, row: number) => void) => void,
): PostingTable {
  if (rows > MOST_ROWS) throw new RangeError(`At most ${MOST_ROWS} sentences can be indexed in one piece.`);
  const visits = new Float64Array(most);
  let count = 0;
  forEach((key, row) => {
    visits[count++] = key * MOST_ROWS + row;
  });
  const sorted = visits.subarray(0, count).sort();
  let [keys, different] = [0, 0];
  let [lastKey, last] = [-1, -1];
  for (const visit of sorted) {
    if (visit === last) continue;
    last = visit;
    sorted[different++] = visit;
    const key = Math.floor(visit / MOST_ROWS);
    if (key !== lastKey) [keys, lastKey] = [keys + 1, key];
  }
  const table = {
    keys: new Int32Array(keys),
    starts: new Uint32Array(keys + 1),
    rows: rows > SHORT_ROWS ? new Uint32Array(different) : new Uint16Array(different),
  };
  let next = 0;
  for (let at = 0; at < different; at++) {
    const visit = sorted[at] ?? 0;
    const key = Math.floor(visit / MOST_ROWS);
    if (next === 0 || table.keys[next - 1] !== key) {
      table.keys[next] = key;
      table.starts[next++] = at;
    }
    table.rows[at] = visit - key * MOST_ROWS;
  }
  table.starts[keys] = different;
  return table;
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

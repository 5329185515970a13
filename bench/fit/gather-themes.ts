import { type ThemeTable, writePoint } from '../../src/search/words/themes.ts';
import type { ThesaurusEntry } from './read-moby.ts';
import { type SparseRow, spanMostOf } from './span-most-of.ts';

/** Coordinates of a point. With 64 English proofs lost half of what they gained. */
const SIZE = 128;

/**
 * Where the stems of use lie among a thesaurus's themes, by latent semantic analysis (Deerwester et al., 1990): a row for each
 * stem and a column for each entry, what is in both weighing the pointwise mutual information where it is over 0; rows of length 1,
 * led into the space of fewer dimensions that keeps the most of them, and made of length 1 again.
 *
 * @param known stems of use
 */
export function gatherThemes(
  known: ReadonlySet<string>,
  entries: readonly ThesaurusEntry[],
  size = SIZE,
): ThemeTable {
  const uses = new Map<string, number[]>();
  let all = 0;
  for (const [column, entry] of entries.entries()) {
    all += entry.size;
    for (const stemmed of entry) {
      const list = uses.get(stemmed);
      if (list === undefined) uses.set(stemmed, [column]);
      else list.push(column);
    }
  }
  const stems = [...known].filter((stemmed) => uses.has(stemmed)).sort();
  const rows = stems.map((stemmed): SparseRow => {
    const columns = uses.get(stemmed) ?? [];
    // p(stem, entry) / (p(stem) p(entry)) = all / (uses of the stem × size of the entry)
    const values = columns.map((column) =>
      Math.max(0, Math.log(all / (columns.length * (entries[column]?.size ?? 1)))),
    );
    const length = Math.hypot(...values) || 1;
    return {
      columns: Int32Array.from(columns),
      values: Float64Array.from(values, (value) => value / length),
    };
  });
  const points = spanMostOf(rows, { columns: entries.length, size });
  return {
    size,
    rows: stems.map((stemmed, row) => {
      const point = points.subarray(row * size, (row + 1) * size);
      const length = Math.hypot(...point) || 1;
      return `${stemmed} ${writePoint(point.map((coordinate) => coordinate / length))}`;
    }),
  };
}

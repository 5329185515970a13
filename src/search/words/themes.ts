import { keyNumber } from './key-number.ts';
import table from './themes.json' with { type: 'json' };

/**
 * What English words are about: each is a point in a space in which words lie near each other that a thesaurus lists
 * together, or with the same others (latent semantic analysis: Deerwester et al., 1990).
 */
export interface Themes {
  /** How many coordinates a point has. */
  readonly size: number;
  /** The point of a word, by its number; nothing of words that are not known. It is about `UNIT` from the origin. */
  readonly of: (number: number) => Int8Array | undefined;
  /** `a · b` of any point and that of a word; `NaN` of words that are not known. */
  readonly dot: (point: Float64Array, number: number) => number;
}

/** A row for each stem: `stem letters`, a letter a coordinate, from a (−7) over h (0) to o (7). */
export interface ThemeTable {
  readonly size: number;
  readonly rows: readonly string[];
}

/** Length of a point, before it was rounded: `a · b / UNIT²` is the cosine of two. */
export const UNIT = 32;
const MOST = 7;
const ZERO = 'h'.charCodeAt(0);

/** The table that `npm run fit` made: see `weights.md`. */
export function loadThemes(): Themes {
  return readThemes(table);
}

export function readThemes({ size, rows }: ThemeTable): Themes {
  const places = new Map<number, number>();
  const points = new Int8Array(rows.length * size);
  for (const [row, text] of rows.entries()) {
    const from = text.indexOf(' ') + 1;
    places.set(keyNumber(text.slice(0, from - 1)), row);
    for (let k = 0; k < size; k++) points[row * size + k] = text.charCodeAt(from + k) - ZERO;
  }
  return {
    size,
    of: (number) => {
      const row = places.get(number);
      return row === undefined ? undefined : points.subarray(row * size, (row + 1) * size);
    },
    dot: (point, number) => {
      const row = places.get(number);
      if (row === undefined) return Number.NaN;
      const from = row * size;
      let sum = 0;
      for (let k = 0; k < size; k++) sum += (point[k] ?? 0) * (points[from + k] ?? 0);
      return sum;
    },
  };
}

/** A point as it is written in the table. */
export function writePoint(point: ArrayLike<number>): string {
  return Array.from(point, (coordinate) =>
    String.fromCharCode(ZERO + Math.max(-MOST, Math.min(MOST, Math.round(coordinate * UNIT)))),
  ).join('');
}

import { describe, expect, it } from 'vitest';
import { gatherThemes } from '../../bench/fit/gather-themes.ts';
import { readMoby } from '../../bench/fit/read-moby.ts';
import { spanMostOf } from '../../bench/fit/span-most-of.ts';
import { keyNumber } from '../../src/search/words/key-number.ts';
import { readThemes } from '../../src/search/words/themes.ts';

describe('readMoby', () => {
  it('reads an entry a line, as stems, without phrases and stop words', () => {
    expect(readMoby('hospital,clinics,first aid,one\r\n\n').map((entry) => [...entry])).toEqual([
      ['hospit', 'clinic'],
    ]);
  });
});

describe('spanMostOf', () => {
  // Singular values 5, 3 and 1, along the rows themselves.
  const rows = [5, 3, 1].map((value, column) => ({
    columns: Int32Array.of(column),
    values: Float64Array.of(value),
  }));
  const basis = spanMostOf(rows, { columns: 3, size: 2 });
  const lengthOf = (row: number) => Math.hypot(...basis.subarray(2 * row, 2 * row + 2));

  it('keeps the two largest of three directions, and of the third nothing', () => {
    expect([0, 1, 2].map(lengthOf)).toEqual([
      expect.closeTo(1, 4),
      expect.closeTo(1, 4),
      expect.closeTo(0, 4),
    ]);
  });

  it('is orthonormal: rows of the first two directions are perpendicular', () => {
    expect((basis[0] ?? 0) * (basis[2] ?? 0) + (basis[1] ?? 0) * (basis[3] ?? 0)).toBeCloseTo(0, 4);
  });
});

describe('gatherThemes', () => {
  // Two themes of 80 words each; an entry has ten words of one of them, scattered.
  const words = (theme: string) => Array.from({ length: 80 }, (_, at) => `${theme}${at}`);
  const entries = ['x', 'y'].flatMap((theme) =>
    words(theme).map(
      (_, at) => new Set(Array.from({ length: 10 }, (__, next) => `${theme}${(at + 7 * next * next) % 80}`)),
    ),
  );
  const table = gatherThemes(new Set([...words('x'), ...words('y'), 'unheard']), entries, 2);
  const themes = readThemes(table);
  const pointOf = (word: string) => [...(themes.of(keyNumber(word)) ?? [])];
  const cosine = (one: string, other: string) => {
    const [a, b] = [pointOf(one), pointOf(other)];
    const dot = (p: number[], q: number[]) =>
      p.reduce((sum, coordinate, k) => sum + coordinate * (q[k] ?? 0), 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  };

  it('has the words of use that the thesaurus has', () => {
    expect(table.rows).toHaveLength(160);
    expect(themes.of(keyNumber('unheard'))).toBeUndefined();
  });

  it('words of the same entries lie near each other, those of other themes do not', () => {
    expect(cosine('x3', 'x4')).toBeGreaterThan(0.9);
    expect(Math.abs(cosine('x3', 'y3'))).toBeLessThan(0.2);
  });
});

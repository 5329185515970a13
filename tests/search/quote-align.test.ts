import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAligner } from '../../src/search/quotes/align.ts';

/** The plain table of edit distances, its first row all zeros: what the bit-parallel form must agree with. */
function leastDistance(pattern: string, text: string): number {
  let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let least = pattern.length;
  for (const character of text.split('')) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++)
      next.push(
        Math.min(
          (row[i] ?? 0) + 1,
          (next[i - 1] ?? 0) + 1,
          (row[i - 1] ?? 0) + Number(pattern[i - 1] !== character),
        ),
      );
    row = next;
    least = Math.min(least, row[pattern.length] ?? 0);
  }
  return least;
}

/** Distance of two whole strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: a.length + 1 }, (_, i) => i);
  for (let j = 1; j <= b.length; j++) {
    const next = [j];
    for (let i = 1; i <= a.length; i++)
      next.push(
        Math.min(
          (row[i] ?? 0) + 1,
          (next[i - 1] ?? 0) + 1,
          (row[i - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    row = next;
  }
  return row[a.length] ?? 0;
}

const letters = (most: number) => fc.string({ unit: fc.constantFrom(...'ab制造'), maxLength: most });

describe('createAligner', () => {
  it('finds a stretch letter for letter', () => {
    expect(createAligner('增加值')('制造业增加值占比')).toEqual({ start: 3, end: 6, distance: 0 });
  });

  it('counts a dropped, an added and a changed letter as one edit each', () => {
    expect(createAligner('造增加值')('制造业增加值').distance).toBe(1);
    expect(createAligner('制造业的增加值')('制造业增加值').distance).toBe(1);
    expect(createAligner('增价值')('制造业增加值')).toEqual({ start: 3, end: 6, distance: 1 });
  });

  it('takes of equally near stretches the one that ends first, and of those the longest', () => {
    // One edit each: `造` left out of `制造业`, or `制` written `创`.
    expect(createAligner('制造业')('创造业')).toEqual({ start: 0, end: 3, distance: 1 });
    expect(createAligner('造业')('制造业，制造业')).toEqual({ start: 1, end: 3, distance: 0 });
  });

  it('puts the empty pattern at the start, and makes all of a pattern edits in an empty text', () => {
    expect(createAligner('')('abc')).toEqual({ start: 0, end: 0, distance: 0 });
    expect(createAligner('abc')('')).toEqual({ start: 0, end: 0, distance: 3 });
  });

  it('agrees with the plain table, also over the 32 rows of a word', () => {
    fc.assert(
      fc.property(letters(100), letters(150), (pattern, text) => {
        expect(createAligner(pattern)(text).distance).toBe(leastDistance(pattern, text));
      }),
    );
  });

  it('gives a stretch that has the distance it says', () => {
    fc.assert(
      fc.property(letters(70), letters(120), (pattern, text) => {
        const found = createAligner(pattern)(text);
        expect(distance(pattern, text.slice(found.start, found.end))).toBe(found.distance);
      }),
    );
  });
});

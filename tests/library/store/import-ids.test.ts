import { describe, expect, it } from 'vitest';
import { allotIds } from '../../../src/library/store/import-ids.ts';

describe('the ids of an import', () => {
  it.each([
    // All of an empty library's are free.
    [0, ['a1', 'a7'], ['a3'], ['a1', 'a7'], ['a3'], 7],
    // Up to 2 they were given away; the next number is 6, one past the highest kept.
    [2, ['a5', 'a1'], ['a4', 'a2'], ['a5', 'a6'], ['a4'], 6],
    // Twice the same, and ids that are not ours.
    [0, ['a1', 'a1', 'b2', 'a01', 'a0', 'a9999999999'], ['a1'], ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'], [], 6],
    [3, [], [], [], [], 3],
  ])('after %i, of %j and %j removed', (counter, articles, removed, ids, kept, last) => {
    expect(allotIds(counter, { articles, removed })).toEqual({
      articles: ids,
      removed: new Set(kept),
      counter: last,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { leadsOf } from '../../src/search/scene/leads.ts';

describe('leadsOf', () => {
  it('gives the best sentence most, by how far the others stay behind', () => {
    const [first = 0, second = 0] = leadsOf([
      { bm25: 1, pairBm25: 1, words: 1 },
      { bm25: 0.5, pairBm25: 1, words: 1 },
    ]);
    // Half of one of three measures is missing: 4 · ½ = 2, so e² to 1.
    expect(first / second).toBeCloseTo(Math.exp(2), 9);
    expect(first + second).toBeCloseTo(1, 9);
  });

  it('gives all the same where nothing matches', () => {
    const nothing = { bm25: 0, pairBm25: 0, words: 0 };
    expect([...leadsOf([nothing, nothing])]).toEqual([0.5, 0.5]);
  });
});

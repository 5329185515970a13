import { describe, expect, it } from 'vitest';
import { rouge, tokensOf } from '../../bench/rouge.ts';

describe('rouge', () => {
  it('counts words and Chinese characters, not marks', () => {
    expect(tokensOf('5G用户，The Cat!')).toEqual(['5g', '用', '户', 'the', 'cat']);
  });

  it('is 2 × hits ÷ (ours + gold)', () => {
    const score = rouge('the cat sat on', 'the cat ran');
    // the, cat: 2 · 2 ÷ (4 + 3)
    expect(score.rouge1).toBeCloseTo(4 / 7);
    // the cat: 2 · 1 ÷ (3 + 2)
    expect(score.rouge2).toBeCloseTo(2 / 5);
    // the … cat in this order: 2 · 2 ÷ (4 + 3)
    expect(score.rougeL).toBeCloseTo(4 / 7);
    expect(score.mean).toBeCloseTo((4 / 7 + 2 / 5 + 4 / 7) / 3);
  });

  it('counts a repeated word as often as both have it, and order in -L alone', () => {
    // 好 twice in ours, once in gold: one hit of 2 + 2.
    expect(rouge('好好', '好人').rouge1).toBeCloseTo(2 / 4);
    // Both characters, but only one of them in order.
    const turned = rouge('人好', '好人');
    expect([turned.rouge1, turned.rouge2, turned.rougeL]).toEqual([1, 0, 0.5]);
  });

  it('is 1 for the same text, 0 for nothing in common and for nothing at all', () => {
    expect(rouge('一二三', '一二三').mean).toBe(1);
    expect(rouge('一二三', '四五六').mean).toBe(0);
    expect(rouge('', '四五六').mean).toBe(0);
    expect(rouge('', '').mean).toBe(0);
  });
});

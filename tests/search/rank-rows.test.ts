import { expect, it } from 'vitest';
import { explainScore } from '../../src/search/rank.ts';
import { articleOf, collect, rank } from './collections.ts';

const isRule = (feature: string) => / [>≤] /.test(feature);

it('lets rules judge the forty sentences that the weights put first, and no others', () => {
  const sentences = Array.from({ length: 70 }, (_, n) => `第${n + 1}座桥全长${n + 100}米。`);
  const ranked = rank('第三十座桥有多长？', collect(articleOf('桥', sentences)));
  expect(ranked).toHaveLength(70);
  const reasons = ranked.map(explainScore);
  const ruled = reasons.map((own) => own.some(({ feature }) => isRule(feature)));
  expect(ruled.slice(0, 40)).not.toContain(false);
  expect(ruled.slice(40)).not.toContain(true);
  // Whichever it was: the parts add up to the score, and each half is in order.
  for (const [place, { score }] of ranked.entries()) {
    const sum = (reasons[place] ?? []).reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(score, 6);
    if (place % 40 > 0) expect(score).toBeLessThanOrEqual(ranked[place - 1]?.score ?? 0);
  }
});

it('lets them judge all of forty', () => {
  const sentences = Array.from({ length: 40 }, (_, n) => `第${n + 1}座桥全长${n + 100}米。`);
  const ranked = rank('第三十座桥有多长？', collect(articleOf('桥', sentences)));
  expect(ranked.every((one) => explainScore(one).some(({ feature }) => isRule(feature)))).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { saysAny, waysOf } from '../../src/search/figures/unit-ways.ts';
import { profileOf } from '../../src/search/index/profile.ts';
import { analyzer } from './collections.ts';

describe('saysAny', () => {
  const english = waysOf('several|as many as', 'en');
  const chinese = waysOf('许多|若干', 'zh');

  it.each([
    ['Several came.', english], // at the start
    ['Of these there were several', english], // at the end
    ['There came as many as could.', english], // words in a row
    ['来了许多人', chinese], // within
    ['人数若干', chinese], // at the end
  ])('%s', (text, ways) => {
    expect(saysAny(profileOf({ text }, analyzer).units, ways)).toBe(true);
  });

  it.each([
    ['As they came, many left.', english],
    ['来的人很多', chinese],
    ['', english],
  ])('not in %j', (text, ways) => {
    expect(saysAny(profileOf({ text }, analyzer).units, ways)).toBe(false);
  });
});

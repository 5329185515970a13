import { describe, expect, it } from 'vitest';
import { compareTokens } from '../../../src/answer/verify/compare-tokens.ts';
import { figuresApart } from '../../../src/answer/verify/figures-apart.ts';
import { readTokens } from '../../../src/answer/verify/tokens.ts';

const tokenized = (text: string) => ({ text, tokens: readTokens(text) });

function apart(article: string, quotation: string): number {
  const comparison = compareTokens(tokenized(article), [tokenized(quotation)]);
  if (comparison === undefined) throw new Error('Nothing is alike');
  return figuresApart(comparison);
}

describe('figuresApart', () => {
  it.each([
    ['展览持续31天后闭幕', '展览持续30天后闭幕', 1 / 31, '1 of 31'],
    ['展览持续30天后闭幕', '展览持续31天后闭幕', 1 / 31, 'the same the other way round'],
    ['展览持续31天后闭幕', '展览持续21天后闭幕', 10 / 31, '10 of 31'],
    ['展览持续31天后闭幕', '展览持续31天后闭幕', 0, 'nothing is changed'],
    ['展览持续31天后闭幕', '展览持续31年后闭幕', 1, 'another unit'],
    [
      'It fell to -5% and then rose to 10% again.',
      'It fell to 5% and then rose to 20% again.',
      1.5,
      '10 of 5, at most 1; 10 of 20',
    ],
  ])('%s, quoted as %s: %d (%s)', (article, quotation, expected) => {
    expect(apart(article, quotation)).toBeCloseTo(expected, 10);
  });
});

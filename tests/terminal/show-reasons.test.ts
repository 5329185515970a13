import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/answer/outcomes.ts';
import { showReasons } from '../../src/terminal/show-reasons.ts';
import { makeArticle, passageAt } from '../reply/articles.ts';

const article = makeArticle([['甲。', '乙。']]);
const reason = (feature: string, value: number, weight: number) => ({
  feature,
  value,
  weight,
  contribution: value * weight,
});
const answer: Found = {
  kind: 'found',
  question: '甲？',
  passage: passageAt(article, 0),
  matched: [],
  missing: [],
  runnersUp: [{ ...passageAt(article, 1), reasons: [reason('match', 0.1, 2)] }],
  confidence: 0.876,
  reasons: [
    reason('match', 0.5, 2),
    reason('length', 1, -1.5),
    reason('nothing', 0, 9),
    reason('title', 1, 0.25),
    reason('place', 1, 0.2),
  ],
};

describe('showReasons', () => {
  it('lists the parts that decided, the largest first, with the arithmetic', () => {
    expect(showReasons(answer, { locale: 'en', full: false }).split('\n')).toEqual([
      'confidence that the articles answer this: 88%',
      'Why this sentence:',
      '    −1.50  length  = 1.000 × -1.500',
      '    +1.00  match   = 0.500 × 2.000',
      '    +0.25  title   = 1.000 × 0.250',
    ]);
  });

  it('adds the rest and the runner-up', () => {
    const lines = showReasons(answer, { locale: 'zh-CN', full: true }).split('\n');
    expect(lines).toContain('    +0.20  place   = 1.000 × 0.200');
    expect(lines).toContain('第二名: ¶1.2 (1.00) 乙。');
    expect(lines.at(-1)).toBe('    +0.20  match  = 0.100 × 2.000');
    expect(lines.join()).not.toContain('nothing');
  });

  it('is never certain, and tells all the words that were found', () => {
    const said = showReasons(
      { ...answer, matched: ['甲', '乙'], confidence: 0.9996 },
      { locale: 'en', full: true },
    );
    expect(said).toContain('answer this: 99%\nwords of the question found here: 甲, 乙');
  });

  it('does not explain a passage that is no answer unless asked to', () => {
    const { question, missing, confidence, reasons } = answer;
    const declined = { kind: 'not-found', question, missing, confidence, reasons } as const;
    expect(showReasons(declined, { locale: 'en', full: false })).not.toContain('Why');
    expect(showReasons(declined, { locale: 'en', full: true })).toContain('Why this sentence');
  });
});

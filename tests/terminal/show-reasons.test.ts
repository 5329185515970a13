import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../src/answer/feature-meanings.ts';
import type { Found } from '../../src/answer/outcomes.ts';
import { FEATURES } from '../../src/search/features/index.ts';
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
  runnersUp: [{ ...passageAt(article, 1), reasons: [reason('words', 0.1, 2)] }],
  confidence: 0.876,
  reasons: [
    reason('words', 0.5, 2),
    reason('length', 1, -1.5),
    reason('asks', 0, 9),
    reason('beyondTitle', 1, 0.25),
    reason('early', 1, 0.2),
    reason('opening > 0.5', 1, 0.1),
  ],
};

describe('showReasons', () => {
  it('says in plain words what decided, the weightiest first', () => {
    // Of place: −1.5 + 0.2 = −1.3; of match: 0.5 × 2 = 1; of title: 0.25 × 1.
    expect(showReasons(answer, { locale: 'en', full: false }).split('\n')).toEqual([
      'confidence that the articles answer this: 88%',
      'Why this sentence:',
      '  • where it stands, and how long it is (speaks against it)',
      '  • it has the words of the question',
      '  • it goes beyond the words of the title',
    ]);
  });

  it('names the features when asked to, each with its arithmetic and its meaning, and those of the runner-up', () => {
    const lines = showReasons(answer, { locale: 'zh-CN', full: true }).split('\n');
    expect(lines[2]).toBe(
      '    −1.50  length         = 1.000 × -1.500   length against the average of the article, logarithmically',
    );
    expect(lines).toContain(
      '    +0.20  early          = 1.000 × 0.200    1 for the first sentence of its paragraph, ½ for the second, …',
    );
    // A rule has no name but what it asks.
    expect(lines).toContain('    +0.10  opening > 0.5  = 1.000 × 0.100    以上几项合起来');
    expect(lines).toContain('第二名：¶1.2 (1.00) 乙。');
    expect(lines.at(-1)).toMatch(/^ {4}\+0\.20 {2}words {2}= 0\.100 × 2\.000 {4}\S/);
    expect(lines.join()).not.toContain('asks');
  });

  it('has a meaning for every feature', () => {
    expect(FEATURES.filter(({ name }) => meaningOf(name) === undefined)).toEqual([]);
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

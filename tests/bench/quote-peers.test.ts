import { describe, expect, it } from 'vitest';
import { measure, type Query } from '../../bench/quote-measure.ts';
import { findersOf } from '../../bench/quote-peers.ts';
import { buildArticle } from '../../src/article/build.ts';
import { sentencesOf } from '../../src/article/sentences-of.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const text = '象牙产于非洲。商人把瓷器运往广州。价格每年上涨，百姓怨声载道。茶叶则产于福建。';
const article = buildArticle({ id: 'a', title: '贸易', text });
const [, gold] = sentencesOf(article);
const finders = findersOf([article], createAnalyzer(createSegmenter()));

describe('findersOf', () => {
  it('are substrings and all the packages that are compared', () => {
    expect(finders.map(({ system }) => system)).toEqual([
      'exact substring',
      'folded substring',
      'natural',
      'minisearch',
      'minisearch-bigrams',
      'wink-bm25-text-search',
      'sqlite-fts5',
    ]);
  });

  it.each(finders)('$system finds words as they stand', ({ find }) => {
    expect(find('商人把瓷器运往广州').sentences[0]).toBe(gold);
  });

  it.each([
    ['exact substring', false],
    ['folded substring', true],
    ['natural', true],
    ['sqlite-fts5', true],
  ])('%s in the other script: %s', (system, found) => {
    const finder = finders.find((one) => one.system === system);
    expect(finder?.find('商人把瓷器運往廣州').sentences[0] === gold).toBe(found);
  });
});

describe('measure', () => {
  it('asks the first of each kind where only so many are wanted', () => {
    const query = (words: string): Query => ({ file: 'f', memory: 'exact', words, ...(gold && { gold }) });
    const [finder] = finders;
    if (finder === undefined) throw new Error('There is no finder.');
    // Of the first two, one is found.
    expect(measure(finder, [query('瓷器运往'), query('陶器'), query('陶器')], 2)).toMatchObject([
      { system: 'exact substring', query: 'exact', queries: 2, hit1: 0.5, hit5: 0.5, answered: null },
    ]);
  });
});

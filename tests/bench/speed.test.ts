import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../bench/data.ts';
import { askArticlesOf, peersBy } from '../../bench/speed/peers.ts';
import { countSentences, fillLibrary, joinArticles, totalOf } from '../../bench/speed/texts.ts';
import { drawQuestions, summarizeTimes, timeEach } from '../../bench/speed/time-questions.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const gold = (id: string, text: string): GoldArticle => ({
  id,
  lang: 'zh',
  title: '',
  text,
  questions: [{ id: `${id}#1`, q: `${id}问`, answers: [], answerable: false }],
});
const three = [gold('a', '甲来了。乙走了。'), gold('b', '丙来了。丁走了。'), gold('c', '戊来了。')];

describe('joinArticles', () => {
  it('joins neighbours until they are long enough, and leaves out the rest', () => {
    const joined = joinArticles(three, 3);
    expect(joined.map(({ article }) => countSentences(article))).toEqual([4]);
    expect(joined[0]?.questions).toEqual(['a问', 'b问']);
  });

  it('makes one shorter article of a file that is too short', () => {
    const joined = joinArticles(three, 100);
    expect(joined.map(({ article }) => countSentences(article))).toEqual([5]);
    expect(joined[0]?.questions).toHaveLength(3);
  });
});

describe('fillLibrary', () => {
  it('takes articles again, under new ids, until there are enough sentences', () => {
    // 5 in the first round, 2 and 2 of the second.
    const filled = fillLibrary(three, 8);
    expect(filled.map(({ id }) => id)).toEqual(['a#0', 'b#0', 'c#0', 'a#1', 'b#1']);
    expect(totalOf(filled)).toBe(9);
  });

  it('has an end where there is no sentence', () => {
    expect(fillLibrary([gold('a', '')], 8)).toEqual([]);
    expect(fillLibrary([], 8)).toEqual([]);
  });
});

describe('times', () => {
  it('are taken when all questions have been asked twice', () => {
    const asked: number[] = [];
    expect(timeEach([1, 2], (one) => asked.push(one))).toHaveLength(2);
    expect(asked).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('are told by nearest rank: of four the second is the median, the last the 99th', () => {
    const times = [4, 1, 3, 2].map((ms) => ({ ms, cpuMs: 2 * ms }));
    expect(summarizeTimes(times)).toEqual({ questions: 4, p50Ms: 2, p99Ms: 4, cpuP50Ms: 4, cpuP99Ms: 8 });
  });

  it('are of the same questions for everyone: lists of the same length are drawn from alike', () => {
    const numbers = Array.from({ length: 1500 }, (_, at) => at);
    expect(drawQuestions(numbers)).toHaveLength(1000);
    expect(drawQuestions(numbers.map((at) => `${at}`))).toEqual(drawQuestions(numbers).map(String));
  });
});

describe('peers', () => {
  const peers = peersBy(createAnalyzer(createSegmenter()));

  it('are all that the benches compare', () => {
    expect(peers.map(([name]) => name)).toEqual([
      'natural',
      'minisearch',
      'minisearch-bigrams',
      'wink-bm25-text-search',
      'sqlite-fts5',
    ]);
  });

  it.each(peers)('%s is asked every question, of its own article', (_, create) => {
    expect(askArticlesOf(create, joinArticles(three, 2)).questions).toBe(2);
  });
});

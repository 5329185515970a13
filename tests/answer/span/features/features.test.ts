import { describe, expect, it } from 'vitest';
import { spanCandidates } from '../../../../src/answer/span/candidates.ts';
import { SPAN_FEATURES } from '../../../../src/answer/span/features/features.ts';
import { analyzer, articleOf, collect, rank } from '../../../search/collections.ts';

/** What a feature is for the words of a sentence that may answer. */
function valueAt(name: string, question: string, sentence: string, words: string): number | undefined {
  const [found] = rank(question, collect(articleOf('', [sentence])));
  if (found === undefined) throw new Error('Not ranked');
  const place = SPAN_FEATURES.findIndex((feature) => feature.name === name);
  return spanCandidates(found, analyzer.analyze(sentence)).find(
    ({ span }) => sentence.slice(span.start, span.end) === words,
  )?.values[place];
}

describe('afterYear', () => {
  const question = '2020年公司收入多少？';
  // From right behind the year, e^(−d / 5) for d units between them, up to eleven.
  it.each([
    ['2020年达到300亿元。', 3],
    ['2020年公司收入达到300亿元。', 7],
    ['2020年全国各地的所有门店加起来收入达到300亿元。', undefined],
  ])('%s: %s units between', (sentence, between) => {
    const value = valueAt('afterYear', question, sentence, '300亿元');
    expect(value).toBeCloseTo(between === undefined ? 0 : Math.exp(-between / 5), 10);
  });
});

import fc from 'fast-check';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { describe, expect, it } from 'vitest';
import { createCollection } from '../../src/search/collection.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { idf, LENGTH_NORM, naturalIdf, SATURATION, saturate } from '../../src/search/tf-idf.ts';
import { LONG } from '../long.ts';
import { articleOf, knowledge, wordAnalyzer } from './collections.ts';

describe('the formulas', () => {
  it('naturalIdf: 1 + ln(n / (1 + df))', () => {
    expect(naturalIdf(6, 2)).toBe(1 + Math.log(6 / 3));
    expect(naturalIdf(10, 0)).toBe(1 + Math.log(10 / 1));
    expect(naturalIdf(1, 1)).toBe(1 + Math.log(1 / 2));
    // Its least: the only sentence there is has the term.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (sentences, n) => {
        expect(naturalIdf(sentences, n % (sentences + 1))).toBeGreaterThanOrEqual(1 - Math.log(2));
      }),
    );
  });

  it('idf: ln(1 + (n − df + ½) / (df + ½))', () => {
    expect(idf(6, 2)).toBe(Math.log(1 + 4.5 / 2.5));
    expect(idf(1, 1)).toBe(Math.log(1 + 0.5 / 1.5));
    expect(idf(100, 0)).toBe(Math.log(1 + 100.5 / 0.5));
  });

  it('idf is never negative, and falls as more sentences have the term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(), (sentences, n) => {
        const frequency = n % sentences;
        expect(idf(sentences, frequency + 1)).toBeGreaterThanOrEqual(0);
        expect(idf(sentences, frequency + 1)).toBeLessThan(idf(sentences, frequency));
      }),
    );
  });

  it('saturate: tf (k + 1) / (tf + k (1 − b + b · length))', () => {
    const [k, b] = [SATURATION, LENGTH_NORM];
    // A sentence of average length with one occurrence counts one, whatever k and b.
    expect(saturate(1, 1)).toBeCloseTo((1 * (k + 1)) / (1 + k), 12);
    expect(saturate(3, 2)).toBeCloseTo((3 * (k + 1)) / (3 + k * (1 - b + b * 2)), 12);
    expect(saturate(0, 1)).toBe(0);
  });

  it('saturate never reaches k + 1, rises with occurrences and falls with length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (count, length) => {
          expect(saturate(count, length)).toBeLessThan(SATURATION + 1);
          expect(saturate(count + 1, length)).toBeGreaterThan(saturate(count, length));
          expect(saturate(count, length + 1)).toBeLessThan(saturate(count, length));
        },
      ),
    );
  });
});

describe('tfIdf of a scene, with natural as the reference', () => {
  /**
   * Left out are the names that an object has by birth (`constructor`, `__proto__`, `toString` …), for which
   * natural's result is no number in a document without them, and `__key`, under which it keeps the document's
   * own name. Question words are left out since ours does not match them.
   */
  const UNDEFINED_IN_NATURAL = [...Object.getOwnPropertyNames(Object.prototype), '__key'];
  const word = fc
    .oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'abcdefghij') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'length',
          'undefined',
          'null',
          'NaN',
          'prototype',
          'then',
          '0',
          '-1',
          '制造业',
          '…',
          '5.2%',
          'É',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.string({ minLength: 1, maxLength: 3 }).filter((text) => /^\S+$/.test(text)),
      },
    )
    .filter((text) => !UNDEFINED_IN_NATURAL.includes(text));
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 });
  const corpus = fc.array(sentence, { minLength: 1, maxLength: 12 });

  const referenceOf = (sentences: readonly (readonly string[])[]) => {
    const index = new TfIdf();
    for (const words of sentences) index.addDocument([...words]);
    return (question: readonly string[]) => sentences.map((_, at) => index.tfidf([...question], at));
  };

  it('gives the same scores, and so the same order, within one article', { timeout: LONG }, () => {
    fc.assert(
      fc.property(corpus, sentence, (sentences, question) => {
        const article = articleOf(
          '',
          sentences.map((words) => words.join(' ')),
        );
        const { seats } = hearQuestion(
          question.join(' '),
          createCollection([article], wordAnalyzer, knowledge),
        );
        const ours = seats.map(({ scene, index }) => scene.evidence[index]?.tfIdf ?? Number.NaN);
        const theirs = referenceOf(sentences)(question);
        expect(ours).toHaveLength(theirs.length);
        for (const [at, score] of theirs.entries()) expect(ours[at]).toBeCloseTo(score, 9);
        expect(orderOf(ours)).toEqual(orderOf(theirs));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same scores over several articles, counted together', { timeout: LONG }, () => {
    fc.assert(
      fc.property(fc.array(corpus, { minLength: 2, maxLength: 4 }), sentence, (articles, question) => {
        const made = articles.map((sentences, at) =>
          articleOf(
            `t${at}`,
            sentences.map((words) => words.join(' ')),
          ),
        );
        const { seats } = hearQuestion(question.join(' '), createCollection(made, wordAnalyzer, knowledge));
        const theirs = referenceOf(articles.flat())(question);
        const firstOf = (article: number) => articles.slice(0, article).flat().length;
        for (const { article, first, index, scene } of seats) {
          const place = firstOf(article) + first + index;
          expect(scene.evidence[index]?.tfIdf).toBeCloseTo(theirs[place] ?? Number.NaN, 9);
        }
      }),
    );
  });

  it.each(UNDEFINED_IN_NATURAL)('counts %s like any word', (awkward) => {
    const scoresOf = (name: string) => {
      const article = articleOf('', [`a b ${name}`, 'c d', `${name} ${name}`]);
      const { seats } = hearQuestion(`${name} d`, createCollection([article], wordAnalyzer, knowledge));
      return seats.map(({ scene, index }) => scene.evidence[index]?.tfIdf);
    };
    // d stands in one sentence of three, the name in two: once, not at all, twice.
    const [rare, common] = [1 + Math.log(3 / 2), 1 + Math.log(3 / 3)];
    expect(scoresOf(awkward)).toEqual([common, rare, 2 * common]);
  });
});

/** Places from the best score to the worst; scores that differ by rounding alone stand equal. */
function orderOf(scores: readonly number[]): readonly number[] {
  const rounded = scores.map((score) => Math.round(score * 1e9) / 1e9);
  return [...rounded.keys()].sort((a, b) => (rounded[b] ?? 0) - (rounded[a] ?? 0) || a - b);
}

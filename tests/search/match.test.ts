import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollection } from '../../src/search/collection.ts';
import { hearQuestion } from '../../src/search/search.ts';
import { keyNumber, pairNumber } from '../../src/search/words/key-number.ts';
import { articleOf, knowledge, seatFirst, wordAnalyzer } from './collections.ts';

/** How a sentence matches a question, as the scene has it. */
function matchOf(question: string, sentence: string) {
  const { scene, index } = seatFirst(question, [sentence], '无关');
  const match = scene.evidence[index]?.match;
  if (match === undefined) throw new Error('A scene without its sentence');
  return match;
}

describe('matchSentence', () => {
  it('counts each unit of the question, and each pair of neighbours', () => {
    const match = matchOf('制造业', '制造业与制造商');
    // 制 and 造 twice, 业 once; 制造 twice, 造业 once.
    expect([...match.counts]).toEqual([2, 2, 1]);
    expect([...match.pairs]).toEqual([0, 2, 1]);
    expect(match.longestRun).toBe('制造业'.length);
    expect(match.places).toEqual([0, 0, 1, 1, 2, 2, 4, 0, 5, 1]);
  });

  it('finds runs on both sides of the question phrase', () => {
    const match = matchOf('大会在哪里召开', '大会在济南召开');
    expect(match.leftRun).toBe('大会在'.length);
    expect(match.rightRun).toBe('召开'.length);
    expect(match.longestRun).toBe('大会在'.length);
  });

  it('matches across scripts, numerals and forms of words', () => {
    expect([...matchOf('製造業', '制造业').counts]).toEqual([1, 1, 1]);
    expect(matchOf('一九八四年', '1984年').longestRun).toBe(2);
    expect([...matchOf('industries', 'An industry.').counts]).toEqual([1]);
  });

  it('finds nothing where nothing is', () => {
    const match = matchOf('制造业', '今天下雨。');
    expect([...match.counts]).toEqual([0, 0, 0]);
    expect(match).toMatchObject({ longestRun: 0, leftRun: 0, rightRun: 0, places: [] });
  });

  it('counts no further than 255', () => {
    const match = matchOf('ab cd', 'ab cd '.repeat(300).trim());
    expect([...match.counts]).toEqual([255, 255]);
    expect([...match.pairs]).toEqual([0, 255]);
  });

  it('agrees with the slow way on random words', () => {
    const words = fc.array(fc.constantFrom(...'abcd'), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(words, words, (question, sentence) => {
        const article = articleOf('', [sentence.join(' ')]);
        const [seat] = hearQuestion(
          question.join(' '),
          createCollection([article], wordAnalyzer, knowledge),
        ).seats;
        const match = seat?.scene.evidence[0]?.match;
        expect([...(match?.counts ?? [])]).toEqual(
          question.map((word) => sentence.filter((one) => one === word).length),
        );
        expect([...(match?.pairs ?? [])]).toEqual(
          question.map((word, j) =>
            j === 0
              ? 0
              : sentence.filter((one, i) => i > 0 && one === word && sentence[i - 1] === question[j - 1])
                  .length,
          ),
        );
        expect(match?.longestRun).toBe(longestCommon(question, sentence));
      }),
    );
  });
});

describe('keyNumber', () => {
  it('is the code of a single character, and above all codes for anything longer', () => {
    expect(keyNumber('制')).toBe('制'.charCodeAt(0));
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'grapheme' }), (key) => {
        const number = keyNumber(key);
        expect(number === Math.trunc(number) && number >= 0x10000 && number < 2 ** 31).toBe(true);
        expect(keyNumber(key.slice(0))).toBe(number);
      }),
    );
  });

  it('tells 50,000 words apart but for a handful', () => {
    const numbers = new Set(Array.from({ length: 50_000 }, (_, at) => keyNumber(`word${at}`)));
    expect(numbers.size).toBeGreaterThan(49_990);
  });

  it('numbers a pair by both of its units and their order', () => {
    const [a, b] = [keyNumber('制'), keyNumber('造')];
    expect(new Set([pairNumber(a, b), pairNumber(b, a), pairNumber(a, a), pairNumber(b, b)]).size).toBe(4);
  });
});

/** The length of the longest list of words that stands in both. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  for (let length = Math.min(a.length, b.length); length > 0; length--) {
    const parts = new Set(b.map((_, at) => b.slice(at, at + length).join(' ')));
    for (let at = 0; at + length <= a.length; at++) {
      const part = a.slice(at, at + length).join(' ');
      if (parts.has(part)) return length;
    }
  }
  return 0;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../src/article/cut-sentence.ts';
import { splitSentences } from '../../src/article/sentences.ts';

const split = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('a text without end marks', () => {
  it('is cut behind a clause where there is one, between words else, and nowhere too early', () => {
    // 1,999 characters and their comma are one piece, of which the last clause would go beyond 2,000.
    const clause = `${'字'.repeat(399)}，`;
    expect(split(clause.repeat(6)).map(({ length }) => length)).toEqual([2000, 400]);
    // The last comma before 2,000 is at 1,600, and better than a space behind it.
    const mixed = `${clause.repeat(4)}${'字'.repeat(200)} ${'字'.repeat(2500)}`;
    expect(split(mixed).map(({ length }) => length)).toEqual([1600, 2000, 701]);
    // A comma that is too far back would leave a fragment.
    expect(split(`字，${'字'.repeat(2998)}`).map(({ length }) => length)).toEqual([2000, 1000]);
    const words = 'a word '.repeat(400).trim();
    expect(split(words).every((piece) => /^(?:a word|word)\b.*\b(?:a|word)$/.test(piece))).toBe(true);
  });

  it.each(['1,000', '12:30', '12：30', '1，000', '——', '2021'])('does not part %s', (whole) => {
    // Wherever it stands about the two thousandth character, with nothing else to cut at, or with a mark before.
    for (const mark of ['', '，']) {
      for (let before = 1990; before <= 2002; before++) {
        const text = `${'字'.repeat(1500)}${mark}${'字'.repeat(before - 1500)}${whole}${'字'.repeat(300)}`;
        expect(split(text).filter((piece) => piece.includes(whole))).toHaveLength(1);
      }
    }
  });

  it('cuts a list of figures at its commas', () => {
    for (const piece of split('12,5,7,'.repeat(600))) expect(piece).toMatch(/,$/);
  });

  it('leaves a sentence alone that is just as long as one may be', () => {
    const long = `${'字'.repeat(LONGEST_SENTENCE - 1)}。`;
    expect(split(`${long}短。`)).toEqual([long, '短。']);
    expect(split(`字${long}短。`)).toHaveLength(3);
  });

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a letter with marks', 'a\u0301\u0302'],
    ['a rare character', '𠮷'],
    ['a hand with its colour', '👍🏽'],
  ])('never parts %s', (_, unit) => {
    for (const before of ['', '字', '字字']) {
      for (const piece of split(before + unit.repeat(1500)))
        expect(piece.replace(/^字+/, '').replaceAll(unit, '')).toBe('');
    }
  });

  it('has all its characters in one piece each, and none that is longer', () => {
    const part = fc.constantFrom('字', '𠮷', '，', '；', ' ', '\u0301', '\u200d', 'x', '“', '”', '。');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.integer({ min: 1, max: 1500 })), { maxLength: 12 }), (parts) => {
        const text = parts.map(([one, times]) => one.repeat(times)).join('');
        const pieces = split(text);
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const piece of pieces) expect(piece).toBe(piece.trim());
        expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
      }),
      { numRuns: 60 },
    );
  });
});

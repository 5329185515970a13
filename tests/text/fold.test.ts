import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['width', '５Ｇ　ＡＢＣ％', '5g abc%'],
    ['half-width kana', 'ｶﾀｶﾅ', 'カタカナ'],
    ['case', 'COVID-19 Straße ΣΊΣΥΦΟΣ', 'covid-19 straße σίσυφοσ'],
    ['script', '臺灣製造業發展', '台湾制造业发展'],
    ['a character whose simplified form is folded itself', '薴苧苎', '苎苎苎'],
    ['variants OpenCC leaves apart', '妳峯羣祇復甦癥結倣效', '你峰群只复苏症结仿效'],
    ['quotation marks', '「六穩」『六保』“a”„b‟«c»', '"六稳""六保""a""b""c"'],
    ['single quotation marks', '‘it’s’ ′', "'it's' '"],
    ['dashes and the minus sign', '—–‒―−－', '------'],
    ['brackets', '（一）〔二〕【三】〖四〗', '(一)(二)(三)(四)'],
    ['middle dots', '阿·多•诺‧夫', '阿·多·诺·夫'],
    ['diacritics', 'café naïve Łódź e\u0301', 'cafe naive łodz e'],
    ['zero-width and soft marks', '发\u200b展\u00ad\u200f\ufeff', '发展'],
    ['compatibility forms', 'ﬃ㎡℃①⁇', 'ffim2°c1??'],
    ['an ellipsis', '等……', '等......'],
    ['a letter whose lower case has a mark', 'İstanbul', 'istanbul'],
    ['a half-width voiced mark', 'ｶﾞ', 'カ'],
    ['emoji and lone surrogates', '👨‍👩‍👧 \ud800', '👨👩👧 \ud800'],
    ['what has no other form', '制造业 abc 123 한국어', '制造业 abc 123 한국어'],
    ['nothing', '', ''],
  ])('evens out %s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it.each([
    // … is one character before and three after: all three come from it.
    ['等…了', 1, 4, '…'],
    ['100㎡地', 3, 5, '㎡'],
    ['100㎡地', 5, 6, '地'],
    ['ﬃ', 1, 2, 'ﬃ'],
    // Marks belong to the letter before them.
    ['cafe\u0301s', 3, 4, 'e\u0301'],
    ['cafe\u0301s', 4, 5, 's'],
    ['发\u200b展', 0, 1, '发\u200b'],
    ['\u200b发展', 0, 2, '发展'],
    ['𠮷野家', 0, 2, '𠮷'],
    ['−5', 0, 1, '−'],
  ])('%j: the folded span %i to %i is the written %j', (text, start, end, written) => {
    const span = fold(text).toOriginal(start, end);
    expect(text.slice(span.start, span.end)).toBe(written);
  });

  it('folds every character of Unicode to what folds no further', () => {
    const unsettled: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const { text } = fold(String.fromCodePoint(code));
      if (fold(text).text !== text) unsettled.push(code.toString(16));
    }
    expect(unsettled).toEqual([]);
  });

  it('folds each character by itself: a text folds to what its parts fold to, but for the spaces of figures', () => {
    // Whether a space is closed up (7 天) is told by what stands on both sides of it: 發 and “ 5” fold to 发5.
    const spaceless = (text: string) => text.replaceAll(' ', '');
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        // A pair of surrogates must not be torn apart.
        fc.pre(!/[\ud800-\udbff]$/.test(a));
        expect(spaceless(fold(a + b).text)).toBe(spaceless(fold(a).text + fold(b).text));
      }),
    );
  });

  it('maps every span of the folded text into the original, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, toOriginal } = fold(text);
        let before = { start: 0, end: 0 };
        for (let at = 0; at < folded.length; at++) {
          const span = toOriginal(at, at + 1);
          expect(span.start).toBeGreaterThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          before = span;
        }
        const whole = toOriginal(0, folded.length);
        expect(fold(text.slice(whole.start, whole.end)).text).toBe(folded);
      }),
    );
  });

  it('maps a span to text that folds to it, where it tears no character apart', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const { text: folded, toOriginal } = fold(text);
        fc.pre(folded.length > 0);
        const start = a % folded.length;
        const end = start + 1 + (b % (folded.length - start));
        const span = toOriginal(start, end);
        expect(fold(text.slice(span.start, span.end)).text).toContain(folded.slice(start, end));
      }),
    );
  });
});

/** Letters, ideographs, and much of what changes its length when folded. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '…',
        '㎡',
        '−',
        'ﬃ',
        'İ',
        'e\u0301',
        '\u200b',
        '發',
        '臺',
        '５',
        '「',
        'ﷺ',
        '𠮷',
        'ｶﾞ',
        ' ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

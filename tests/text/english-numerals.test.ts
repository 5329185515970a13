import { describe, expect, it } from 'vitest';
import {
  ENGLISH_NUMERAL,
  parseEnglishNumeral,
  writeEnglishNumeral,
} from '../../src/text/english-numerals.ts';

const first = (text: string) => new RegExp(ENGLISH_NUMERAL, 'u').exec(text)?.[0];

describe('numbers in English words', () => {
  it.each([
    ['eleven', 11],
    ['seventeen', 17],
    ['seventy', 70],
    ['twenty-five', 20 + 5],
    ['twenty five', 20 + 5],
    ['a hundred', 100],
    ['one hundred and five', 100 + 5],
    ['two thousand and five', 2 * 1000 + 5],
    ['three hundred thousand', 300 * 1000],
    ['nine hundred ninety-nine thousand nine hundred and one', (900 + 99) * 1000 + 900 + 1],
  ])('%s is %i', (words, value) => {
    expect(first(words)).toBe(words);
    expect(parseEnglishNumeral(words)).toBe(value);
  });

  it('ends before the next number', () => {
    expect(first('two thousand and five thousand')).toBe('two thousand');
    expect(first('one hundred and two hundred')).toBe('one hundred');
  });

  it.each(['twenty-fifth', 'tenth', 'hundred people', 'sixteenth'])('%s is none', (words) => {
    expect(first(words)).toBeUndefined();
  });

  it('is written as it is read, from 1 to 99', () => {
    for (let value = 1; value < 100; value++)
      expect(parseEnglishNumeral(writeEnglishNumeral(value) ?? '')).toBe(value);
    expect(writeEnglishNumeral(25)).toBe('twenty-five');
    expect([0, 100].map(writeEnglishNumeral)).toEqual([undefined, undefined]);
  });
});

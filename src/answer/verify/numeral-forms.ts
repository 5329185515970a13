import { ENGLISH_NUMERAL, parseEnglishNumeral, writeEnglishNumeral } from '../../text/english-numerals.ts';
import { fold } from '../../text/fold.ts';
import { ANY_MONTH } from '../../text/months.ts';
import { CHINESE_NUMERAL, COUNTS, parseNumeral } from '../../text/numerals.ts';

/** A whole number of up to four digits that is no part of a longer figure. */
const DIGITS = /(?<![\d.,])\d{1,4}(?![\d.,]*\d)/g;
const ONES = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'] as const;
/** What 2 is 二 with, and not 两: it tells which one, not how many. */
const ORDERS_AFTER = /^(?:[月日号级世]|年级)/u;
const ORDERS_BEFORE = /第\s?$/u;
/** A numeral with one of these behind another character counts, whatever it stands before: 月薪八万五到十三万. Not 万一, 千万别. */
const MYRIADS = /^[两二三四五六七八九十百千]+[万亿]|^一[百千]?[万亿][一二三四五六七八九]?$/u;
/** Digit by digit. */
const YEAR = /^[12]\d{3}$/;

const HAN = /\p{Script=Han}/u;
/** A number in English words that is no part of another word: not the one of no-one. */
const IN_WORDS = new RegExp(`(?<![a-z\\d][-']?)${ENGLISH_NUMERAL}`, 'gu');
/** What English writes in words: a whole number of up to two digits, no time, date or percentage. */
const IN_DIGITS = new RegExp(`(?<![\\p{L}\\d.,:/$£€¥-]|${ANY_MONTH} )[1-9]\\d?(?=[ -][a-z])`, 'gu');

/**
 * The ways in which words may stand in an article: as they are and, where they count something, with the numerals in
 * digits or in characters or, in English, in words.
 *
 * @example numeralForms('连续十一年') // ['连续十一年', '连续11年']
 * @example numeralForms('eleven pupils') // ['eleven pupils', '11 pupils']
 */
export function numeralForms(words: string): readonly string[] {
  const folded = fold(words).text;
  const others = HAN.test(folded) ? chineseForms(folded) : englishForms(folded);
  return [words, ...others.filter((form) => form !== folded)];
}

function englishForms(folded: string): readonly string[] {
  const inDigits = folded.replace(IN_WORDS, (numeral) =>
    numeral === 'one' ? numeral : String(parseEnglishNumeral(numeral)),
  );
  const inWords = folded.replace(IN_DIGITS, (digits) => writeEnglishNumeral(Number(digits)) ?? digits);
  return [inDigits, inWords];
}

function chineseForms(folded: string): readonly string[] {
  const inDigits = folded.replace(CHINESE_NUMERAL, (numeral, at: number) => {
    const counts = COUNTS.test(folded.slice(at + numeral.length)) || MYRIADS.test(numeral);
    const value = counts && !/[\d.]$/.test(folded.slice(0, at)) ? parseNumeral(numeral) : undefined;
    return value === undefined ? numeral : String(value);
  });
  const inCharacters = folded.replace(DIGITS, (digits, at: number) => {
    const rest = folded.slice(at + digits.length);
    if (!COUNTS.test(rest)) return digits;
    const isCount =
      Number(digits) === 2 && !ORDERS_AFTER.test(rest) && !ORDERS_BEFORE.test(folded.slice(0, at));
    return isCount ? '两' : writeNumeral(digits, rest.startsWith('年'));
  });
  return [inDigits, inCharacters];
}

/** @example writeNumeral('108', false) // '一百零八' */
function writeNumeral(digits: string, isYear: boolean): string {
  if (isYear && YEAR.test(digits))
    return Array.from(digits, (digit) => (digit === '0' ? '〇' : (ONES[Number(digit)] ?? digit))).join('');
  const value = String(Number(digits));
  let written = '';
  for (const [at, digit] of [...value].entries()) {
    const place = PLACES[value.length - 1 - at] ?? '';
    if (digit !== '0') written += `${ONES[Number(digit)] ?? ''}${place}`;
    else if (!written.endsWith('零')) written += '零';
  }
  return (written.replace(/(?<=.)零$/, '') || '零').replace(/^一十/, '十');
}

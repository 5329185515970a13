import { ONES, TENS } from '../../text/english-numerals.ts';

const NUMERALS = '零〇一二两三四五六七八九十百千万亿';
/** Characters of figures and of numbers in Chinese, folded; to stand within brackets. */
export const DIGIT_CHARACTERS = `\\d${NUMERALS}`;
/** One character of a number in Chinese; one of a number in whatever figures. Parts of regular expressions, as are the next. */
export const NUMERAL = `[${NUMERALS}]`;
export const DIGITS = `[${DIGIT_CHARACTERS}]`;
/** A number in English, or one of several that make it. */
export const NUMBER_WORDS = `${[...ONES, ...TENS].join('|')}|hundred|thousand|million|billion|dozen|half|third|quarter|first|second|fourth|fifth`;

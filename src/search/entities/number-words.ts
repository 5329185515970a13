import { ONES, TENS } from '../../text/english-numerals.ts';

/** Characters of figures and of numbers in Chinese, folded, and the numbers in English, as parts of regular expressions. */
export const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]';
export const DIGITS = '[\\d零〇一二两三四五六七八九十百千万亿]';
export const NUMBER_WORDS = `${[...ONES, ...TENS].join('|')}|hundred|thousand|million|billion|dozen|half|third|quarter|first|second|fourth|fifth`;

import type { Span } from '../article/article.ts';
import { CALENDAR, COUNTERS, CURRENCIES, LONG_MEASURES, MEASURES } from './measures.ts';
import { joinNumerals } from './numerals.ts';
import type { Segmenter } from './segment.ts';

/** A stretch of folded text, before it becomes a term. */
export interface Token extends Span {
  /** Chinese characters, letters (with digits, where it has both), or a figure with what it counts. */
  readonly kind: 'han' | 'latin' | 'number';
  readonly text: string;
  readonly tag: string;
}

/**
 * A run of Chinese characters, or of letters and digits held together by what belongs inside words and numbers:
 * `12,345.6`, `5.2%`, `13:42`, `covid-19`, `u.s.a`, `at&t`, `o'neill`. Two numbers are never joined by a hyphen.
 */
const HAN = '[\\p{Script=Han}〇々]';
const LETTER = `(?:(?!${HAN})[\\p{L}])`;
const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
/** Groups: Chinese characters, letters, a number. By place, since named ones cost an object a match. */
const TOKEN = new RegExp(
  [
    `(${HAN}+)`,
    // A model name or a word: has a letter somewhere.
    `((?:\\d+(?:\\.\\d+)?-?)?${LETTER}(?:${LETTER}|\\d)*(?:[-.'&+_](?:${LETTER}|\\d)+)*)`,
    `(\\d+:\\d{2}(?::\\d{2})?|${NUMBER}%?|\\p{N}+)`,
  ].join('|'),
  'gu',
);

/** What is counted, so that a figure stays whole: multipliers, then a measure (`measures.ts`). */
const COUNTED = new RegExp(
  `^[十百千万亿兆]*(?:${LONG_MEASURES}|${CURRENCIES}|[${COUNTERS}${MEASURES}${CALENDAR}两])?`,
  'u',
);

/** The words and figures of a folded text, in order; what is none is left out. */
export function tokenize(text: string, segmenter: Segmenter): readonly Token[] {
  const tokens: Token[] = [];
  // Not one of its own, which costs more than a short text: it begins anew here.
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const start = match.index;
    const [, han, latin, number] = match;
    if (han !== undefined) {
      let at = start;
      for (const word of joinNumerals(segmenter.segment(han), han)) {
        tokens.push({ kind: 'han', text: word.text, tag: word.tag, start: at, end: at + word.text.length });
        at += word.text.length;
      }
    } else if (latin !== undefined) {
      tokens.push({ kind: 'latin', text: latin, tag: '', start, end: start + latin.length });
    } else if (number !== undefined) {
      const rest = text.slice(start + number.length, start + number.length + 8);
      const counted = number.endsWith('%') || number.includes(':') ? '' : (COUNTED.exec(rest)?.[0] ?? '');
      const end = start + number.length + counted.length;
      tokens.push({ kind: 'number', text: number + counted, tag: 'm', start, end });
      TOKEN.lastIndex = end;
    }
  }
  return tokens;
}

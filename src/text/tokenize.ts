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
  for (let at = 0; at < text.length; ) {
    const plain = endOfPlainWord(text, at);
    if (plain > at) {
      tokens.push({ kind: 'latin', text: text.slice(at, plain), tag: '', start: at, end: plain });
      at = plain + 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const start = match.index;
    at = start + match[0].length;
    const [, han, latin, number] = match;
    if (han !== undefined) {
      let from = start;
      for (const { text: word, tag } of joinNumerals(segmenter.segment(han), han)) {
        tokens.push({ kind: 'han', text: word, tag, start: from, end: from + word.length });
        from += word.length;
      }
    } else if (latin !== undefined) {
      tokens.push({ kind: 'latin', text: latin, tag: '', start, end: start + latin.length });
    } else if (number !== undefined) {
      const rest = text.slice(start + number.length, start + number.length + 8);
      const counted = number.endsWith('%') || number.includes(':') ? '' : (COUNTED.exec(rest)?.[0] ?? '');
      at += counted.length;
      tokens.push({ kind: 'number', text: number + counted, tag: 'm', start, end: at });
    }
  }
  return tokens;
}

const SPACE = ' '.charCodeAt(0);

/**
 * Where a word of nothing but a to z ends that stands at a place with a space behind it, as most English words do: such a one
 * needs no search. The place itself, where there is none.
 */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); code >= 0x61 && code <= 0x7a; code = text.charCodeAt(++end));
  return text.charCodeAt(end) === SPACE ? end : at;
}

import type { Span } from '../article/article.ts';
import { isIdeograph } from './fold.ts';
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
    const plain = endOfPlainRun(text, at);
    if (plain > at) {
      const run = text.slice(at, plain);
      if (isIdeograph(run.charCodeAt(0))) pushWords(tokens, run, at, segmenter);
      else tokens.push({ kind: 'latin', text: run, tag: '', start: at, end: plain });
      // What ends it is no part of another.
      at = plain + 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) break;
    const start = match.index;
    at = start + match[0].length;
    const [, han, latin, number] = match;
    if (han !== undefined) pushWords(tokens, han, start, segmenter);
    else if (latin !== undefined) tokens.push({ kind: 'latin', text: latin, tag: '', start, end: at });
    else if (number !== undefined) {
      const rest = text.slice(at, at + LONGEST_COUNTED);
      const counted = number.endsWith('%') || number.includes(':') ? '' : (COUNTED.exec(rest)?.[0] ?? '');
      at += counted.length;
      tokens.push({ kind: 'number', text: number + counted, tag: 'm', start, end: at });
    }
  }
  return tokens;
}

/** Characters behind a number that are looked at. */
const LONGEST_COUNTED = 8;

function pushWords(tokens: Token[], run: string, at: number, segmenter: Segmenter): void {
  let start = at;
  for (const { text, tag } of joinNumerals(segmenter.segment(run), run)) {
    const end = start + text.length;
    tokens.push({ kind: 'han', text, tag, start, end });
    start = end;
  }
}

/** No word and no figure goes on with one of these. */
const ENDS: ReadonlySet<number> = new Set([...' ,;:()"。、'].map((end) => end.charCodeAt(0)));

/**
 * Where a run of nothing but a to z, or of ideographs, ends that stands at a place, if such a sign is behind it: so are most
 * runs, and they need no search. The place itself, where there is none.
 */
function endOfPlainRun(text: string, at: number): number {
  const belongs = isIdeograph(text.charCodeAt(at)) ? isIdeograph : isLetter;
  let end = at;
  while (belongs(text.charCodeAt(end))) end++;
  return end === text.length || ENDS.has(text.charCodeAt(end)) ? end : at;
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

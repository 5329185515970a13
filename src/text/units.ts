import type { Span } from '../article/article.ts';
import type { Folded } from './fold.ts';
import { CHINESE_NUMERAL, COUNTS, parseNumeral } from './numerals.ts';
import type { Stemmer } from './stem.ts';
import type { Token } from './tokenize.ts';

/** The smallest thing that is matched. Offsets are those of the text that was analysed. */
export interface Unit extends Span {
  /** A Chinese character (folded), a stem, or a number in digits. */
  readonly key: string;
  /** Index of the term it belongs to. */
  readonly term: number;
}

/** Characters that one script or habit writes for another inside words; joined here, after segmentation. */
const SAME_CHARACTER: ReadonlyMap<string, string> = new Map([
  ['著', '着'],
  ['甚', '什'],
  ['份', '分'],
  ['做', '作'],
  ['〇', '零'],
  ['两', '二'],
]);

/** The units of a text's tokens, in order. */
export function unitsOf(tokens: readonly Token[], folded: Folded, stem: Stemmer): readonly Unit[] {
  const units: Unit[] = [];
  const push = (key: string, from: number, to: number, term: number) => {
    const { start, end } = folded.toOriginal(from, to);
    units.push({ key, term, start, end });
  };
  for (const [term, { kind, text, start }] of tokens.entries()) {
    if (kind === 'latin' && !text.includes('-')) push(stem(text), start, start + text.length, term);
    else if (kind === 'latin')
      pushParts(text, /[^-]+/g, (part, at) => push(stem(part), start + at, start + at + part.length, term));
    else if (kind === 'number') {
      pushParts(text, /\d[\d,.:]*%?|./gu, (part, at) =>
        push(part.replace(/,(?=\d{3})/g, ''), start + at, start + at + part.length, term),
      );
    } else
      pushHan(text, folded.text.slice(start + text.length, start + text.length + 1), (key, at, end) =>
        push(key, start + at, start + end, term),
      );
  }
  return units;
}

function pushParts(text: string, pattern: RegExp, push: (part: string, at: number) => void): void {
  for (const match of text.matchAll(pattern)) push(match[0], match.index);
}

function pushHan(word: string, next: string, push: (key: string, start: number, end: number) => void): void {
  const numerals = readNumerals(word, next);
  let at = 0;
  for (const character of word) {
    const numeral = numerals?.find(({ start, end }) => start <= at && at < end);
    if (numeral === undefined) push(SAME_CHARACTER.get(character) ?? character, at, at + character.length);
    else if (numeral.start === at) push(String(numeral.value), at, numeral.end);
    at += character.length;
  }
}

function readNumerals(word: string, next: string): readonly (Span & { value: number })[] | undefined {
  if (!/[零〇一二两三四五六七八九十百千万亿]/u.test(word)) return undefined;
  const numerals: (Span & { value: number })[] = [];
  for (const match of word.matchAll(CHINESE_NUMERAL)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const value = parseNumeral(match[0]);
    if (value !== undefined && (match[0].length > 1 || COUNTS.test(word.slice(end) + next)))
      numerals.push({ start, end, value });
  }
  return numerals;
}

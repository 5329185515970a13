import type { Span } from '../article/article.ts';
import type { Folded } from './folded.ts';
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

/** Characters that one script or habit writes for another inside words; joined here, after segmentation. By their codes. */
const SAME_CHARACTER: ReadonlyMap<number, string> = new Map(
  [
    ['著', '着'],
    ['甚', '什'],
    ['份', '分'],
    ['做', '作'],
    ['〇', '零'],
    ['两', '二'],
  ].map(([written = '', form = '']) => [written.charCodeAt(0), form]),
);

/** The units of a text's tokens, in order. */
export function unitsOf(tokens: readonly Token[], folded: Folded, stem: Stemmer): readonly Unit[] {
  const row: Row = { units: [], folded };
  for (let term = 0; term < tokens.length; term++) {
    const token = tokens[term];
    if (token === undefined) break;
    const { kind, text, start, end } = token;
    if (kind === 'han') pushHan(row, token, term);
    else if (kind === 'number') pushParts(row, { token, term, parts: PARTS_OF_FIGURE, keyOf: keyOfFigure });
    else if (text.includes('-')) pushParts(row, { token, term, parts: PARTS_OF_WORD, keyOf: stem });
    else push(row, { key: stem(text), term, start, end });
  }
  return row.units;
}

interface Row {
  readonly units: Unit[];
  readonly folded: Folded;
}

/** @param unit with offsets of the folded text */
function push({ units, folded }: Row, { key, term, start: from, end: to }: Unit): void {
  const { start, end } = folded.toOriginal(from, to);
  units.push({ key, term, start, end });
}

const PARTS_OF_WORD = /[^-]+/g;
const PARTS_OF_FIGURE = /\d[\d,.:]*%?|./gu;

interface Parted {
  readonly token: Token;
  readonly term: number;
  readonly parts: RegExp;
  readonly keyOf: (part: string) => string;
}

function pushParts(row: Row, { token, term, parts, keyOf }: Parted): void {
  // Not `matchAll`, which copies the expression each time. Found to the end, it begins anew.
  for (let match = parts.exec(token.text); match !== null; match = parts.exec(token.text)) {
    const start = token.start + match.index;
    push(row, { key: keyOf(match[0]), term, start, end: start + match[0].length });
  }
}

function keyOfFigure(figure: string): string {
  return figure.includes(',') ? figure.replace(/,(?=\d{3})/g, '') : figure;
}

function pushHan(row: Row, token: Token, term: number): void {
  const { text, start } = token;
  let at = 0;
  for (const numeral of readNumerals(text, row.folded.text, token.end)) {
    pushCharacters(row, token, { term, from: at, to: numeral.start });
    push(row, { key: String(numeral.value), term, start: start + numeral.start, end: start + numeral.end });
    at = numeral.end;
  }
  pushCharacters(row, token, { term, from: at, to: text.length });
}

interface Stretch {
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

function pushCharacters(row: Row, { text, start }: Token, { term, from, to }: Stretch): void {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const next = at + (isSurrogate(code) ? 2 : 1);
    push(row, {
      key: SAME_CHARACTER.get(code) ?? text.slice(at, next),
      term,
      start: start + at,
      end: start + next,
    });
    at = next;
  }
}

/** The first half of a character beyond the basic plane. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

type Numeral = Span & { readonly value: number };
const NO_NUMERALS: readonly Numeral[] = [];

/** @param text that the word stands in, up to `at` */
function readNumerals(word: string, text: string, at: number): readonly Numeral[] {
  if (!hasNumeral(word)) return NO_NUMERALS;
  const numerals: Numeral[] = [];
  for (let match = CHINESE_NUMERAL.exec(word); match !== null; match = CHINESE_NUMERAL.exec(word)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const counts = match[0].length > 1 || COUNTS.test(word.slice(end) + text.charAt(at));
    const value = counts ? parseNumeral(match[0]) : undefined;
    if (value !== undefined) numerals.push({ start, end, value });
  }
  return numerals;
}

const NUMERALS: ReadonlySet<number> = new Set(
  [...'零〇一二两三四五六七八九十百千万亿'].map((one) => one.charCodeAt(0)),
);

function hasNumeral(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (NUMERALS.has(word.charCodeAt(at))) return true;
  return false;
}

import type { Span } from '../../article/article.ts';
import { bare } from '../../search/quotes/bare.ts';
import { type Figure, isSameFigure, readFigures } from './figures.ts';

/** What a wording is compared by: a Chinese character, a word of letters, a whole figure with its unit, a symbol. */
export interface Token extends Span {
  /** Equal keys are the same wording but for width, case, script and marks. */
  readonly key: string;
  readonly kind: 'character' | 'word' | 'figure' | 'symbol';
  readonly figure?: Figure;
}

/** Signs that say something, not punctuation; a raised figure among them, where it stands behind another. */
const SYMBOL = '[<>≤≥≠≈±×÷=√∞§‰°\\p{Sc}]|(?<=\\p{Nd})\\p{No}+';
const CHARACTER = '\\p{Script=Han}|\\p{Script=Hiragana}|\\p{Script=Katakana}|\\p{Script=Hangul}';
const WORD = `(?:(?!${CHARACTER})[\\p{L}\\p{M}\\p{N}\\p{Cf}])+(?:['’](?:(?!${CHARACTER})[\\p{L}\\p{M}])+)*`;
const PIECE = new RegExp(
  `(?<symbol>${SYMBOL})|(?<character>${CHARACTER}|々|〇)|(?<word>${WORD})|[+%％]`,
  'gu',
);

/** Traditional text writes the aspect particle 着 as 著; the fold leaves it, since 著名 is written so everywhere. */
const PARTICLE = /著/g;

/**
 * The tokens of a text, in order.
 *
 * @example readTokens('达26.6万亿元').map(({ kind }) => kind) // ['character', 'figure']
 */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const figure of readFigures(text)) {
    readPieces(text, { start: at, end: figure.start }, tokens);
    const { start, end, value, unit } = figure;
    const key = `${bare(text.slice(start, end))} ${value} ${unit}`;
    tokens.push({ start, end, key, kind: 'figure', figure });
    at = end;
  }
  readPieces(text, { start: at, end: text.length }, tokens);
  return tokens;
}

function readPieces(text: string, { start, end }: Span, tokens: Token[]): void {
  PIECE.lastIndex = start;
  for (let match = PIECE.exec(text); match !== null && match.index < end; match = PIECE.exec(text)) {
    const piece = match[0].slice(0, end - match.index);
    const { symbol, character } = match.groups ?? {};
    const key = symbol === undefined ? bare(piece).replace(PARTICLE, '着') : piece.normalize('NFKC');
    // A soft hyphen by itself.
    if (key === '') continue;
    const kind = symbol !== undefined ? 'symbol' : character !== undefined ? 'character' : 'word';
    tokens.push({ start: match.index, end: match.index + piece.length, key, kind });
    PIECE.lastIndex = match.index + piece.length;
  }
}

/**
 * Whether the figures and symbols of two stretches that are alike in letters and digits say the same, too: `26.6` and
 * `266` are alike, `-5%` and `5%`, `≥30` and `≤30`. A unit may be cut off where the quotation ends.
 */
export function haveSameFigures(article: readonly Token[], quotation: readonly Token[]): boolean {
  const [theirs, quoted] = [article, quotation].map((tokens) =>
    tokens.filter(({ kind }) => kind === 'figure' || kind === 'symbol'),
  );
  if (theirs === undefined || quoted === undefined || theirs.length !== quoted.length) return false;
  const last = quotation.at(-1);
  return quoted.every((token, index) => {
    const other = theirs[index];
    if (other?.figure === undefined || token.figure === undefined) return other?.key === token.key;
    return isSameFigure(other.figure, token.figure) || (token === last && isCutOff(token, other));
  });
}

/** Whether a figure is another without its unit. */
export function isCutOff({ figure }: Token, { figure: whole }: Token): boolean {
  if (figure === undefined || whole === undefined) return false;
  return figure.unit === '' && isSameFigure({ ...figure, unit: whole.unit }, whole);
}

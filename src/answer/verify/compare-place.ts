import type { Article, Span } from '../../article/article.ts';
import { compareTokens, type TokenComparison } from './compare-tokens.ts';
import { splitAtElisions } from './elisions.ts';
import type { Tokenized } from './pairs.ts';
import { splitGlued } from './split-glued.ts';
import { readTokens } from './tokens.ts';

/** Characters looked at on each side of a place, times those of the words: room for as much again to be left out. */
export const REACH = 1.2;
/** So many where farther is looked: where an end of the words does not stand there, or words are verified. */
export const FARTHEST = 8000;

/** A quotation held against a window of an article. */
export interface Compared {
  readonly article: Article;
  readonly comparison: TokenComparison;
  readonly window: Tokenized;
  readonly parts: readonly Tokenized[];
  /** The stretches of the article that it is made of. */
  readonly spans: readonly Span[];
}

/** The part of an article that a quotation is looked for in; time goes with its length times the quotation's. */
export interface Window extends Span {
  readonly article: Article;
}

/** The parts of a quotation that leaves something out. */
export function readParts(quotation: string): readonly Tokenized[] {
  return splitAtElisions(quotation).map((text) => ({ text, tokens: readTokens(text) }));
}

/** Tokens of all parts. */
export function countTokens(parts: readonly Tokenized[]): number {
  return parts.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/**
 * Holds a quotation against a window of an article, wherever in it it fits best; `undefined` where nothing of it is there.
 *
 * @example comparePlace({ article, start: 0, end: article.text.length }, readParts('製造業是立國之本'))
 */
export function comparePlace(
  { article, start, end }: Window,
  parts: readonly Tokenized[],
): Compared | undefined {
  const text = article.text.slice(start, end);
  const window = { text, tokens: readTokens(text) };
  const known = new Set(window.tokens.map(({ key }) => key));
  const read = parts.map(({ text, tokens }) => ({ text, tokens: splitGlued(text, tokens, known) }));
  const comparison = compareTokens(window, read);
  if (comparison === undefined) return undefined;
  const spans = spansOf(comparison).map((span) => ({ start: span.start + start, end: span.end + start }));
  return { article, comparison, window, parts: read, spans };
}

/** The stretches of the article that the quotation is made of: those between gaps. */
function spansOf({ runs, span }: TokenComparison): readonly Span[] {
  const spans: Span[] = [];
  let { start } = span;
  for (const [index, run] of runs.entries()) {
    if (run.kind !== 'gap') continue;
    const [before, after] = [runs[index - 1]?.article.at(-1), runs[index + 1]?.article[0]];
    spans.push({ start, end: before?.end ?? start });
    start = after?.start ?? run.article.at(-1)?.end ?? start;
  }
  return [...spans, { start, end: span.end }].filter((one) => one.end > one.start);
}

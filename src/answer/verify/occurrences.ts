import type { Article, Sentence, Span } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import type { Collection } from '../../search/collection.ts';
import { bare } from '../../search/quotes/bare.ts';
import type { QuotePlace } from '../../search/quotes/quote-index.ts';
import { compareWording, stretchOf } from './compare-wording.ts';
import { splitGlued } from './split-glued.ts';
import { haveSameFigures, readTokens, type Token } from './tokens.ts';
import { type Traced, traceBare } from './traced.ts';
import type { Difference } from './verdict.ts';

/** Words that stand in an article letter for letter but for `but`. */
export interface Occurrence {
  readonly article: Article;
  readonly span: Span;
  readonly but: readonly Difference[];
}

/** Places looked at; only single words have more in a library. */
const MOST_READ = 200;

/** Where words stand but for differences of form, in the order of the articles. Figures and symbols say the same. */
export function findOccurrences(words: string, collection: Collection): readonly Occurrence[] {
  const query = bare(words);
  const tokens = readTokens(words);
  return collection.quotes
    .exact(words)
    .slice(0, MOST_READ)
    .flatMap((place) => occurrencesAt(place, { query, words, tokens }));
}

interface Sought {
  /** The bare text of `words`. */
  readonly query: string;
  readonly words: string;
  readonly tokens: readonly Token[];
}

/** All that begin in the place's first sentence. */
function occurrencesAt({ article, sentences }: QuotePlace, sought: Sought): readonly Occurrence[] {
  const { query } = sought;
  const [first] = sentences;
  if (first === undefined) return [];
  const window = sentencesFrom(article, first, query.length);
  const traced = traceBare(article.text, window);
  const found: Occurrence[] = [];
  for (let at = traced.text.indexOf(query); at >= 0; at = traced.text.indexOf(query, at + 1)) {
    if (traced.originOf(at).start >= first.end) break;
    const occurrence = readOccurrence(article, { traced, at, window }, sought);
    if (occurrence !== undefined) found.push(occurrence);
  }
  return found;
}

function readOccurrence(
  article: Article,
  {
    traced,
    at,
    window,
  }: { readonly traced: Traced; readonly at: number; readonly window: readonly Sentence[] },
  { query, words, tokens }: Sought,
): Occurrence | undefined {
  const span = stretchOf(traced, at, query.length);
  const context = { start: window[0]?.start ?? span.start, end: window.at(-1)?.end ?? span.end };
  const around = readTokens(article.text.slice(context.start, context.end)).map((token) => ({
    ...token,
    start: token.start + context.start,
    end: token.end + context.start,
  }));
  const within = around.filter((token) => overlaps(token, span) || isSymbolBeside(token, span, article.text));
  if (within.some((token) => cutsWord(token, span))) return undefined;
  const figures = withoutCutUnit(within, span, article.text);
  const same =
    haveSameFigures(figures, tokens) ||
    haveSameFigures(splitGlued(article.text, figures), splitGlued(words, tokens));
  if (!same) return undefined;
  return { article, span, but: compareWording(article.text, span, words) };
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** `≥` before a figure belongs to it. */
function isSymbolBeside({ kind, start, end }: Token, span: Span, text: string): boolean {
  if (kind !== 'symbol') return false;
  return (
    (end === span.start && /\p{Nd}/u.test(text.charAt(span.start))) ||
    (start === span.end && /\p{Nd}/u.test(text.charAt(span.end - 1)))
  );
}

/** `art` does not stand in `party`. */
function cutsWord({ kind, start, end }: Token, span: Span): boolean {
  return kind === 'word' && (start < span.start || end > span.end);
}

/** A quotation that begins behind the digits of a figure (`万亿元` of `26.6万亿元`) has no figure there. */
function withoutCutUnit(tokens: readonly Token[], span: Span, text: string): readonly Token[] {
  return tokens.filter(
    ({ figure, start, end }) =>
      figure === undefined ||
      start >= span.start ||
      readTokens(text.slice(span.start, Math.min(end, span.end))).some((token) => token.figure !== undefined),
  );
}

/** A sentence and as many behind it as hold so many letters. */
function sentencesFrom(article: Article, first: Sentence, letters: number): readonly Sentence[] {
  const all = sentencesOf(article);
  const from = all.indexOf(first);
  let to = from + 1;
  for (let held = 0; to < all.length && held < letters; to++) held += bare(all[to]?.text ?? '').length;
  return all.slice(from, to);
}

import type { Article, Span } from '../../article/article.ts';
import type { Collection } from '../../search/collection.ts';
import type { NearPlace } from '../../search/quotes/quote-index.ts';
import { compareTokens, type TokenComparison, type Tokenized } from './compare-tokens.ts';
import { differsInFigures } from './differs-in-figures.ts';
import { splitAtElisions } from './elisions.ts';
import { figuresApart } from './figures-apart.ts';
import { latinLooks } from './look-alikes.ts';
import { splitGlued } from './split-glued.ts';
import { listStandings, standAt } from './standing.ts';
import { tellChanges } from './tell-changes.ts';
import { readTokens } from './tokens.ts';
import type { Altered, Same } from './verdict.ts';

/** Of the articles that hold something near, the nearest are compared. */
const MOST_COMPARED = 6;
/** Pairs of tokens compared for one quotation. */
const MOST_PAIRS = 12e6;
/** Characters of an article looked at on each side of the nearest sentence, where pairs allow it. */
const FARTHEST = 8000;

/**
 * How much of a quotation must stand there for it to be an altered one. Of a short one, three of four tokens: two of
 * four Chinese characters agree by chance (人民政府, 人民银行). Less will do where all its letters and digits stand
 * there, so that only a figure was cut short.
 */
const LEAST_LIKE = { long: 0.6, short: 0.75, sameLetters: 0.6 };
/** From so many tokens on a quotation is long. */
const LONG = 10;
/** Places whose likeness differs by less are equally near. */
const EQUAL = 1e-6;

/** Looks for what a quotation was made of that is not there as it is quoted. */
export function findAlteration(quotation: string, collection: Collection): Altered | Same | undefined {
  const parts = splitAtElisions(quotation).map((text): Tokenized => ({ text, tokens: readTokens(text) }));
  const length = parts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (length === 0) return undefined;
  const room = Math.floor(MOST_PAIRS / MOST_COMPARED / length / 2);
  const reach = Math.max(Math.min(room, FARTHEST), Math.ceil(quotation.length * 1.2));
  const compared = nearestIn(quotation, collection)
    .flatMap((place): readonly Compared[] => {
      const comparison = compareAt(place, parts, reach);
      return comparison === undefined ? [] : [{ article: place.article, ...comparison }];
    })
    .sort(nearestFirst);
  const sameLetters = collection.quotes.exact(quotation).length > 0;
  const least = LEAST_LIKE[sameLetters ? 'sameLetters' : length < LONG ? 'short' : 'long'];
  const isLike = ({ comparison }: Compared) => comparison.likeness >= least;
  const isSameBut = ({ comparison }: Compared) => differsInFigures(comparison);
  const fits = compared.some(isLike) ? isLike : isSameBut;
  const best = compared.find(fits);
  if (best === undefined) return undefined;
  const alike = compared.filter(
    (one) => fits(one) && best.comparison.likeness - one.comparison.likeness < EQUAL,
  );
  const standings = listStandings(alike.map(({ article, spans }) => standAt(article, spans)));
  const told = tellChanges(best.comparison, best.window, best.parts);
  if (told.stretches.every(({ kind }) => kind === 'same'))
    return { kind: 'same', but: best.comparison.also, ...standings };
  return { kind: 'altered', ...told, also: best.comparison.also, ...standings };
}

/** The nearest places, one for each article but where it has several equally near. */
function nearestIn(quotation: string, { quotes }: Collection): readonly NearPlace[] {
  const latin = latinLooks(quotation);
  const near = quotes.near(quotation, MOST_COMPARED);
  return latin === quotation ? near : [...quotes.near(latin, MOST_COMPARED), ...near].slice(0, MOST_COMPARED);
}

/** By the words; where these are equally near, by the figures. */
function nearestFirst({ comparison: one }: Compared, { comparison: other }: Compared): number {
  const [a, b] = [one, other].map(({ likeness }) => Math.round(likeness / EQUAL)) as [number, number];
  return b - a || figuresApart(one) - figuresApart(other);
}

/** A quotation held against the surroundings of a place. */
interface Compared {
  readonly article: Article;
  readonly comparison: TokenComparison;
  readonly window: Tokenized;
  readonly parts: readonly Tokenized[];
  /** The stretches of the article that it is made of. */
  readonly spans: readonly Span[];
}

function compareAt(
  { article, main }: NearPlace,
  parts: readonly Tokenized[],
  reach: number,
): Omit<Compared, 'article'> | undefined {
  const start = Math.max(0, startOfLine(article, main.start - reach));
  const text = article.text.slice(start, main.end + reach);
  const window = { text, tokens: readTokens(text) };
  const known = new Set(window.tokens.map(({ key }) => key));
  const read = parts.map(({ text, tokens }) => ({ text, tokens: splitGlued(text, tokens, known) }));
  const comparison = compareTokens(window, read);
  if (comparison === undefined) return undefined;
  const spans = spansOf(comparison).map((span) => ({ start: span.start + start, end: span.end + start }));
  return { comparison, window, parts: read, spans };
}

/** Not within a figure or a word. */
function startOfLine({ text }: Article, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at) + 1;
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

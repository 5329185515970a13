import type { Article } from '../article/article.ts';
import { newestOf } from '../article/newest.ts';
import { UserError } from '../errors.ts';
import type { Collection } from '../search/collection.ts';
import { bare } from '../search/quotes/bare.ts';
import type { QuotePlace } from '../search/quotes/quote-index.ts';
import { fold } from '../text/fold.ts';
import type { Passage, Quote } from './outcomes.ts';
import { makePassage } from './passage.ts';
import { type NamedPlace, parsePlace, sentencesAt } from './quote/place.ts';
import { tellingSentences } from './quote/telling.ts';
import { findNear, nearPassage, passageOf } from './verify/near-wording.ts';

/** Places listed of one quotation. */
const MOST_PLACES = 10;
/** Bare queries shorter than this are looked for as they were written, standing by themselves. */
const SHORT = 10;
/**
 * Finds half-remembered words, or a place (`¶3`, `3.2`), or, for the empty string, a telling sentence.
 *
 * @throws UserError `quote-place-unknown` for a place that does not exist, `article-unknown` for one in no article
 * @example findQuote('製造業比重基本穩定', collection) // { kind: 'exact', places: [ … ], more: 0 }
 */
export function findQuote(words: string, collection: Collection): Quote {
  if (words.trim() === '') return tellSomething(collection);
  const place = parsePlace(words);
  const named = place && findPlace(place, collection.articles);
  if (named !== undefined) return { kind: 'place', passage: named };
  // Bare, `¶1.2` would be found in every 12. `1.2` and `第三段` may be words of an article.
  if (place !== undefined && words.includes('¶')) throw unknownPlace(place, words, collection.articles);
  const query = bare(words);
  const exact = asWritten(collection.quotes.exact(words), words, query);
  if (exact.length > 0) return listExact(exact);
  if (place !== undefined) throw unknownPlace(place, words, collection.articles);
  return findNear(words, collection);
}

/** Sentences to offer while the words are being typed, best first, at most `most`. */
export function suggestQuotes(typed: string, collection: Collection, most: number): readonly Passage[] {
  const query = bare(typed);
  if (query === '') return tellingSentences(collection, most);
  const place = parsePlace(typed);
  const named = place && findPlace(place, collection.articles);
  const exact = asWritten(collection.quotes.exact(typed), typed, query).map(passageOf);
  const near =
    exact.length < most && query.length >= 2 ? collection.quotes.near(typed, most).map(nearPassage) : [];
  const offered = new Map<string, Passage>();
  for (const passage of [...(named === undefined ? [] : [named]), ...exact, ...near]) {
    const key = `${passage.article.id} ${passage.sentence.start}`;
    if (!offered.has(key)) offered.set(key, passage);
  }
  return [...offered.values()].slice(0, most);
}

function tellSomething(collection: Collection): Quote {
  const passage = tellingSentences(collection, 1)[0];
  return passage === undefined ? { kind: 'not-found' } : { kind: 'telling', passage };
}

/** The named place, where there is one. */
function findPlace(place: NamedPlace, articles: readonly Article[]): Passage | undefined {
  const article = articleOf(place, articles);
  const sentences = article === undefined ? [] : sentencesAt(article, place);
  return article === undefined || sentences.length === 0
    ? undefined
    : makePassage({ article, sentences, score: 1 });
}

/** The article a place is in: the newest of those it names, or, as for a summary, of all. */
function articleOf(place: NamedPlace, articles: readonly Article[]): Article | undefined {
  const { article: name } = place;
  return newestOf(name === undefined ? articles : articles.filter((article) => isCalled(article, name)));
}

function isCalled(article: Article, name: string): boolean {
  return fold(article.id).text === name || fold(article.title).text === name;
}

function unknownPlace(place: NamedPlace, found: string, articles: readonly Article[]): UserError {
  const article = articleOf(place, articles);
  if (article === undefined) return new UserError('article-unknown', { found: place.article ?? found });
  return new UserError('quote-place-unknown', {
    found,
    paragraphs: article.paragraphs.length,
    // Of one article it is clear which is meant.
    ...(articles.length > 1 && { title: article.title }),
  });
}

function listExact(places: readonly QuotePlace[]): Quote {
  return {
    kind: 'exact',
    places: places.slice(0, MOST_PLACES).map(passageOf),
    more: Math.max(0, places.length - MOST_PLACES),
  };
}

/** Places looked at for how a short query is written there; a library has more only of the commonest syllables. */
const MOST_READ = 1000;

/**
 * Short queries are found inside other words and figures as well (`art` in `party`, `5%` in `22.5%`). Where some
 * places have them as they were written, standing by themselves, only these count.
 */
function asWritten(places: readonly QuotePlace[], words: string, query: string): readonly QuotePlace[] {
  if (query.length >= SHORT || places.length === 0) return places;
  const written = fold(words).text.trim();
  const pattern = written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const alone = new RegExp(
    `${ALONE_BEFORE.test(written) ? NOT_AFTER : ''}${pattern}${ALONE_AFTER.test(written) ? NOT_BEFORE : ''}`,
    'u',
  );
  const kept = places.slice(0, MOST_READ).filter((place) => alone.test(fold(passageOf(place).text).text));
  return kept.length > 0 ? kept : places;
}

/** Letters and digits run on into words and figures; Chinese characters do not. */
const ALONE_BEFORE = /^(?!\p{Script=Han})[\p{L}\p{N}]/u;
const ALONE_AFTER = /(?!\p{Script=Han})[\p{L}\p{N}]$/u;
const NOT_AFTER = '(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}]|\\d[.,])';
const NOT_BEFORE = '(?!(?!\\p{Script=Han})[\\p{L}\\p{N}]|[.,]\\d)';

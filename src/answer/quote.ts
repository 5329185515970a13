import type { Article } from '../article/article.ts';
import { newestOf } from '../article/newest.ts';
import { UserError } from '../errors.ts';
import type { Collection } from '../search/collection.ts';
import { bare } from '../search/quotes/bare.ts';
import { forEachGram } from '../search/quotes/grams.ts';
import type { NearPlace, QuotePlace } from '../search/quotes/quote-index.ts';
import { fold } from '../text/fold.ts';
import type { Analyzer } from '../text/terms.ts';
import type { Passage, Quote } from './outcomes.ts';
import { makePassage } from './passage.ts';
import { type NamedPlace, parsePlace, sentencesAt } from './place.ts';
import { tellingSentences } from './telling.ts';

/** Places listed of one quotation. */
const MOST_PLACES = 10;
const MOST_CLOSE = 5;
/** Bare queries shorter than this find what stands there letter for letter, or nothing. */
const SHORTEST_NEAR = 10;
/**
 * Least edit similarity of a close place: .4 is what the longest query must reach, and a shorter one more, since
 * some characters agree by chance: about 2 of Chinese, 6 letters of English. So a sentence of 20 Chinese characters
 * needs .5. Of sentences that are in no article about 2 in 100 come as near, mostly dates and set phrases.
 */
const LEAST_RATIO = 0.4;
const AGREE_BY_CHANCE = { han: 2, latin: 6 };
/** A close place is not listed where a better one is ahead by more than this. */
const SCORE_BEHIND = 0.2;

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

/** The sentence nearest to some words, where any has more in common with them than chance. */
export function nearestTo(words: string, collection: Collection): Passage | undefined {
  const nearest = collection.quotes
    .near(words, MOST_CLOSE)
    .find((place) => isAkin(place, words, collection.analyzer));
  return nearest && nearPassage(nearest);
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
  if (query.length >= SHORTEST_NEAR || places.length === 0) return places;
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

function findNear(words: string, collection: Collection): Quote {
  const near = collection.quotes.near(words, MOST_CLOSE);
  const best = near[0];
  if (best === undefined) return { kind: 'not-found' };
  const listed = near.filter((place) => isClose(place, words) && place.score >= best.score - SCORE_BEHIND);
  if (listed.length === 0) {
    const nearest = nearestTo(words, collection);
    return { kind: 'not-found', ...(nearest !== undefined && { nearest }) };
  }
  return { kind: 'close', places: listed.map((place) => ({ ...nearPassage(place), ratio: place.ratio })) };
}

/** Near enough to be meant: all the words there in whatever order, or long enough and the wording alike. */
function isClose(place: NearPlace, query: string): boolean {
  return place.words === 1 || isAlike(place, query);
}

function isAlike({ ratio }: NearPlace, query: string): boolean {
  const { length } = bare(query);
  const chance = /\p{Script=Han}/u.test(query) ? AGREE_BY_CHANCE.han : AGREE_BY_CHANCE.latin;
  return length >= SHORTEST_NEAR && ratio >= LEAST_RATIO + chance / length;
}

/** Pairs of Chinese characters, or fours of letters, that make a sentence akin to words of which none was remembered whole. */
const GRAMS_AKIN = 2;

function gramsShared(words: string, other: string): number {
  const [own, there] = [new Set<number>(), new Set<number>()];
  forEachGram(bare(words), (gram) => own.add(gram));
  forEachGram(bare(other), (gram) => there.add(gram));
  return [...own].filter((gram) => there.has(gram)).length;
}

/** Near enough to be shown as what is not meant: candidates may share no more than a bucket of the index. */
function isAkin(place: NearPlace, query: string, analyzer: Analyzer): boolean {
  const words = new Set(tellingWords(query, analyzer));
  return (
    isAlike(place, query) ||
    gramsShared(query, passageOf(place).text) >= GRAMS_AKIN ||
    tellingWords(passageOf(place).text, analyzer).some((word) => words.has(word))
  );
}

function tellingWords(text: string, analyzer: Analyzer): readonly string[] {
  return analyzer.analyze(text).terms.flatMap(({ key, stop }) => (stop ? [] : [key]));
}

function passageOf({ article, sentences, main }: QuotePlace): Passage {
  return makePassage({ article, sentences, main, score: 1 });
}

function nearPassage(place: NearPlace): Passage {
  return { ...passageOf(place), score: place.score };
}

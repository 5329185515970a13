import type { Article, Sentence, Span } from '../article/article.ts';
import { alignWithin } from './quotes/align.ts';
import { bare } from './quotes/bare.ts';
import { forEachGram } from './quotes/grams.ts';
import { indexGrams, type Postings } from './quotes/postings.ts';

/** Neighbouring sentences of one article that hold what was looked up. */
export interface QuotePlace {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** The sentence that holds most of it. */
  readonly main: Sentence;
}

export interface NearPlace extends QuotePlace {
  /** 1 − edits ÷ length of the bare query, from 0 to 1. */
  readonly ratio: number;
  /** Share of the query's grams, by idf, that the main sentence and its neighbours here hold, from 0 to 1. */
  readonly coverage: number;
  /** `(ratio + coverage) / 2`. */
  readonly score: number;
}

/** Sentences by their wording: what stands there letter for letter, and what is near to it. */
export interface QuoteIndex {
  /** Places whose bare text holds the bare query, in the order of the articles; one a stretch of sentences. */
  readonly exact: (bareQuery: string) => readonly QuotePlace[];
  /** The nearest places, best first, at most `most` (up to 20). */
  readonly near: (bareQuery: string, most: number) => readonly NearPlace[];
  /** Memory of folded text and postings, in bytes, as near as can be reckoned. */
  readonly bytes: number;
}

/** One article, ready to be searched. */
interface Shelf {
  readonly article: Article;
  /** The bare texts of its sentences, one after the other. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Where each sentence begins in `text`, and the end of the last. */
  readonly starts: Uint32Array;
  /** Number of its first sentence in the whole index. */
  readonly first: number;
}

/** Candidates whose wording is compared letter by letter. */
const ALIGNED = 20;
/** A longer query is compared by its first characters: enough to find it, and time stays bounded. */
const LONGEST_ALIGNED = 1000;
/** Postings read for one query; beyond it the most frequent grams, which tell least, are left out. */
const MOST_POSTINGS = 120_000;

/** BM25 with every gram counted once: K1 and B as Lucene's order of size, tuned on nothing. */
const K1 = 0.6;
const B = 0.4;

/**
 * Indexes the sentences of articles by wording, at about 200 to 250 bytes a sentence.
 *
 * @example createQuoteIndex(articles).exact('制造业增加值')
 */
export function createQuoteIndex(articles: readonly Article[]): QuoteIndex {
  const bareTexts: string[] = [];
  const shelves = articles.map((article) => {
    const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const own = sentences.map((sentence) => bare(sentence.text));
    const first = bareTexts.length;
    for (const text of own) bareTexts.push(text);
    return makeShelf(article, sentences, own, first);
  });
  const postings = indexGrams(bareTexts);
  const lengths = Uint32Array.from(bareTexts, (text) => text.length);
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const scores = new Float32Array(lengths.length);
  const shelfOf = (sentence: number) =>
    shelves[lastAtMost(shelves.length, (at) => shelves[at]?.first ?? 0, sentence)];

  const candidates = (query: string) => {
    const total = sumIdf(query, postings, scores);
    return topOf(scores, ALIGNED, (sentence) => {
      const norm = 1 + K1 * (1 - B + (B * (lengths[sentence] ?? 0)) / averageLength);
      return ((scores[sentence] ?? 0) * (K1 + 1)) / norm;
    }).map((sentence) => ({ sentence, coverage: (scores[sentence] ?? 0) / total }));
  };

  return {
    exact: (query) => (query === '' ? [] : shelves.flatMap((shelf) => placesHolding(query, shelf))),
    near: (bareQuery, most) => {
      const query = bareQuery.slice(0, LONGEST_ALIGNED);
      const near = candidates(query).flatMap(({ sentence, coverage }) => {
        const shelf = shelfOf(sentence);
        return shelf === undefined ? [] : [compare(query, shelf, sentence - shelf.first, coverage)];
      });
      return bestOfEach(near).slice(0, most);
    },
    bytes:
      postings.bytes +
      lengths.byteLength +
      scores.byteLength +
      shelves.reduce(
        (sum, shelf) => sum + shelf.starts.byteLength + 8 * shelf.sentences.length + heldBy(shelf.text),
        0,
      ),
  };
}

function makeShelf(
  article: Article,
  sentences: readonly Sentence[],
  own: readonly string[],
  first: number,
): Shelf {
  const starts = new Uint32Array(own.length + 1);
  for (const [index, text] of own.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length;
  return { article, text: own.join(''), sentences, starts, first };
}

function placesHolding(query: string, shelf: Shelf): readonly QuotePlace[] {
  const places: QuotePlace[] = [];
  for (let at = shelf.text.indexOf(query); at >= 0; ) {
    const begins = sentenceAt(shelf, at);
    places.push(placeOf(shelf, { start: at, end: at + query.length }, 1));
    at = shelf.text.indexOf(query, shelf.starts[begins + 1]);
  }
  return places;
}

/** Adds up the idf of the query's grams for each sentence, rarest first; gives the sum a sentence can reach. */
function sumIdf(query: string, postings: Postings, scores: Float32Array): number {
  scores.fill(0);
  const hashes = new Set<number>();
  forEachGram(query, (hash) => hashes.add(hash));
  const grams = [...hashes].map((hash) => ({ hash, df: postings.documentFrequency(hash) }));
  let total = 0;
  let read = 0;
  for (const { hash, df } of grams.sort((a, b) => a.df - b.df)) {
    read += df;
    if (read > MOST_POSTINGS && total > 0) break;
    const idf = Math.log(1 + (postings.texts - df + 0.5) / (df + 0.5));
    total += idf;
    postings.forEachText(hash, (text) => {
      scores[text] = (scores[text] ?? 0) + idf;
    });
  }
  return total;
}

function compare(query: string, shelf: Shelf, sentence: number, coverage: number): NearPlace {
  const from = Math.max(0, (shelf.starts[sentence] ?? 0) - query.length);
  const to = (shelf.starts[sentence + 1] ?? 0) + query.length;
  const { start, end, distance } = alignWithin(query, shelf.text.slice(from, to));
  const ratio = 1 - distance / query.length;
  return {
    ...placeOf(shelf, { start: from + start, end: from + end }, 5),
    ratio,
    coverage,
    score: (ratio + coverage) / 2,
  };
}

/**
 * The sentences a span of the bare text lies in: those of which it holds a `1 / share`th part, or which hold such a
 * part of it, so that a letter spilling over the end brings no neighbour in; and always the one that holds most.
 */
function placeOf(shelf: Shelf, span: Span, share: number): QuotePlace {
  const first = sentenceAt(shelf, span.start);
  const held: { sentence: Sentence; overlap: number; enough: boolean }[] = [];
  for (let index = first; (shelf.starts[index] ?? span.end) < Math.max(span.end, span.start + 1); index++) {
    const sentence = shelf.sentences[index];
    if (sentence === undefined) break;
    const [start, end] = [shelf.starts[index] ?? 0, shelf.starts[index + 1] ?? 0];
    const overlap = Math.min(end, span.end) - Math.max(start, span.start);
    const least = share === 1 ? 1 : Math.min(end - start, span.end - span.start) / share;
    held.push({ sentence, overlap, enough: overlap >= least });
  }
  const most = held.reduce((best, each) => (each.overlap > best.overlap ? each : best));
  const kept = held.filter((each) => each.enough || each === most);
  return { article: shelf.article, sentences: kept.map((each) => each.sentence), main: most.sentence };
}

function sentenceAt(shelf: Shelf, offset: number): number {
  return lastAtMost(shelf.sentences.length, (index) => shelf.starts[index] ?? 0, offset);
}

/** The last of `count` rising values that is at most `limit`; empty sentences before it are passed over. */
function lastAtMost(count: number, valueAt: (index: number) => number, limit: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valueAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function topOf(scores: Float32Array, most: number, scoreOf: (index: number) => number): readonly number[] {
  const top: { index: number; score: number }[] = [];
  for (let index = 0; index < scores.length; index++) {
    if (scores[index] === 0) continue;
    const score = scoreOf(index);
    if (top.length === most && score <= (top[most - 1]?.score ?? 0)) continue;
    const place = top.findIndex((other) => score > other.score);
    top.splice(place < 0 ? top.length : place, 0, { index, score });
    if (top.length > most) top.pop();
  }
  return top.map(({ index }) => index);
}

/** Candidates next to each other lead to the same stretch: the better one stays. Best first. */
function bestOfEach(near: readonly NearPlace[]): readonly NearPlace[] {
  const best = new Map<Sentence, NearPlace>();
  for (const place of near) {
    const other = best.get(place.main);
    if (other === undefined || place.score > other.score) best.set(place.main, place);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** V8 keeps a string in one byte a character where all are below U+0100, else in two. */
function heldBy(text: string): number {
  return /^[\0-\xff]*$/.test(text) ? text.length : 2 * text.length;
}

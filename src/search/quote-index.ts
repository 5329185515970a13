import type { Article, Sentence } from '../article/article.ts';
import { type Alignment, createAligner } from './quotes/align.ts';
import { bare } from './quotes/bare.ts';
import { certainGrams, forEachGram } from './quotes/grams.ts';
import { type GramSource, indexGrams, type Postings } from './quotes/postings.ts';
import {
  fillShelf,
  lastAtMost,
  placeOf,
  placeOfSentence,
  placesHolding,
  type QuotePlace,
  type Shelf,
} from './quotes/shelf.ts';

export type { QuotePlace } from './quotes/shelf.ts';

/** Sentences near to what was looked up, and how near; all shares from 0 to 1. */
export interface NearPlace extends QuotePlace {
  /** 1 − edits ÷ length of the query: the wording. */
  readonly ratio: number;
  /** Of the query's words as parted by spaces, by length, those that stand in the sentence, in whatever order. */
  readonly words: number;
  /** Of the query's grams, by idf, those that stand in the sentence. */
  readonly coverage: number;
  /** `(max(ratio, words) + coverage) / 2`. */
  readonly score: number;
}

/** Sentences by their wording: what stands there letter for letter, and what is near to it. */
export interface QuoteIndex {
  /** All places that hold the words but for width, case, script and punctuation, in the order of the articles. */
  readonly exact: (words: string) => readonly QuotePlace[];
  /** The nearest places, best first, at most `most` (up to 20); one a sentence. */
  readonly near: (words: string, most: number) => readonly NearPlace[];
  /** Memory of bare text and postings, in bytes, as near as can be reckoned. */
  readonly bytes: number;
}

/** Candidates whose wording is compared letter by letter. */
const COMPARED = 20;
/** A longer query is compared by its first characters: enough to find it, and time stays bounded. */
const LONGEST_COMPARED = 1000;
/** Postings read for one query; beyond it the most frequent grams, which tell least, are left out. */
const MOST_POSTINGS = 60_000;
/** An overlap of less than this share, of the stretch and of the sentence, is a slip of the alignment. */
const LEAST_OVERLAP = 0.2;

/** BM25's constants, every gram counted once a sentence: low, since sentences differ little in length. */
const K1 = 0.6;
const B = 0.4;

/**
 * Indexes the sentences of articles by wording, at about 200 bytes a Chinese sentence and 450 an English one.
 *
 * @example createQuoteIndex(articles).exact('制造业增加值')
 */
export function createQuoteIndex(articles: readonly Article[]): QuoteIndex {
  const shelves: Shelf[] = [];
  let sentences = 0;
  for (const article of articles) {
    const shelf = fillShelf(article, sentences);
    shelves.push(shelf);
    sentences += shelf.sentences.length;
  }
  const postings = indexGrams(gramsOf(shelves));
  const sums = new Float32Array(sentences);
  const lengths = shelves.reduce((sum, shelf) => sum + shelf.text.length, 0);
  const candidatesOf = (query: string) => {
    const total = sumIdf(query, postings, sums);
    return topOf(sums, shelves, lengths / sentences).map(({ shelf, index }) => ({
      shelf,
      index,
      coverage: total === 0 ? 0 : (sums[shelf.first + index] ?? 0) / total,
    }));
  };
  return {
    exact(words) {
      const query = bare(words);
      return query === ''
        ? []
        : shelvesFor(query, shelves, postings).flatMap((shelf) => placesHolding(query, shelf));
    },
    near(words, most) {
      const query = bare(words).slice(0, LONGEST_COMPARED);
      const compare = createComparison(query, words);
      return bestOfEach(candidatesOf(query).map(compare)).slice(0, most);
    },
    bytes: postings.bytes + sums.byteLength + shelves.reduce((sum, shelf) => sum + bytesOf(shelf), 0),
  };
}

/** The grams of all shelves by the sentence where they begin: those over the end of a sentence belong to it. */
function gramsOf(shelves: readonly Shelf[]): GramSource {
  return {
    most: shelves.reduce((sum, shelf) => sum + shelf.text.length, 0),
    forEach(visit) {
      for (const { text, starts, first } of shelves) {
        let index = 0;
        forEachGram(text, (hash, start) => {
          while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= start) index++;
          visit(hash, first + index);
        });
      }
    },
  };
}

/** The shelves that may hold the query: those with its rarest gram. All, where it is too short to have one for certain. */
function shelvesFor(query: string, shelves: readonly Shelf[], postings: Postings): readonly Shelf[] {
  const grams = certainGrams(query);
  const [first] = grams;
  if (first === undefined) return shelves;
  const frequency = postings.documentFrequency;
  const rarest = grams.reduce((best, gram) => (frequency(gram) < frequency(best) ? gram : best), first);
  return [...new Set(postings.textsWith(rarest).map((sentence) => shelfNumber(shelves, sentence)))].flatMap(
    (number) => shelves[number] ?? [],
  );
}

/** Adds up the idf of the query's grams for each sentence, rarest first; gives the sum a sentence can reach. */
function sumIdf(query: string, postings: Postings, sums: Float32Array): number {
  sums.fill(0);
  const hashes = new Set<number>();
  forEachGram(query, (hash) => hashes.add(hash));
  const grams = [...hashes].map((hash) => ({ hash, df: postings.documentFrequency(hash) }));
  let total = 0;
  let read = 0;
  for (const { hash, df } of grams.sort((a, b) => a.df - b.df)) {
    read += df;
    if (read > MOST_POSTINGS && total > 0) break;
    const idf = Math.log(1 + (sums.length - df + 0.5) / (df + 0.5));
    total += idf;
    postings.addTo(sums, hash, idf);
  }
  return total;
}

/** The sentences with the highest BM25: idf sum × (k1 + 1) ÷ (1 + k1 · (1 − b + b · length ÷ average)). */
function topOf(
  sums: Float32Array,
  shelves: readonly Shelf[],
  averageLength: number,
): readonly { shelf: Shelf; index: number }[] {
  const top: { shelf: Shelf; index: number; score: number }[] = [];
  let least = 0;
  for (const shelf of shelves)
    for (let index = 0; index < shelf.sentences.length; index++) {
      const sum = sums[shelf.first + index] ?? 0;
      // The shortest sentence can make no more of its sum than this.
      if (sum * (K1 + 1) <= least * (1 + K1 * (1 - B))) continue;
      const length = (shelf.starts[index + 1] ?? 0) - (shelf.starts[index] ?? 0);
      const score = (sum * (K1 + 1)) / (1 + K1 * (1 - B + (B * length) / averageLength));
      if (score <= least) continue;
      const place = top.findIndex((other) => score > other.score);
      top.splice(place < 0 ? top.length : place, 0, { shelf, index, score });
      if (top.length > COMPARED) top.pop();
      if (top.length === COMPARED) least = top.at(-1)?.score ?? 0;
    }
  return top;
}

interface Candidate {
  readonly shelf: Shelf;
  readonly index: number;
  readonly coverage: number;
}

function createComparison(query: string, words: string): (candidate: Candidate) => NearPlace {
  const align = createAligner(query);
  const pieces = words
    .split(/\s+/)
    .map(bare)
    .filter((piece) => piece !== '');
  return ({ shelf, index, coverage }) => {
    const { starts, text } = shelf;
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
    const window = Math.max(0, start - query.length);
    const aligned = align(text.slice(window, end + query.length));
    const ratio = 1 - aligned.distance / query.length;
    const held = pieces.length > 1 ? shareHeld(pieces, text.slice(start, end)) : 0;
    // Where the words are there but not their order, the alignment may lie anywhere: the sentence itself is meant.
    const place =
      Math.max(held, coverage) > ratio ? placeOfSentence(shelf, index) : placeAligned(shelf, aligned, window);
    return { ...place, ratio, words: held, coverage, score: (Math.max(ratio, held) + coverage) / 2 };
  };
}

function placeAligned(shelf: Shelf, { start, end }: Alignment, window: number): QuotePlace {
  return placeOf(shelf, { start: window + start, end: window + end }, LEAST_OVERLAP);
}

function shareHeld(pieces: readonly string[], text: string): number {
  let [all, held] = [0, 0];
  for (const piece of pieces) {
    all += piece.length;
    if (text.includes(piece)) held += piece.length;
  }
  return held / all;
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

function shelfNumber(shelves: readonly Shelf[], sentence: number): number {
  return lastAtMost(shelves.length, (number) => shelves[number]?.first ?? 0, sentence);
}

/** V8 keeps a string in one byte a character where all are below U+0100, else in two; a reference takes eight. */
function bytesOf({ text, starts, sentences }: Shelf): number {
  return starts.byteLength + 8 * sentences.length + text.length * (/[^\0-\xff]/.test(text) ? 2 : 1);
}

import type { Article } from '../article/article.ts';
import { bare } from './quotes/bare.ts';
import { type CandidateSource, findCandidates } from './quotes/candidates.ts';
import { bestOfEach, createComparison, type NearPlace } from './quotes/compare.ts';
import { certainGrams, forEachGram } from './quotes/grams.ts';
import { type GramSource, indexGrams, type Postings } from './quotes/postings.ts';
import { fillShelf, lastAtMost, placesHolding, type QuotePlace, type Shelf } from './quotes/shelf.ts';

export type { NearPlace } from './quotes/compare.ts';
export type { QuotePlace } from './quotes/shelf.ts';

/** Sentences by their wording: what stands there letter for letter, and what is near to it. */
export interface QuoteIndex {
  /** All places that hold the words but for width, case, script and punctuation, in the order of the articles. */
  readonly exact: (words: string) => readonly QuotePlace[];
  /** The nearest places, best first, at most `most` (up to 20); one a sentence. */
  readonly near: (words: string, most: number) => readonly NearPlace[];
  /** Memory of bare text and postings, in bytes, as near as can be reckoned. */
  readonly bytes: number;
}

/** A longer query is compared by its first characters: enough to find it, and time stays bounded. */
const LONGEST_COMPARED = 1000;

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
  const source: CandidateSource = { shelves, postings, sums: new Float32Array(sentences) };
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
      return bestOfEach(findCandidates(query, source).map(compare)).slice(0, most);
    },
    bytes: postings.bytes + source.sums.byteLength + shelves.reduce((sum, shelf) => sum + bytesOf(shelf), 0),
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

function shelfNumber(shelves: readonly Shelf[], sentence: number): number {
  return lastAtMost(shelves.length, (number) => shelves[number]?.first ?? 0, sentence);
}

/** V8 keeps a string in one byte a character where all are below U+0100, else in two; a reference takes eight. */
function bytesOf({ text, starts, sentences }: Shelf): number {
  return starts.byteLength + 8 * sentences.length + text.length * (/[^\0-\xff]/.test(text) ? 2 : 1);
}

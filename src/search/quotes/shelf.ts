import type { Article, Sentence, Span } from '../../article/article.ts';
import { sentencesOf } from '../../article/sentences-of.ts';
import type { Steps } from '../../steps.ts';
import { bare } from './bare.ts';

/** One article, ready to be looked through by its wording. */
export interface Shelf {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** The bare texts of its sentences, one after the other. */
  readonly text: string;
  /** Where each sentence begins in `text`, and the end of the last. */
  readonly starts: Uint32Array;
  /** Number of its first sentence among those of its stand. */
  readonly first: number;
}

/** Neighbouring sentences of one article that hold what was looked up. */
export interface QuotePlace {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  /** The sentence that holds most of it. */
  readonly main: Sentence;
}

/** Sentence by sentence. */
export function* shelfSteps(article: Article, first: number): Steps<Shelf> {
  const sentences = sentencesOf(article);
  const starts = new Uint32Array(sentences.length + 1);
  const parts: string[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const part = bare(sentence.text);
    parts.push(part);
    starts[index + 1] = (starts[index] ?? 0) + part.length;
    yield;
  }
  return { article, sentences, text: parts.join(''), starts, first };
}

/** All stretches of sentences that hold the bare query letter for letter; of one sentence's, the first. */
export function placesHolding(query: string, shelf: Shelf): readonly QuotePlace[] {
  const places: QuotePlace[] = [];
  for (let at = shelf.text.indexOf(query); at >= 0; ) {
    const begins = sentenceAt(shelf, at);
    places.push(placeOf(shelf, { start: at, end: at + query.length }));
    at = shelf.text.indexOf(query, shelf.starts[begins + 1]);
  }
  return places;
}

/**
 * The sentences that a span of the bare text lies in: those that hold `share` of it or lie in it with `share` of
 * themselves, so that a letter spilling over an end brings no neighbour in; and always the one that holds most.
 */
export function placeOf(shelf: Shelf, span: Span, share = 0): QuotePlace {
  const first = sentenceAt(shelf, span.start);
  let main = first;
  let most = 0;
  const held: number[] = [];
  for (let index = first; index < shelf.sentences.length && (shelf.starts[index] ?? 0) < span.end; index++) {
    const [start, end] = [shelf.starts[index] ?? 0, shelf.starts[index + 1] ?? 0];
    const overlap = Math.min(end, span.end) - Math.max(start, span.start);
    if (overlap > most) [main, most] = [index, overlap];
    if (overlap > 0 && overlap >= share * Math.min(end - start, span.end - span.start)) held.push(index);
  }
  return take(shelf, Math.min(main, held[0] ?? main), Math.max(main, held.at(-1) ?? main), main);
}

/** One sentence of the shelf by its number on it. */
export function placeOfSentence(shelf: Shelf, index: number): QuotePlace {
  return take(shelf, index, index, index);
}

function take(shelf: Shelf, from: number, to: number, at: number): QuotePlace {
  const main = shelf.sentences[at];
  if (main === undefined) throw new RangeError(`No sentence ${at} in ${shelf.article.id}`);
  return { article: shelf.article, sentences: shelf.sentences.slice(from, to + 1), main };
}

/** The sentence that an offset of the bare text lies in. */
function sentenceAt(shelf: Shelf, offset: number): number {
  return lastAtMost(shelf.sentences.length, (index) => shelf.starts[index] ?? 0, offset);
}

/** The last of `count` rising values that is at most `limit`. */
export function lastAtMost(count: number, valueAt: (index: number) => number, limit: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valueAt(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

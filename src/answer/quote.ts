import type { Collection } from '../search/collection.ts';
import type { Passage, Quote } from './outcomes.ts';

/** Finds half-remembered words, or a place (`¶3`, `3.2`), or, for the empty string, a telling sentence. */
export function findQuote(_words: string, _collection: Collection): Quote {
  throw new Error('not built yet');
}

/** Sentences to offer while the words are being typed, best first, at most `most`. */
export function suggestQuotes(_typed: string, _collection: Collection, _most: number): readonly Passage[] {
  throw new Error('not built yet');
}

import type { Collection } from '../search/collection.ts';
import type { Answer } from './outcomes.ts';

/** Answers a question from the articles of a collection, in their own words, or says that they do not. */
export function answerQuestion(_question: string, _collection: Collection): Answer {
  throw new Error('not built yet');
}

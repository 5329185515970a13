import { findSpan } from '../../src/answer/span.ts';
import { analyzer, articleOf, collect, rank } from '../search/collections.ts';

/**
 * The words marked in a sentence for a question, as written; `undefined` where none are.
 *
 * @throws where the question does not find the sentence at all
 */
export function spanIn(sentence: string, question: string, title = '無題'): string | undefined {
  const article = articleOf(title, ['前言。', sentence]);
  const found = rank(question, collect(article)).find(({ sentence: one }) => one.text === sentence);
  if (found === undefined) throw new Error('Not ranked');
  const span = findSpan(found, analyzer);
  return span && article.text.slice(span.start, span.end);
}

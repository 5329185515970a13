import type { Article, Sentence } from '../article/article.ts';
import { citeSentences } from '../article/cite.ts';
import type { Passage } from './outcomes.ts';

export interface PassageParts {
  readonly article: Article;
  /** One or more neighbouring sentences of the article, in reading order. */
  readonly sentences: readonly Sentence[];
  /** The one that was found; one of `sentences`. The first where left out. */
  readonly main?: Sentence;
  /** What the first of them stands under; nothing where left out. */
  readonly under?: readonly Sentence[];
  readonly score: number;
}

/**
 * Quotes neighbouring sentences as they stand, from the start of the first to the end of the last.
 *
 * @throws RangeError where there is no sentence to quote
 * @example makePassage({ article, sentences: [sentence], score: 1 }).text === sentence.text
 */
export function makePassage({ article, sentences, main, under = [], score }: PassageParts): Passage {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A passage needs a sentence');
  return {
    article,
    start: first.start,
    end: last.end,
    text: article.text.slice(first.start, last.end),
    sentence: main ?? first,
    sentences,
    ...(under.length > 0 && { under }),
    citation: citeSentences(article, sentences),
    score,
  };
}

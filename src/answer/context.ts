import type { Article, Sentence } from '../article/article.ts';
import { sentencesOf } from '../article/sentences-of.ts';
import type { Passage } from './outcomes.ts';
import { makePassage } from './passage.ts';

/** A sentence with some before and some after it. */
export interface Context {
  /** From the first to the last of them; `passage.sentence` is the one it is about. */
  readonly passage: Passage;
  /** How many there are in it, before and after. */
  readonly before: number;
  readonly after: number;
  /** Whether there are more. */
  readonly moreBefore: boolean;
  readonly moreAfter: boolean;
}

/**
 * A sentence in its context, over the ends of paragraphs.
 *
 * @param place of the sentence among all of the article, from 0
 * @returns `undefined` where there is no such sentence
 */
export function contextOf(
  article: Article,
  place: number,
  { before, after }: { readonly before: number; readonly after: number },
): Context | undefined {
  const all = sentencesOf(article);
  const main = all[place];
  if (main === undefined) return undefined;
  const from = Math.max(0, place - before);
  const end = Math.min(all.length, place + after + 1);
  return {
    passage: makePassage({ article, sentences: all.slice(from, end), main, score: 1 }),
    before: place - from,
    after: end - place - 1,
    moreBefore: from > 0,
    moreAfter: end < all.length,
  };
}

/** The paragraph of a sentence, by the place of the sentence among all of the article, from 0. */
export function paragraphOf(article: Article, place: number): Passage | undefined {
  const main = sentencesOf(article)[place];
  const sentences = main && article.paragraphs[main.paragraph - 1]?.sentences;
  return main && sentences && makePassage({ article, sentences, main, score: 1 });
}

/** The place of a sentence among all of its article, from 0; −1 where it is none of its. */
export function placeOf(article: Article, { start }: Pick<Sentence, 'start'>): number {
  return sentencesOf(article).findIndex((sentence) => sentence.start === start);
}

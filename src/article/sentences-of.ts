import type { Article, Sentence } from './article.ts';

/** All sentences of an article, in reading order. */
export function sentencesOf(article: Article): readonly Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

/** How many there are. */
export function countSentences(article: Article): number {
  return article.paragraphs.reduce((count, paragraph) => count + paragraph.sentences.length, 0);
}

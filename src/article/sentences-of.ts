import type { Article, Sentence } from './article.ts';

/** All sentences of an article, in reading order. */
export function sentencesOf(article: Article): readonly Sentence[] {
  const all: Sentence[] = [];
  for (const { sentences } of article.paragraphs) for (const sentence of sentences) all.push(sentence);
  return all;
}

/** How many there are. */
export function countSentences(article: Article): number {
  return article.paragraphs.reduce((count, paragraph) => count + paragraph.sentences.length, 0);
}

/** The sentence so many places on from one of an article, over the ends of paragraphs; at most one paragraph on. */
export function sentenceAt(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  { paragraph, number }: Sentence,
  by: -1 | 1,
): Sentence | undefined {
  const own = paragraphs[paragraph - 1]?.sentences[number - 1 + by];
  if (own !== undefined) return own;
  return by < 0 ? paragraphs[paragraph - 2]?.sentences.at(-1) : paragraphs[paragraph]?.sentences[0];
}

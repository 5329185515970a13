import type { Article, Paragraph, Sentence } from './article.ts';

/**
 * Whether a sentence is of a paragraph of a kind; one that is not there is of none.
 *
 * @example isOf('row', article, article.paragraphs[0]?.sentences[0]) // true where a table comes first
 */
export function isOf(
  kind: Paragraph['kind'],
  { paragraphs }: Pick<Article, 'paragraphs'>,
  sentence: Pick<Sentence, 'paragraph'> | undefined,
): boolean {
  return sentence !== undefined && paragraphs[sentence.paragraph - 1]?.kind === kind;
}

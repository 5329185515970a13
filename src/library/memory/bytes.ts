import type { Article } from '../../article/article.ts';
import type { IndexedArticle } from '../../search/index/indexed-article.ts';
import type { Segment } from '../../search/index/segment.ts';

/** A sentence as an object, with its text as a slice of the article's, and its places in two lists. */
const SENTENCE = 130;
/** An article's fields, a head in a list. */
const ARTICLE = 600;
/** Of a sentence: profile and postings (600), its wording for quotations (270). Measured: see bench/README.md. */
const INDEX = 600;
const WORDING = 270;

/** Memory of an article with what was worked out of it, in bytes, nearly. */
export function bytesOfArticle({ article, sentences, profiles }: IndexedArticle): number {
  return ARTICLE + bytesOfText(article) + sentences.length * SENTENCE + profiles.byteLength;
}

/** V8 keeps two bytes a character where any is above U+00FF. */
function bytesOfText({ text, language }: Pick<Article, 'text' | 'language'>): number {
  return text.length * (language === 'en' ? 1 : 2);
}

/** Of what is made of them: articles not among it. */
export function bytesOfSegments(segments: Iterable<Segment>): number {
  let bytes = 0;
  for (const segment of segments) bytes += segment.bytes();
  return bytes;
}

/** What articles would take in memory, all things made. */
export function estimateBytes(
  entries: readonly { readonly characters: number; readonly sentences: number }[],
): number {
  return entries.reduce(
    (sum, { characters, sentences }) =>
      sum + ARTICLE + 2 * characters + sentences * (SENTENCE + INDEX + WORDING),
    0,
  );
}

import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';
import { buildArticle } from '../../article/build.ts';

/** An article as it is given to be kept: its parts, from which `buildArticle` makes the rest. */
export type ArticleContent = Pick<
  Article,
  'title' | 'author' | 'publisher' | 'date' | 'source' | 'language' | 'format' | 'text'
>;

/** The same as it is handed in. */
export interface GivenContent extends ArticleContent {
  /** Where the article was built before, perhaps in a worker: spares building it again. By default counted here. */
  readonly sentences?: number;
}

/** What is kept of a version beside its parts. */
export interface CountedContent {
  readonly content: ArticleContent;
  /** SHA-256 of the text's UTF-8, in hexadecimal. */
  readonly hash: string;
  /** UTF-16 code units of the text. */
  readonly characters: number;
  readonly sentences: number;
}

/** NUL, and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Surrogate}/gu;

/**
 * The text as both databases can hold it. PostgreSQL refuses NUL and halves of surrogate pairs, and SQLite's
 * driver ends a text at NUL; each becomes U+FFFD, one code unit for one, so that offsets stay true.
 * @example storable('a\0b') // 'a\ufffdb'
 */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}

/** @example hashText('') // 'e3b0c442…' */
export function hashText(text: string): string {
  return createHash('sha256').update(storable(text)).digest('hex');
}

/** The parts made storable, and counted. To find the sentences takes about half a second a million characters. */
export function countContent(given: GivenContent): CountedContent {
  const content = storableContent(given);
  const known = content.text === given.text ? given.sentences : undefined;
  return {
    content,
    hash: hashText(content.text),
    characters: content.text.length,
    sentences: known ?? countSentences(content),
  };
}

function countSentences(content: ArticleContent): number {
  const { paragraphs } = buildArticle({ id: '', ...content });
  return paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function storableContent(given: ArticleContent): ArticleContent {
  const { title, author, publisher, date, source, language, format, text } = given;
  return {
    title: storable(title),
    ...(author !== undefined && { author: storable(author) }),
    ...(publisher !== undefined && { publisher: storable(publisher) }),
    ...(date !== undefined && { date: storable(date) }),
    ...(source !== undefined && { source: storable(source) }),
    language,
    format,
    text: storable(text),
  };
}

/**
 * The article of a kept text, its sentences found anew.
 * @example articleOf(stored).paragraphs[0].sentences
 */
export function articleOf(stored: ArticleContent & { readonly id: string }): Article {
  const { id, title, author, publisher, date, source, language, format, text } = stored;
  return buildArticle({
    id,
    title,
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    language,
    format,
    text,
  });
}

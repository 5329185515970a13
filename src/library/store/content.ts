import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';
import { buildArticle, buildArticleSlowly } from '../../article/build.ts';
import { countSentences } from '../../article/sentences-of.ts';
import { createPace, type Pace } from '../indexing/pace.ts';

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

/**
 * The parts made storable, and counted. To find the sentences takes about a fifth of a second a million characters:
 * the rest of the program goes on meanwhile.
 */
export async function countContent(
  given: GivenContent,
  { breathe }: Pace = createPace(),
): Promise<CountedContent> {
  const content = storableContent(given);
  const known = content.text === given.text ? given.sentences : undefined;
  await breathe();
  const hash = hashText(content.text);
  await breathe();
  const sentences = known ?? countSentences(await buildArticleSlowly({ id: '', ...content }, breathe));
  return { content, hash, characters: content.text.length, sentences };
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

/** Who wrote an article, when and where, as far as it is known: what is not is left out. */
type Origin = { readonly [Part in 'author' | 'publisher' | 'date' | 'source']?: string };

/** @example originOf({ author: 'Li', date: undefined }) // { author: 'Li' } */
export function originOf(stored: { readonly [Part in keyof Origin]?: string | undefined }): Origin {
  const { author, publisher, date, source } = stored;
  return {
    ...(author !== undefined && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
  };
}

/**
 * The article of a kept text, its sentences found anew.
 * @example articleOf(stored).paragraphs[0].sentences
 */
export function articleOf(stored: ArticleContent & { readonly id: string }): Article {
  return buildArticle(partsOf(stored));
}

/** The same, while the rest of the program goes on. */
export function articleOfSlowly(
  stored: ArticleContent & { readonly id: string },
  { breathe }: Pace = createPace(),
): Promise<Article> {
  return buildArticleSlowly(partsOf(stored), breathe);
}

function partsOf(stored: ArticleContent & { readonly id: string }) {
  const { id, title, language, format, text } = stored;
  return { id, title, ...originOf(stored), language, format, text };
}

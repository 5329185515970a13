import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

interface Searched {
  /** How many were asked. */
  readonly articles: number;
  /** How many of these were not looked into, since they are yet to be indexed. */
  readonly unread: number;
}

/**
 * Lines that no article answers, in Markdown: only of those that were looked into it can be said that they do not say.
 *
 * @example tellSilence({ articles: 3, unread: 0 }, 'en') // ['**None of the 3 articles says so.**']
 */
export function tellSilence({ articles, unread }: Searched, locale: Locale): readonly string[] {
  const words = wordsOf(locale);
  const read = unread < articles ? [`**${words.answer.notFound(articles - unread)}**`] : [];
  return unread > 0 ? [...read, words.unread(unread)] : read;
}

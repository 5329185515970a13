import type { Citation } from '../article/article.ts';
import { bylineOf } from './byline.ts';
import { cutText } from './cut.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import type { Locale } from './words/locale.ts';
import type { Words } from './words/words.ts';
import { wordsOf } from './words/words-of.ts';

/** What a citation shows of each of its parts, in UTF-16 code units; a link longer than this is left out. */
const MOST = { title: 120, by: 80, url: 512 } as const;
const BETWEEN = ' · ';
/** Discord shows a link whose text looks like an address, or has brackets, as the bare Markdown. */
const UNLINKABLE = /:\/\/|www\.|[\w-]\.[a-z]{2,}|[[\]]/i;

/**
 * A citation in words, as plain text.
 *
 * @example citeInWords(citation, 'zh-CN') === '《标题》第 3 段第 2 句 · 智通财经 · 2021-11-01'
 */
export function citeInWords(citation: Citation, locale: Locale): string {
  const words = wordsOf(locale);
  return oneLine(words.title(citation.title) + standing(citation, words)) + publication(citation);
}

/** The same in Discord's Markdown, the title linked to the source where there is one. */
export function citeInMarkdown(citation: Citation, locale: Locale): string {
  const words = wordsOf(locale);
  return (
    titleInMarkdown(citation, locale) +
    escapeMarkdown(standing(citation, words) + publication(citation)) +
    (isLinked(citation, words) ? '' : sourceAlone(citation, words))
  );
}

/** An article's title in Discord's Markdown, linked to its source where it can be. */
export function titleInMarkdown(article: Pick<Citation, 'title' | 'source'>, locale: Locale): string {
  const words = wordsOf(locale);
  const title = shownTitle(article, words);
  const url = linkable(article.source);
  return url !== undefined && isLinked(article, words)
    ? `[${escapeMarkdown(title)}](${url})`
    : escapeMarkdown(title);
}

/**
 * By what `/quote` finds a place of an article again, and whether its text has changed since; for articles whose text
 * may change.
 *
 * @example markOf({ article: 'a12', version: '2', paragraph: 3, sentence: 2 }) === 'a12v2¶3.2'
 */
export function markOf(
  citation: Pick<Citation, 'article' | 'version' | 'paragraph' | 'sentence'>,
): string | undefined {
  const { article, version } = citation;
  return version === undefined ? undefined : `${article}v${version}${shortPlace(citation)}`;
}

/** A place in the short form that can be typed into `/quote`, e.g. `¶3.2`. */
export function shortPlace(at: { readonly paragraph: number; readonly sentence: number }): string {
  return `¶${at.paragraph}.${at.sentence}`;
}

function standing(citation: Citation, words: Words): string {
  return words.titleThenPlace + words.place(citation, citation.through);
}

function publication(citation: Citation): string {
  return [bylineOf(citation, MOST.by), citation.date]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => BETWEEN + part)
    .join('');
}

function shownTitle(article: Pick<Citation, 'title'>, words: Words): string {
  return words.title(cutText(oneLine(article.title), MOST.title));
}

function isLinked(article: Pick<Citation, 'title' | 'source'>, words: Words): boolean {
  return linkable(article.source) !== undefined && !UNLINKABLE.test(shownTitle(article, words));
}

function sourceAlone(citation: Citation, words: Words): string {
  const url = linkable(citation.source);
  return url === undefined ? '' : `${BETWEEN}[${words.source}](${url})`;
}

/** An http(s) address that may stand in a masked link: signs that would end it, or begin something, encoded. */
function linkable(source: string | undefined): string | undefined {
  if (source === undefined || !URL.canParse(source)) return undefined;
  const url = new URL(source);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  // A name before the host only serves to deceive.
  if (url.username !== '' || url.password !== '') return undefined;
  const safe = url.href.replace(/[()<>*~|`@\\\s]/g, percentEncode);
  return safe.length <= MOST.url ? safe : undefined;
}

function percentEncode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

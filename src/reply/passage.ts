import type { Passage } from '../answer/outcomes.ts';
import type { Span } from '../article/article.ts';
import { citeInMarkdown, shortPlace } from './citation.ts';
import { cutText, cutToFit } from './cut.ts';
import { blockQuote, escapeMarkdown, inlineQuote, oneLine } from './markdown.ts';
import { showPassage } from './show-passage.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** A title in a list of places: enough to tell articles apart, in UTF-16 code units. */
const SHORT_TITLE = 24;

/**
 * A passage as a block quote with its citation below, within `most` UTF-16 code units of Markdown.
 *
 * `spans`: the words that answer, as offsets into the article.
 */
export function quotePassage(
  passage: Passage,
  {
    locale,
    most,
    spans = [],
  }: { readonly locale: Locale; readonly most: number; readonly spans?: readonly Span[] },
): string {
  const citation = `\n\n${citeInMarkdown(passage.citation, locale)}`;
  return (
    cutToFit(showPassage(passage, { spans }), most - citation.length, ({ text, spans = [] }) =>
      blockQuote(text, ...spans),
    ) + citation
  );
}

/**
 * A passage on one line, its place first, within `most` UTF-16 code units of Markdown.
 *
 * @example listPassage(passage, { locale: 'en', most: 60 }) === '`¶5.1` It opened in Jinan.'
 */
export function listPassage(
  passage: Passage,
  { locale, most, titled = false }: { locale: Locale; most: number; titled?: boolean },
): string {
  const title = titled
    ? ` ${escapeMarkdown(wordsOf(locale).title(cutText(oneLine(passage.article.title), SHORT_TITLE)))}`
    : '';
  const place = `\`${shortPlace(passage.citation)}\`${title} `;
  return (
    place +
    cutToFit({ text: showPassage(passage, { inline: true }).text }, most - place.length, ({ text }) =>
      inlineQuote(text),
    )
  );
}

/** Several passages, a line each, within `most` UTF-16 code units, which they share evenly. */
export function listPassages(
  passages: readonly Passage[],
  { locale, most, each, titled = false }: { locale: Locale; most: number; each: number; titled?: boolean },
): string {
  const share = Math.min(each, Math.floor((most + 1) / Math.max(1, passages.length)) - 1);
  return passages.map((passage) => listPassage(passage, { locale, most: share, titled })).join('\n');
}

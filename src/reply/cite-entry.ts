import type { Entry } from '../answer/compare/compare-articles.ts';
import { citeInMarkdown, citeInWords, markOf, titleInMarkdown } from './citation.ts';
import { cutText, cutToFit } from './cut.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** Of a title that is cited without all the rest, in UTF-16 code units. */
const SHORT_TITLE = 40;

/**
 * What an entry of a comparison is cited by, in Discord's Markdown: its title, place and publisher, and the mark by which
 * `/quote` finds the sentence again; the title alone where the article does not say. As much of it as fits, the link
 * going first, then the publisher.
 */
export function citeEntry(
  { article, said }: Entry,
  { locale, most }: { readonly locale: Locale; readonly most: number },
): string {
  if (said === undefined) {
    const linked = titleInMarkdown(article, locale);
    return linked.length <= most ? linked : shortTitle(article.title, locale, most);
  }
  // The date stands before it.
  const { date: _, ...citation } = said.citation;
  const mark = markOf(citation);
  const after = mark === undefined ? '' : ` · ${escapeMarkdown(mark)}`;
  const full = citeInMarkdown(citation, locale) + after;
  if (full.length <= most) return full;
  const unlinked = escapeMarkdown(citeInWords(citation, locale)) + after;
  if (unlinked.length <= most) return unlinked;
  return shortTitle(article.title, locale, most - after.length) + after;
}

function shortTitle(title: string, locale: Locale, most: number): string {
  const { title: inMarks } = wordsOf(locale);
  const short = cutText(oneLine(title), SHORT_TITLE);
  return cutToFit({ text: short }, Math.max(most, 0), ({ text }) => escapeMarkdown(inMarks(text)));
}

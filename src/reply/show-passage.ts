import type { Passage } from '../answer/outcomes.ts';
import type { Span } from '../article/article.ts';
import { sentenceAt } from '../article/sentences-of.ts';
import { type Shown, showRows } from './show-rows.ts';

/** Stands where something between two quoted lines is left out. */
const LEFT_OUT = '[…]';
/** In UTF-16 code units: on one line, which is short, a longer one would leave no room for what stands under it. */
const LONGEST_INLINE = 60;

/**
 * A passage as it is read: below the line that an item of a list stands under, the rows of a table with the names of their columns.
 *
 * @param spans offsets into the article's text
 * @param inline on one line, as far as it is ours to choose
 */
export function showPassage(
  passage: Passage,
  { spans = [], inline = false }: { readonly spans?: readonly Span[]; readonly inline?: boolean } = {},
): Shown {
  const shown = showRows(passage, { spans, inline });
  const { article, under, sentences } = passage;
  if (under === undefined || (inline && under.text.length > LONGEST_INLINE)) return shown;
  const [first] = sentences;
  const isNext = first !== undefined && sentenceAt(article, first, -1)?.start === under.start;
  const between = inline ? ' ' : '\n';
  const above = under.text + between + (isNext ? '' : LEFT_OUT + between);
  return {
    text: above + shown.text,
    spans: shown.spans.map(({ start, end }) => ({ start: start + above.length, end: end + above.length })),
  };
}

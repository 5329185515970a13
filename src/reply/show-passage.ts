import type { Passage } from '../answer/outcomes.ts';
import type { Span } from '../article/article.ts';
import { sentenceAt } from '../article/sentences-of.ts';
import { cutText } from './cut.ts';
import { type Shown, showRows } from './show-rows.ts';

/** Stands where something between two quoted lines is left out. */
const LEFT_OUT = '[…]';
/** Of a line above, in UTF-16 code units: a longer one would hide what stands under it. */
const LONGEST = 300;
const LONGEST_INLINE = 60;

/**
 * A passage as it is read: below the lines that an item of a list stands under, the rows of a table with the names of their columns.
 *
 * @param spans offsets into the article's text
 * @param inline on one line, as far as it is ours to choose
 */
export function showPassage(
  passage: Passage,
  { spans = [], inline = false }: { readonly spans?: readonly Span[]; readonly inline?: boolean } = {},
): Shown {
  const shown = showRows(passage, { spans, inline });
  const { article, under = [], sentences } = passage;
  const between = inline ? ' ' : '\n';
  let above = '';
  for (const [at, line] of under.entries()) {
    const next = under[at + 1] ?? sentences[0];
    const isNext = next !== undefined && sentenceAt(article, next, -1)?.start === line.start;
    above +=
      cutText(line.text, inline ? LONGEST_INLINE : LONGEST) + between + (isNext ? '' : LEFT_OUT + between);
  }
  return {
    text: above + shown.text,
    spans: shown.spans.map(({ start, end }) => ({ start: start + above.length, end: end + above.length })),
  };
}

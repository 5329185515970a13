import type { Article, Sentence } from '../../article/article.ts';
import { numberOf } from '../../article/line-numbers.ts';

/** How an item begins whose paragraph is not known for one: `(a)`, `•`. What begins with a number: `numberOf`. */
const LETTER_OR_SIGN = /^(?:[（(]?[a-z][)）.．]|[-•·*–])\s?(?=\S)/u;
/** How far a list is shown: in sentences, and in UTF-16 code units. Whoever wants more sees the place. */
const MOST_SENTENCES = 16;
const LONGEST = 1500;

/**
 * Whether a sentence is the first of an item of a list: of a paragraph that is one or the row of a table, or with a number, letter
 * or sign before it.
 */
export function beginsItem({ paragraphs }: Pick<Article, 'paragraphs'>, sentence: Sentence): boolean {
  const { kind } = paragraphs[sentence.paragraph - 1] ?? {};
  if (kind === 'row' || (kind === 'list-item' && sentence.number === 1)) return true;
  return LETTER_OR_SIGN.test(sentence.text) || numberOf(sentence.text) !== undefined;
}

/** Sentences in a row by items, of which each begins where `begins` says so. */
export function toItems(
  sentences: readonly Sentence[],
  begins: (sentence: Sentence) => boolean,
): readonly (readonly Sentence[])[] {
  const items: Sentence[][] = [];
  for (const sentence of sentences) {
    const item = items.at(-1);
    if (item === undefined || begins(sentence)) items.push([sentence]);
    else item.push(sentence);
  }
  return items;
}

/** The first of a list by whole items, up to `MOST_SENTENCES` and `LONGEST`; none where the first item is longer. */
export function firstItems(items: readonly (readonly Sentence[])[]): readonly Sentence[] {
  const shown: Sentence[] = [];
  const end = (items[0]?.[0]?.start ?? 0) + LONGEST;
  for (const item of items) {
    if (shown.length + item.length > MOST_SENTENCES || (item.at(-1)?.end ?? 0) > end) break;
    shown.push(...item);
  }
  return shown;
}

/** Sentences of an article, and the row of its title after them. */
export const ROWS = 2 ** 20;

/** The row that holds the title's terms. */
export const TITLE_ROW = ROWS - 1;

/**
 * A number for a sentence of a library: that of its article and its own place in it, from 0.
 * @example numberSentence(3, 1) // 3145729
 */
export function numberSentence(article: number, sentence: number): number {
  return article * ROWS + sentence;
}

/** @example articleOfSentence(3145729) // 3 */
export function articleOfSentence(number: number): number {
  return Math.floor(number / ROWS);
}

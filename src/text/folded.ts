import type { Span } from '../article/article.ts';

/**
 * Text as it is matched, never as it is shown: width, case, script (traditional → simplified), diacritics,
 * look-alike punctuation and the spaces around figures are evened out. Remembers where every folded character came from.
 */
export interface Folded {
  readonly text: string;
  /** The span of the original that a span of the folded text was made from. */
  readonly toOriginal: (start: number, end: number) => Span;
}

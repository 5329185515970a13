import { fold } from '../../text/fold.ts';

/** All that is not a letter, a digit, `+` or `%`: what a half-remembered quotation gets wrong first. */
const NOT_BARE = /[^\p{L}\p{N}+%]+/gu;

/**
 * A text as quotations are compared: folded, then letters, digits, `+` and `%` alone, without any space.
 *
 * @example bare('「製造業」增加值：２２．５％') // '制造业增加值225%'
 */
export function bare(text: string): string {
  return fold(text).text.replace(NOT_BARE, '');
}

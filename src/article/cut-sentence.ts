import type { Span } from './article.ts';

/**
 * UTF-16 code units of a sentence at the most. No sentence that people write is as long; a text without end marks (a table, a
 * log, lyrics, a protocol of bytes) would be a single one, to be analysed, ranked and shown at one go.
 */
export const LONGEST_SENTENCE = 2000;

/** How far back from there a place to cut is looked for. */
const LOOKED_BACK = 1000;

/** Better places first: behind what parts clauses, then what parts words. */
const PLACES: readonly RegExp[] = [/[；;]/, /[，,：:]/, /[、—]/, /\s/];

/** What goes on with the character before it: marks upon it, joined emoji, the second half of a pair. */
const GOES_ON = /^(?:\p{M}|\u200d|\p{Emoji_Modifier}|[\udc00-\udfff])/u;
const JOINER = '\u200d';

/**
 * The end of the first piece of a sentence that is longer than it may be: at the last mark between clauses, else between words,
 * else between characters.
 *
 * @param sentence longer than `LONGEST_SENTENCE`
 * @example cutSentence(text, { start: 0, end: 5000 }) // 1987: text.charAt(1986) is a comma
 */
export function cutSentence(text: string, { start, end }: Span): number {
  const last = Math.min(end, start + LONGEST_SENTENCE);
  const first = last - LOOKED_BACK;
  for (const place of PLACES) {
    for (let at = last; at > first; at--) if (place.test(text.charAt(at - 1))) return at;
  }
  let at = last;
  while (at > first && (GOES_ON.test(text.slice(at, at + 2)) || text.charAt(at - 1) === JOINER)) at--;
  // Marks upon marks without end are nobody's writing.
  return at > first ? at : last;
}

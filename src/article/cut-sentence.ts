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

/** What such a mark is a part of: 1,000 and 12:30, a dash of two (——). Before it and itself; behind it. */
const PARTS: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/\d[,，]$/, /^\d{3}(?!\d)/],
  [/\d[:：]$/, /^\d{2}(?!\d)/],
  [/—$/, /^—/],
];
/** A figure without a mark in it, or before one. */
const IN_FIGURE = [/\d$/, /^[,，.:：]?\d/] as const;

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
    for (let at = last; at > first; at--) if (place.test(text.charAt(at - 1)) && !isPart(text, at)) return at;
  }
  let at = last;
  while (at > first && (goesOn(text, at) || isWithin(text, at, IN_FIGURE) || isPart(text, at))) at--;
  if (at === first) {
    // Digits without end are parted somewhere, but no character is.
    at = last;
    while (at > first && goesOn(text, at)) at--;
  }
  // Marks upon marks without end are nobody's writing.
  return at > first ? at : last;
}

function goesOn(text: string, at: number): boolean {
  return GOES_ON.test(text.slice(at, at + 2)) || text.charAt(at - 1) === JOINER;
}

function isPart(text: string, at: number): boolean {
  return PARTS.some((whole) => isWithin(text, at, whole));
}

/** Whether a cut at `at` would part what these two match. */
function isWithin(text: string, at: number, [before, behind]: readonly [RegExp, RegExp]): boolean {
  return before.test(text.slice(at - 2, at)) && behind.test(text.slice(at, at + 4));
}

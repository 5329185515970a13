import type { Span } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';

/** A text as quotations are compared (`bare`), each character with where it came from. */
export interface Traced {
  readonly text: string;
  /** What a character of `text` was made from: one character of the original, and the marks behind it. */
  readonly originOf: (at: number) => Span;
}

const BARE = /[\p{L}\p{N}+%]/u;

/**
 * The bare text of some stretches of a text, one after the other.
 *
 * @example traceBare('「製造業」', [{ start: 0, end: 5 }]).text === '制造业'
 */
export function traceBare(text: string, stretches: readonly Span[]): Traced {
  let traced = '';
  const origins: Span[] = [];
  for (const { start, end } of stretches) {
    const folded = fold(text.slice(start, end));
    for (let at = 0; at < folded.text.length; ) {
      const character = String.fromCodePoint(folded.text.codePointAt(at) ?? 0);
      if (BARE.test(character)) {
        const origin = folded.toOriginal(at, at + character.length);
        const placed = { start: start + origin.start, end: start + origin.end };
        for (let unit = 0; unit < character.length; unit++) origins.push(placed);
        traced += character;
      }
      at += character.length;
    }
  }
  const none = { start: text.length, end: text.length };
  return { text: traced, originOf: (at) => origins[at] ?? none };
}

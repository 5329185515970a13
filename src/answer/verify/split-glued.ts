import { bare } from '../../search/quotes/bare.ts';
import { readTokens, type Token } from './tokens.ts';

/** Letters that a figure is written against. */
const GLUED = /^\p{L}+(?=\p{Nd})/u;
/** With its unit, in UTF-16 code units. */
const LONGEST_FIGURE = 64;

/**
 * The tokens of a text where a figure that stands against the word before it counts as one: `in1902` is read as one word,
 * as `A4` has to be, and says what `in 1902` says.
 *
 * @param known words that are left whole, by their keys
 * @example splitGlued('in1902', readTokens('in1902')).map(({ kind }) => kind) // ['word', 'figure']
 */
export function splitGlued(
  text: string,
  tokens: readonly Token[],
  known: ReadonlySet<string> = NONE,
): readonly Token[] {
  const split: Token[] = [];
  let end = 0;
  for (const token of tokens) {
    // Read already, with the figure before it.
    if (token.start < end) continue;
    const [letters = ''] = GLUED.exec(text.slice(token.start, token.end)) ?? [];
    if (token.kind !== 'word' || letters === '' || known.has(token.key)) split.push(token);
    else {
      const at = token.start + letters.length;
      split.push({ ...token, end: at, key: bare(letters) });
      for (const one of readTokens(text.slice(at, at + LONGEST_FIGURE))) {
        if (one.start + at >= token.end) break;
        end = one.end + at;
        split.push({ ...one, start: one.start + at, end });
      }
    }
  }
  return split;
}

const NONE: ReadonlySet<string> = new Set();

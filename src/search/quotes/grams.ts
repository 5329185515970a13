import type { Span } from '../../article/article.ts';

/** Characters of a gram of letters and digits; Chinese takes two. Shorter runs are one gram whole. */
const LATIN_GRAM = 4;
const IDEOGRAPH_GRAM = 2;

/** From here on (CJK radicals, kana, ideographs, Hangul, surrogate halves) a character carries a meaning of its own. */
const FIRST_IDEOGRAPH = 0x2e80;

/**
 * Calls `visit` with each gram of a bare text, as a 32-bit hash, and where it stands: pairs of neighbouring Chinese
 * characters (a lone one by itself), and four neighbouring letters or digits. Since a bare text has no spaces, the
 * grams of English run over the ends of words: they keep the order of words as well as the words, and outlive a
 * wrong letter.
 *
 * @param within those that begin there alone: the parts of a text together give the grams of the whole
 */
export function forEachGram(
  bare: string,
  visit: (hash: number, start: number, length: number) => void,
  { start: from, end: to }: Span = { start: 0, end: bare.length },
): void {
  let next = from;
  for (let at = from; at < to; at = next) {
    const ideographs = isIdeograph(bare, at);
    const gram = ideographs ? IDEOGRAPH_GRAM : LATIN_GRAM;
    // No further than tells how long its grams are, and which of them are whole.
    const [least, most] = [Math.max(0, from - gram), Math.min(bare.length, to + gram)];
    let begin = at;
    while (begin > least && isIdeograph(bare, begin - 1) === ideographs) begin--;
    next = at + 1;
    while (next < most && isIdeograph(bare, next) === ideographs) next++;
    const length = Math.min(gram, next - begin);
    for (let start = at; start + length <= next && start < to; start++)
      visit(hash(bare, start, length), start, length);
  }
}

/**
 * The grams that stand in every text which holds the bare query. A run of letters cut short by the query's ends
 * (`5g` of `5G用户` may be of `35G用户`) is not among them.
 */
export function certainGrams(bareQuery: string): readonly number[] {
  const certain: number[] = [];
  forEachGram(bareQuery, (gram, start, length) => {
    const whole = length === (isIdeograph(bareQuery, start) ? IDEOGRAPH_GRAM : LATIN_GRAM);
    if (whole || (start > 0 && start + length < bareQuery.length)) certain.push(gram);
  });
  return certain;
}

function isIdeograph(text: string, at: number): boolean {
  return text.charCodeAt(at) >= FIRST_IDEOGRAPH;
}

/** FNV-1a over the code units, with a last mix so that the low bits are usable as a bucket number. */
function hash(text: string, start: number, length: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < start + length; at++) {
    const code = text.charCodeAt(at);
    value = Math.imul(value ^ (code & 0xff), 0x01000193);
    value = Math.imul(value ^ (code >>> 8), 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Characters of a gram of letters and digits; Chinese takes two. Shorter runs are one gram whole. */
const LATIN_GRAM = 4;

/** From here on (CJK radicals, kana, ideographs, Hangul, surrogate halves) a character carries a meaning of its own. */
const FIRST_IDEOGRAPH = 0x2e80;

/**
 * Calls `visit` with a 32-bit hash of each gram of a bare text: pairs of neighbouring Chinese characters (a lone
 * one by itself), and four neighbouring letters or digits. Since a bare text has no spaces, the grams of English
 * run over the ends of words: they keep the order of words as well as the words, and outlive a wrong letter.
 */
export function forEachGram(bare: string, visit: (hash: number) => void): void {
  let runStart = 0;
  for (let at = 0; at < bare.length; at = runStart) {
    const ideographs = isIdeograph(bare, at);
    runStart = at + 1;
    while (runStart < bare.length && isIdeograph(bare, runStart) === ideographs) runStart++;
    const length = Math.min(ideographs ? 2 : LATIN_GRAM, runStart - at);
    for (let start = at; start + length <= runStart; start++) visit(hash(bare, start, length));
  }
}

/** The number of grams `forEachGram` visits, at most. */
export function mostGrams(bare: string): number {
  return bare.length;
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

import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Only plain English words are stemmed; a name with digits, dots or foreign letters is its own stem. */
const ENGLISH_WORD = /^[a-z]{3,}(?:'[a-z]+)?$/;

/**
 * The stem of a folded Latin word (Porter's algorithm, by natural), possessive ending off.
 *
 * @example stem("industries'") // 'industri'
 */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  return ENGLISH_WORD.test(bare) ? porter.stem(bare) : bare;
}

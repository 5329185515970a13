import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { IRREGULAR } from './irregular.ts';

/** Only plain English words are stemmed; a name with digits, dots or foreign letters is its own stem. */
const ENGLISH_WORD = /^[a-z]{3,}(?:'[a-z]+)?$/;

/**
 * The stem of a folded Latin word (Porter's algorithm, by natural), possessive ending off and irregular forms led back
 * to their word.
 *
 * @example stem("industries'") // 'industri'
 */
export function stem(word: string): string {
  const bare = word.endsWith("'") || word.endsWith("'s") ? word.replace(/'s?$/, '') : word;
  const regular = IRREGULAR.get(bare) ?? bare;
  return ENGLISH_WORD.test(regular) ? porter.stem(regular) : regular;
}

export type Stemmer = typeof stem;

/** Words remembered; more are rare ones, and worked out each time. */
const MOST_REMEMBERED = 20_000;

/** A stemmer that remembers: the same few thousand words make up most of any text. */
export function createStemmer(): Stemmer {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = stem(word);
    if (stems.size < MOST_REMEMBERED) stems.set(word, made);
    return made;
  };
}

import { stem } from '../../text/stem.ts';
import { keyNumber } from './key-number.ts';

/**
 * The numbers of the units that English words are read as, whatever their form.
 *
 * @param words parted by spaces
 * @example stems('was were').has(keyNumber(stem('were'))) // true
 */
export function stems(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => keyNumber(stem(word))));
}

/** The numbers of the units that Chinese characters are. */
export function characters(text: string): ReadonlySet<number> {
  return new Set([...text].map(keyNumber));
}

import table from './antonyms.json' with { type: 'json' };
import { keyNumber } from './key-number.ts';

/** English words that say the contrary of each other (natural, unnatural; buy, sell). */
export interface Antonyms {
  /** Numbers of the words that say the contrary of a stem; none of a stem that is not known. */
  readonly of: (stem: string) => readonly number[];
}

/** `one other`: two stems, each pair once. */
export interface AntonymTable {
  readonly pairs: readonly string[];
}

/** The table that `npm run fit` made: see `weights.md`. */
export function loadAntonyms(): Antonyms {
  return readAntonyms(table);
}

/** @example readAntonyms({ pairs: ['buy sell'] }).of('sell') // the number of `buy` */
export function readAntonyms({ pairs }: AntonymTable): Antonyms {
  const contraries = new Map<string, number[]>();
  const oppose = (one: string, other: string) => {
    const known = contraries.get(one);
    if (known === undefined) contraries.set(one, [keyNumber(other)]);
    else known.push(keyNumber(other));
  };
  for (const pair of pairs) {
    const [one = '', other = ''] = pair.split(' ');
    oppose(one, other);
    oppose(other, one);
  }
  return { of: (stem) => contraries.get(stem) ?? [] };
}

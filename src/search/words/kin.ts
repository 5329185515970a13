import { keyNumber } from './key-number.ts';
import table from './kin.json' with { type: 'json' };

/** English words that belong together: of one family (Spain, Spanish), or of one meaning (film, movie). */
export interface Kin {
  /** Numbers of the relatives of a stem, and whether they are of its family. */
  readonly of: (stem: string) => ReadonlyMap<number, boolean> | undefined;
}

/** `stem|family|same`: words of its family, and words that can mean the same, each pair with the stem that comes first. */
export interface KinTable {
  readonly rows: readonly string[];
}

/** The table that `npm run fit` made: see `weights.md`. */
export function loadKin(): Kin {
  return readKin(table);
}

export function readKin({ rows }: KinTable): Kin {
  const kin = new Map<string, Map<number, boolean>>();
  const relate = (one: string, other: string, family: boolean) => {
    const relatives = kin.get(one) ?? new Map<number, boolean>();
    relatives.set(keyNumber(other), family);
    kin.set(one, relatives);
  };
  for (const row of rows) {
    const [stem = '', ...lists] = row.split('|');
    for (const [list, words] of lists.entries()) {
      for (const other of words.split(' ').filter((word) => word !== '')) {
        relate(stem, other, list === 0);
        relate(other, stem, list === 0);
      }
    }
  }
  return { of: (stem) => kin.get(stem) };
}

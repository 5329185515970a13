import table from './background.json' with { type: 'json' };

/** How rare a unit is in texts at large, whatever the article at hand. */
export interface Background {
  /** `ln(1 + (n − df + ½) / (df + ½))` over the sentences counted; that of a unit never seen, where it is not listed. */
  readonly idfOf: (key: string) => number;
}

/** Rarity, to one place → the units that have it, parted by spaces. */
export interface BackgroundTable {
  readonly unseen: number;
  readonly idfs: Readonly<Record<string, string>>;
}

/** The table that `npm run fit` counted: see `weights.md`. */
export function loadBackground(): Background {
  return readBackground(table);
}

export function readBackground({ unseen, idfs }: BackgroundTable): Background {
  const rarities = new Map<string, number>();
  for (const [idf, keys] of Object.entries(idfs))
    for (const key of keys.split(' ')) rarities.set(key, Number(idf));
  return { idfOf: (key) => rarities.get(key) ?? unseen };
}

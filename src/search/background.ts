import table from './background.json' with { type: 'json' };

/** How rare a unit is in texts at large, whatever the article at hand. */
export interface Background {
  /** `ln(1 + (n − df + ½) / (df + ½))` over the sentences counted; that of a unit never seen, where it is not listed. */
  readonly idfOf: (key: string) => number;
}

/**
 * The table that `npm run fit` counted (see `weights.md` beside it): sentence frequencies of Chinese characters
 * and English stems.
 */
export function loadBackground(): Background {
  const unseen = table.unseen;
  const idfs = new Map<string, number>();
  for (const [idf, keys] of Object.entries(table.idfs))
    for (const key of keys.split(' ')) idfs.set(key, Number(idf));
  return { idfOf: (key) => idfs.get(key) ?? unseen };
}

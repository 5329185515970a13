import type { Owner } from '../store/owner.ts';
import type { TermTransaction } from '../terms/schema.ts';
import type { Term } from '../terms/term.ts';
import type { TermIndex } from '../terms/term-index.ts';

/** How many sentences of a library have each term, remembered while the library does not change. */
export interface Frequencies {
  readonly of: (transaction: TermTransaction, terms: readonly Term[]) => Promise<Counted>;
}

export type Counted = ReadonlyMap<Term, number>;

/** Terms remembered: common ones come with every question, and are the slowest to count. */
const MOST = 50_000;

export function createFrequencies(index: TermIndex, owner: Owner): Frequencies {
  const known = new Map<Term, number>();
  return {
    of: async (transaction, terms) => {
      const lacking = [...new Set(terms)].filter((term) => !known.has(term));
      if (known.size + lacking.length > MOST) known.clear();
      const asked = [...new Set(terms)].filter((term) => !known.has(term));
      const counts = await index.count(transaction, owner, asked);
      for (const [place, term] of asked.entries()) known.set(term, counts[place] ?? 0);
      return new Map(terms.map((term) => [term, known.get(term) ?? 0]));
    },
  };
}

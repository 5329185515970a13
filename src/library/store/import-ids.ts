import { numberOf } from './rows.ts';

export interface Allotment {
  /** The id of each article here, in the order asked. */
  readonly articles: readonly string[];
  /** The ids of removed articles that may stand here too. */
  readonly removed: ReadonlySet<string>;
  /** The number of the last id given away now. */
  readonly counter: number;
}

/** As this store makes them, and small enough to leave numbers for all that may ever come. */
const OWN_ID = /^a[1-9]\d{0,8}$/;

/**
 * An article keeps its id where that was never used here, as when a backup goes into an empty library, so that what
 * cites it stays true. All others get the next numbers.
 *
 * @param counter the number of the last id given away before
 * @example allotIds(2, { articles: ['a5', 'a1'], removed: ['a4'] })
 * // { articles: ['a5', 'a6'], removed: Set { 'a4' }, counter: 6 }
 */
export function allotIds(
  counter: number,
  asked: { readonly articles: readonly string[]; readonly removed: readonly string[] },
): Allotment {
  const taken = new Set<string>();
  const keeps = (id: string): boolean => {
    if (!OWN_ID.test(id) || numberOf(id) <= counter || taken.has(id)) return false;
    taken.add(id);
    return true;
  };
  const kept = asked.articles.map((id) => (keeps(id) ? id : undefined));
  const removed = new Set(asked.removed.filter(keeps));
  let last = [...taken].reduce((highest, id) => Math.max(highest, numberOf(id)), counter);
  const articles = kept.map((id) => {
    if (id !== undefined) return id;
    last += 1;
    return `a${last}`;
  });
  return { articles, removed, counter: last };
}

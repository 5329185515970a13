import type { Collection } from '../../search/collection.ts';
import { bare } from '../../search/quotes/bare.ts';
import { findAlteration } from './find-alteration.ts';
import { findWording } from './find-wording.ts';
import { nearestTo } from './near-wording.ts';
import type { Absent, Altered, Exact, Quotation, Same, Verdict } from './verdict.ts';

/** Where a quotation is looked for. */
export interface Asked {
  /** The article that was named, those the channel is about, or all. */
  readonly asked: Collection;
  /** The whole library, where that is more. */
  readonly others?: Collection;
}

/**
 * Holds a quotation against articles: whether it stands there as quoted, but for its form, or altered; or in another
 * article of the library; or nowhere.
 *
 * It tells where words appear, never where they come from.
 *
 * @example verifyQuotation('製造業是立國之本', { asked: collection }) // { kind: 'exact', places: [ … ], more: 0 }
 */
export function verifyQuotation(quotation: Quotation, { asked, others }: Asked): Verdict {
  const here = findIn(quotation, asked);
  if (isThere(here)) return here;
  const there = others && findIn(quotation, others);
  if (isThere(there)) return { kind: 'elsewhere', verdict: there, ...(isAltered(here) && { here }) };
  if (isAltered(here)) return here;
  if (isAltered(there)) return { kind: 'elsewhere', verdict: there };
  const parts = here ?? there;
  const nearest = nearestTo(quotation, asked) ?? (others && nearestTo(quotation, others));
  return {
    kind: 'not-found',
    ...(parts !== undefined && { parts }),
    ...(nearest !== undefined && { nearest }),
  };
}

/** Whether a message as a whole stands in an article: then the marks in it are the article's own. */
export function standsWhole(message: Quotation, { asked, others }: Asked): boolean {
  if (bare(message) === '') return false;
  const isIn = (collection: Collection | undefined) =>
    collection !== undefined && typeof findWording(message, collection) === 'object';
  return isIn(asked) || isIn(others);
}

type FoundIn = Exact | Same | Altered | Absent['parts'] | undefined;

function findIn(quotation: Quotation, collection: Collection): FoundIn {
  const wording = findWording(quotation, collection);
  return wording ?? findAlteration(quotation, collection);
}

function isThere(found: FoundIn): found is Exact | Same {
  return typeof found === 'object' && found.kind !== 'altered';
}

function isAltered(found: FoundIn): found is Altered {
  return typeof found === 'object' && found.kind === 'altered';
}

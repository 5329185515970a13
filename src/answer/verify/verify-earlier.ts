import type { Collection } from '../../search/collection.ts';
import { findWording } from './find-wording.ts';
import type { Absent, Altered, Earlier, Exact, Quotation, Same, Standings } from './verdict.ts';

/**
 * Holds a quotation that does not stand in the articles as they are against texts that they had before: whoever quoted
 * one of these altered nothing.
 *
 * @param earlier each text by itself, those to be told of first
 * @returns nothing where it stands in none of them
 * @example verifyEarlier('产量是5万吨', { kind: 'altered', … }, [before]) // { kind: 'earlier', verdict: { kind: 'exact', … }, here: … }
 */
export function verifyEarlier(
  quotation: Quotation,
  now: Absent | Altered,
  earlier: readonly Collection[],
): Earlier | undefined {
  for (const collection of earlier) {
    const verdict = findWording(quotation, collection);
    if (typeof verdict === 'object') return { kind: 'earlier', verdict, ...likeIt(verdict, now) };
  }
  return undefined;
}

/** Only what the very article has now is what became of the words. */
function likeIt(verdict: Exact | Same, now: Absent | Altered): Pick<Earlier, 'here' | 'elsewhere'> {
  if (now.kind !== 'altered') return {};
  return articleOf(now) === articleOf(verdict) ? { here: now } : { elsewhere: now };
}

function articleOf({ places: [first] }: Standings): string | undefined {
  return first?.parts[0]?.passage.article.id;
}

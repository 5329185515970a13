import type { Collection } from '../../search/collection.ts';
import { findWording } from './find-wording.ts';
import type { Absent, Altered, Earlier, Exact, Quotation, Same, Standings } from './verdict.ts';

/**
 * Holds a quotation that does not stand in the articles as they are against a text that one had before: whoever quoted
 * that altered nothing.
 *
 * @param earlier that text by itself
 * @returns nothing where it does not stand there
 * @example verifyEarlier('产量是5万吨', { kind: 'altered', … }, before) // { kind: 'earlier', verdict: { kind: 'exact', … }, here: … }
 */
export function verifyEarlier(
  quotation: Quotation,
  now: Absent | Altered,
  earlier: Collection,
): Earlier | undefined {
  const verdict = findWording(quotation, earlier);
  return typeof verdict === 'object' ? { kind: 'earlier', verdict, ...likeIt(verdict, now) } : undefined;
}

/** Only what the very article has now is what became of the words. */
function likeIt(verdict: Exact | Same, now: Absent | Altered): Pick<Earlier, 'here' | 'elsewhere'> {
  if (now.kind !== 'altered') return {};
  return articleOf(now) === articleOf(verdict) ? { here: now } : { elsewhere: now };
}

function articleOf({ places: [first] }: Standings): string | undefined {
  return first?.parts[0]?.passage.article.id;
}

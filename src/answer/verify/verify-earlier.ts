import type { Collection } from '../../search/collection.ts';
import { findWording } from './find-wording.ts';
import type { Absent, Altered, Earlier, Quotation } from './verdict.ts';

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
    if (typeof verdict === 'object')
      return { kind: 'earlier', verdict, ...(now.kind === 'altered' && { here: now }) };
  }
  return undefined;
}

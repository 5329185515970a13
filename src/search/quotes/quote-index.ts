import { bare } from './bare.ts';
import { type CandidateSource, findCandidates, type GramCounts } from './candidates.ts';
import { bestOfEach, createComparison, type NearPlace } from './compare.ts';
import { placesHolding, type QuotePlace } from './shelf.ts';
import { type Stand, shelvesFor } from './stand.ts';

export type { NearPlace } from './compare.ts';
export type { QuotePlace } from './shelf.ts';

/** Sentences by their wording: what stands there letter for letter, and what is near to it. */
export interface QuoteIndex {
  /** All places that hold the words but for width, case, script and punctuation, in the order of the articles. */
  readonly exact: (words: string) => readonly QuotePlace[];
  /** The nearest places, best first, at most `most` (up to 20); one a sentence. */
  readonly near: (words: string, most: number) => readonly NearPlace[];
  /** Memory of bare text and postings, in bytes, as near as can be reckoned. */
  readonly bytes: number;
}

/** A longer query is compared by its first characters: enough to find it, and time stays bounded. */
const LONGEST_COMPARED = 1000;

/**
 * Looks quotations up in stands of articles, filled already (`fillStand`), at about 200 bytes a Chinese sentence and
 * 450 an English one.
 *
 * @param whole where the stands hold no more than what may be found of a library
 * @example createQuoteIndex([fillStand(articles)]).exact('制造业增加值')
 */
export function createQuoteIndex(stands: readonly Stand[], whole?: GramCounts): QuoteIndex {
  const source: CandidateSource = stands.map((stand) => ({ stand, sums: new Float32Array(stand.sentences) }));
  return {
    exact(words) {
      const query = bare(words);
      if (query === '') return [];
      return stands
        .flatMap((stand) => shelvesFor(query, stand))
        .flatMap((shelf) => placesHolding(query, shelf));
    },
    near(words, most) {
      const query = bare(words).slice(0, LONGEST_COMPARED);
      const compare = createComparison(query, words);
      return bestOfEach(findCandidates(query, source, whole).map(compare)).slice(0, most);
    },
    bytes: stands.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

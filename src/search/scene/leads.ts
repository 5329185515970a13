/** How well a sentence matches, each as a share: of the article's best BM25, of its best by pairs; of the question's words. */
export interface Matched {
  readonly bm25: number;
  readonly pairBm25: number;
  readonly words: number;
}

/** How fast a sentence that matches worse than the best loses its part. */
const SHARPNESS = 4;

/**
 * How far each sentence is the one that matches the question best, from 0 to 1, together 1: `exp(4 m) / Σ exp(4 m)`, where `m`
 * is the sum of the three shares.
 *
 * @example leadsOf([{ bm25: 1, pairBm25: 1, words: 1 }, { bm25: 0.5, pairBm25: 1, words: 1 }]) // e² to 1: 0.88 and 0.12
 */
export function leadsOf(matched: readonly Matched[]): Float64Array {
  const odds = Float64Array.from(matched, ({ bm25, pairBm25, words }) =>
    Math.exp(SHARPNESS * (bm25 + pairBm25 + words)),
  );
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

import type { Evidence } from './evidence.ts';

/** How fast a sentence that matches worse than the best loses its part: 4 for each of three measures. */
const SHARPNESS = 4;

/**
 * How far each sentence is the one that matches the question best, from 0 to 1, together 1: `exp(4 m) / Σ exp(4 m)`, where `m`
 * is the sum of its BM25 by characters (stems), by pairs of them and its TF-IDF, each as a share of the best.
 *
 * @example leadsOf([{ bm25: 2, pairBm25: 1, tfIdf: 3 }, { bm25: 1, pairBm25: 1, tfIdf: 3 }], best) // m is 3 and 2.5: e² to 1, so 0.88 and 0.12
 */
export function leadsOf(
  evidence: readonly Pick<Evidence, Measure>[],
  best: Readonly<Record<Measure, number>>,
): Float64Array {
  const odds = Float64Array.from(evidence, (one) =>
    Math.exp(
      SHARPNESS *
        MEASURES.reduce(
          (sum, measure) => sum + (best[measure] > 0 ? one[measure] / best[measure] - 1 : 0),
          0,
        ),
    ),
  );
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
}

const MEASURES = ['bm25', 'pairBm25', 'tfIdf'] as const;
type Measure = (typeof MEASURES)[number];

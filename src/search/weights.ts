import type { Weights } from './rank.ts';
import table from './weights.json' with { type: 'json' };

/** The fitted numbers of one language. What each was fitted on stands in `weights.md`. */
export interface LanguageWeights {
  /** Sentences of one article against each other; sentences of several articles. */
  readonly single: Weights;
  readonly pooled: Weights;
  /** Evidence that the question is answered at all; `bias` included. */
  readonly confidence: Weights;
  /** Answers below this confidence are not given. From 0 to 1. */
  readonly threshold: number;
}

export type WeightTable = Readonly<Record<'zh' | 'en', LanguageWeights>>;

/** The weights that `npm run fit` wrote. */
export function loadWeights(): WeightTable {
  return table;
}

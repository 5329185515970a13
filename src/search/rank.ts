import type { Article, Sentence } from '../article/article.ts';
import type { AnswerType } from './answer-type.ts';
import { FEATURES } from './features/index.ts';
import type { Scene } from './scene.ts';

/** One feature's part in a score. The parts add up to the score. */
export interface Reason {
  /** The feature's name, as in the weights file. */
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  /** `value * weight`. */
  readonly contribution: number;
}

/** What each feature counts for. A feature that is not listed counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** A sentence with its score for a question. Higher is better; scores of different questions do not compare. */
export interface RankedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly score: number;
  /** Where it stands, for who wants to look at the evidence again. */
  readonly scene: Scene;
  readonly index: number;
  /** Why: every feature that took part, the weightiest first. */
  readonly explain: () => readonly Reason[];
  readonly type: AnswerType;
}

/**
 * The score of one sentence of a scene: `Σ weight · value` over all features. Linear, so that it can be
 * explained by listing its parts.
 */
export function scoreSentence(scene: Scene, index: number, weights: Weights): number {
  let score = 0;
  for (const feature of FEATURES) {
    const weight = weights[feature.name] ?? 0;
    if (weight !== 0) score += weight * feature.value(scene, index);
  }
  return score;
}

export function explainScore(scene: Scene, index: number, weights: Weights): readonly Reason[] {
  return FEATURES.map((feature) => {
    const weight = weights[feature.name] ?? 0;
    const value = feature.value(scene, index);
    return { feature: feature.name, value, weight, contribution: value * weight };
  })
    .filter((reason) => reason.contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

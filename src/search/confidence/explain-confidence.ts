import { explainValues, type Reason } from '../rank.ts';
import type { Scene } from '../scene/scene.ts';
import { type ConfidenceModel, judge } from './confidence.ts';
import { CONFIDENCE_FEATURES } from './features.ts';

/**
 * Why a confidence is what it is: the parts of its logit, `ln(p ÷ (1 − p))`, that of every question (`bias`) among them, the
 * weightiest first.
 */
export function explainConfidence(scene: Scene, index: number, model: ConfidenceModel): readonly Reason[] {
  const weight = model.weights['bias'] ?? 0;
  const bias: Reason = { feature: 'bias', value: 1, weight, contribution: weight };
  return [...explainValues(judge(scene, index), model, CONFIDENCE_FEATURES), bias]
    .filter(({ contribution }) => contribution !== 0)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

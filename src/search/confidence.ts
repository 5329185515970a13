import { CONFIDENCE_FEATURES } from './confidence-features.ts';
import type { Weights } from './rank.ts';
import type { Scene } from './scene.ts';

/**
 * How sure it is that the sentence answers the question, from 0 to 1: `1 / (1 + e^−(bias + Σ weight · value))`.
 */
export function confidenceOf(scene: Scene, index: number, weights: Weights): number {
  let logit = weights['bias'] ?? 0;
  for (const { name, value } of CONFIDENCE_FEATURES) {
    const weight = weights[name] ?? 0;
    if (weight !== 0) logit += weight * value(scene, index);
  }
  return 1 / (1 + Math.exp(-logit));
}

import type { Article, Sentence } from '../article/article.ts';
import type { AnswerType } from './answer-type.ts';
import { FEATURES } from './features/index.ts';
import { explainRule, type FlatRules, flattenRules, type Rule, scoreRules } from './rules.ts';
import type { Scene } from './scene.ts';

/** One part of a score. The parts add up to the score. */
export interface Reason {
  /** The feature's name, as in the weights file; or a rule, as in `titleShare > 0.42, opening ≤ 0`. */
  readonly feature: string;
  /** The feature's value; 1 for a rule. */
  readonly value: number;
  readonly weight: number;
  /** `value * weight`. */
  readonly contribution: number;
}

/** What each feature counts for. A feature that is not listed counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** How sentences are judged: a weighted sum of features, and small rules over the same features. */
export interface Model {
  readonly weights: Weights;
  /** Features are numbered as in `FEATURES`. */
  readonly rules: readonly Rule[];
  /** The same, laid out for speed. */
  readonly vector: Float64Array;
  readonly flat: FlatRules;
}

export function makeModel(weights: Weights, rules: readonly Rule[]): Model {
  return {
    weights,
    rules,
    vector: Float64Array.from(FEATURES, ({ name }) => weights[name] ?? 0),
    flat: flattenRules(rules),
  };
}

/** A sentence with its score for a question. Higher is better; scores of different questions do not compare. */
export interface RankedSentence {
  readonly article: Article;
  /** Place of the article in its collection. */
  readonly place: number;
  readonly sentence: Sentence;
  readonly score: number;
  /** Where it stands, for who wants to look at the evidence again. */
  readonly scene: Scene;
  readonly index: number;
  /** Why: every feature and rule that took part, the weightiest first. */
  readonly explain: () => readonly Reason[];
  readonly type: AnswerType;
}

/** The values of all features for one sentence of a scene, in the order of `FEATURES`. @param values filled and given back */
export function valuesOf(
  scene: Scene,
  index: number,
  values: Float64Array = new Float64Array(FEATURES.length),
): Float64Array {
  for (let k = 0; k < values.length; k++) values[k] = FEATURES[k]?.value(scene, index) ?? 0;
  return values;
}

/** The score of a sentence: `Σ weight · value` over all features, plus what each rule adds. */
export function scoreValues(values: Float64Array, { vector, flat }: Model): number {
  let score = scoreRules(flat, values);
  for (let k = 0; k < vector.length; k++) score += (vector[k] ?? 0) * (values[k] ?? 0);
  return score;
}

/** The score taken apart. */
export function explainValues(values: Float64Array, { weights, rules }: Model): readonly Reason[] {
  const names = FEATURES.map((feature) => feature.name);
  const linear = names.map((feature, k) => {
    const weight = weights[feature] ?? 0;
    const value = values[k] ?? 0;
    return { feature, value, weight, contribution: value * weight };
  });
  const ruled = rules.map((rule) => {
    const { adds, because } = explainRule(rule, values, names);
    return { feature: because, value: 1, weight: adds, contribution: adds };
  });
  return [...linear, ...ruled]
    .filter((reason) => reason.contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

import type { Article, Sentence } from '../article/article.ts';
import { type Placed, takeRows, weighColumns, workColumns } from './columns.ts';
import type { AnswerType } from './entities/answer-type.ts';
import type { Feature } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import { explainRule, type FlatRules, flattenRules, type Rule, scoreRowsByRules } from './rules.ts';
import type { Scene } from './scene/scene.ts';

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
  /** Numbers of the features that count anything, rising. */
  readonly used: readonly number[];
}

const NO_RULES = flattenRules([]);

export function makeModel(weights: Weights, rules: readonly Rule[]): Model {
  const vector = Float64Array.from(FEATURES, ({ name }) => weights[name] ?? 0);
  const flat = flattenRules(rules);
  const used = [...FEATURES.keys()].filter((k) => vector[k] !== 0 || flat.features.includes(k));
  return { weights, rules, vector, flat, used };
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
  /** What judged it: see `explainScore`. */
  readonly model: Model;
  readonly type: AnswerType;
}

/** The values of all features for one sentence of a scene, in the order of `FEATURES`. */
export function valuesOf(scene: Scene, index: number): Float64Array {
  return Float64Array.from(FEATURES, ({ value }) => value(scene, index));
}

/**
 * Of more sentences than this the rules judge those that the weights put first; they were grown on twenty, and the others
 * come after, by weights alone.
 */
const MOST_RULED = 40;

/**
 * Several sentences, best first, ties in their order: the row of each, and what judged it. Past the first forty, scores are without
 * rules, and do not compare with those before.
 */
export function rankRows(
  placed: readonly Placed[],
  model: Model,
): readonly { readonly row: number; readonly score: number; readonly model: Model }[] {
  const columns = workColumns(placed, model.used);
  const weighed = byScore(weighColumns(columns, model.vector), withoutRules(model));
  if (model.rules.length === 0) return weighed;
  const first = weighed.slice(0, MOST_RULED).sort((a, b) => a.row - b.row);
  const chosen = takeRows(
    columns,
    first.map(({ row }) => row),
  );
  const added = scoreRowsByRules(model.flat, chosen);
  const ruled = first.map(({ row, score }, place) => ({ row, score: score + (added[place] ?? 0), model }));
  return [...ruled.sort((a, b) => b.score - a.score), ...weighed.slice(MOST_RULED)];
}

function withoutRules(model: Model): Model {
  return model.rules.length === 0 ? model : { ...model, rules: [], flat: NO_RULES };
}

function byScore(scores: Float64Array, model: Model) {
  return Array.from(scores, (score, row) => ({ row, score, model })).sort((a, b) => b.score - a.score);
}

/** Why a sentence has its score: every feature and rule that took part, the weightiest first. */
export function explainScore({ scene, index, model }: RankedSentence): readonly Reason[] {
  return explainValues(valuesOf(scene, index), model, FEATURES);
}

/** A weighted sum and its rules taken apart. @param values in the order of the features */
export function explainValues(
  values: Float64Array,
  { weights, rules }: Pick<Model, 'weights' | 'rules'>,
  features: readonly Feature[],
): readonly Reason[] {
  const names = features.map((feature) => feature.name);
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

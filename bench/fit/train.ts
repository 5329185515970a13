import { SPAN_FEATURES } from '../../src/answer/span/features/features.ts';
import { type ConfidenceModel, logitOf, makeConfidence } from '../../src/search/confidence/confidence.ts';
import { CONFIDENCE_FEATURES } from '../../src/search/confidence/features.ts';
import { FEATURES } from '../../src/search/features/index.ts';
import { type Model, makeModel } from '../../src/search/rank.ts';
import { type Rule, scoreRules } from '../../src/search/rules.ts';
import { RULED } from '../../src/search/weights.ts';
import { type Choice, fitChoices } from './choose.ts';
import { growJudgementRules } from './grow-judgement-rules.ts';
import { growRules } from './grow-rules.ts';
import { fitJudgements, type Judgement } from './judge.ts';
import type { LanguageName } from './language.ts';

/** Share of the answerable questions that are to be answered. */
export const KEPT = 0.95;
/** Strength of the quadratic penalty; between 0.5 and 10 cross-validation hardly tells a difference. */
const PENALTY = 2;
/** Rules are grown on the rows that are at all in question. */
const ROWS_IN_QUESTION = 20;

export interface Trained {
  readonly vector: Float64Array;
  readonly model: Model;
}

/** Set alike for one article and for several. */
const SET_IN_RANKING = {
  deniedHere: -3,
  introduces: 4,
  lastTold: 4,
  holderElsewhere: -4,
  peopleTold: 5,
  consequence: 5,
  heading: -30,
  firstBelow: 1.5,
  belowNumber: 3,
} as const;

/**
 * Weights that are set and not fitted: few questions of the data ask for money, a percentage or a day, but one that does
 * must not get a sentence without, and where there is none, hardly an answer; as few ask for a deputy, or for one of two
 * opposites of which the article tells the other, for the meaning of a term that the article only uses, for a birth of
 * which it tells nothing, for a figure of something that it has not, for
 * one thing by its number where others are told of, or whether or how much somebody may of whom it does not speak. Cross-validation finds next to nothing lost.
 */
const SET_WEIGHTS = {
  single: { ...SET_IN_RANKING, fittingFigure: 6 },
  pooled: { ...SET_IN_RANKING, fittingFigure: 2 },
  confidence: {
    wrongFigure: -2,
    otherRank: -2,
    opposite: -2,
    undefinedTerm: -3,
    untoldEvent: -4,
    unnamedHolder: -4,
    figureOfUntold: -2,
    otherNumber: -3,
    otherShare: -5,
    deniedHere: -2,
    missingMeasure: -3,
    emptyHeading: -6,
    untoldSubject: -3,
    missingKind: -1.5,
    missingTelephone: -4,
    otherVersion: -4,
    unnamedThing: -4,
    otherTime: -4,
    otherOrdinal: -2,
    'nothingNear.whether': -2,
    unnamedRole: -2,
    untoldReason: -2,
    untoldPeople: -4,
    ruledPeople: 4,
    otherHolder: -4,
    untoldHalf: -5,
    otherVariety: -5,
    otherCounter: -4,
    otherOwner: -4,
    deputyAlone: -4,
    otherSlot: -4,
    ruleForEvent: -4,
    yearless: -4,
    untoldOrigin: -4,
    nobodyTold: -3,
    unnamedKin: -4,
    bareName: -5,
  },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

/**
 * Weights first, of each language by itself, then rules on what they leave over: grown on all languages, which
 * doubles what each rule is grown on and keeps out what only one language's few questions seem to say.
 *
 * @param kind what the choices are among: it tells which weights are set, and whose sentences the rules rank
 */
export function trainModels(
  choices: Readonly<Record<LanguageName, readonly Choice[]>>,
  kind: 'single' | 'pooled',
): Readonly<Record<LanguageName, Trained>> {
  const set = SET_WEIGHTS[kind];
  const vectors = { zh: fitVector(choices.zh, set), en: fitVector(choices.en, set) };
  const rules = growRules(
    (['zh', 'en'] as const).map((language) => {
      const weights = vectors[language];
      return { weights, choices: choices[language].map((choice) => keepInQuestion(choice, weights)) };
    }),
  );
  const complete = (language: LanguageName) =>
    toTrained(vectors[language], RULED[kind].includes(language) ? rules : []);
  return { zh: complete('zh'), en: complete('en') };
}

function fitVector(choices: readonly Choice[], set: Readonly<Record<string, number>>): Float64Array {
  return fitChoices(choices, FEATURES.length, PENALTY).map(
    (weight, k) => set[FEATURES[k]?.name ?? ''] ?? Math.round(weight * 1e4) / 1e4,
  );
}

function toTrained(vector: Float64Array, rules: readonly Rule[]): Trained {
  const weights = Object.fromEntries(FEATURES.map(({ name }, k) => [name, vector[k] ?? 0]));
  return { vector, model: makeModel(weights, rules) };
}

/** The row that a model would show first. */
export function chooseRow({ values, rows }: Choice, { vector, model }: Trained): number {
  const size = vector.length;
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < rows; row++) {
    const own = values.subarray(row * size, (row + 1) * size);
    let score = scoreRules(model.flat, own);
    for (let k = 0; k < size; k++) score += (vector[k] ?? 0) * (own[k] ?? 0);
    if (score > most) [best, most] = [row, score];
  }
  return best;
}

function keepInQuestion(choice: Choice, vector: Float64Array): Choice {
  if (choice.rows <= ROWS_IN_QUESTION) return choice;
  const size = vector.length;
  const scored = Array.from({ length: choice.rows }, (_, row) => {
    let score = 0;
    for (let k = 0; k < size; k++) score += (vector[k] ?? 0) * (choice.values[row * size + k] ?? 0);
    return { row, score };
  }).sort((a, b) => b.score - a.score);
  const kept = scored
    .filter(({ row }, place) => place < ROWS_IN_QUESTION || choice.right[row] === 1)
    .map(({ row }) => row);
  const values = new Float32Array(kept.length * size);
  for (const [place, row] of kept.entries())
    values.set(choice.values.subarray(row * size, (row + 1) * size), place * size);
  return {
    ...choice,
    rows: kept.length,
    values,
    right: Uint8Array.from(kept, (row) => choice.right[row] ?? 0),
  };
}

/** Weights of the evidence for the answering words. */
export function trainSpanWeights(choices: readonly Choice[]): Readonly<Record<string, number>> {
  const vector = fitChoices(choices, SPAN_FEATURES.length, 1);
  return Object.fromEntries(
    SPAN_FEATURES.map(({ name }, k) => [name, Math.round((vector[k] ?? 0) * 1e4) / 1e4]),
  );
}

/**
 * A logistic regression, then rules on what it leaves over; the bias such that a logit of 0 is where the given share of
 * the answered questions is kept.
 */
export function trainConfidence(judgements: readonly Judgement[], kept: number): ConfidenceModel {
  const set: Readonly<Record<string, number>> = SET_WEIGHTS.confidence;
  const vector = fitJudgements(judgements, CONFIDENCE_FEATURES.length, 1).map(
    (weight, k) => set[CONFIDENCE_FEATURES[k]?.name ?? ''] ?? Math.round(weight * 1e4) / 1e4,
  );
  const rules = growJudgementRules(judgements, vector);
  const weightsWith = (bias: number) => ({
    ...Object.fromEntries(CONFIDENCE_FEATURES.map(({ name }, k) => [name, vector[k] ?? 0])),
    bias,
  });
  const bias = vector[CONFIDENCE_FEATURES.length] ?? 0;
  const model = makeConfidence(weightsWith(bias), rules);
  const least = thresholdFor(kept, judgements, model);
  return makeConfidence(weightsWith(Math.round((bias - least) * 1e4) / 1e4), rules);
}

/** The logit above which the given share of the answered questions lies. */
function thresholdFor(kept: number, judgements: readonly Judgement[], model: ConfidenceModel): number {
  const sure = judgements
    .filter(({ answered, apart = false }) => answered && !apart)
    .map(({ values }) => logitOf(values, model))
    .sort((a, b) => b - a);
  return sure[Math.floor(kept * sure.length)] ?? 0;
}

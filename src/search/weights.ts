import { type ConfidenceModel, makeConfidence } from './confidence/confidence.ts';
import { CONFIDENCE_FEATURES } from './confidence/features.ts';
import type { Feature } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import { type Model, makeModel } from './rank.ts';
import rules from './rules.json' with { type: 'json' };
import type { Rule } from './rules.ts';
import weights from './weights.json' with { type: 'json' };

/** The fitted numbers of one language. What each was fitted on stands in `weights.md`. */
export interface LanguageModel {
  /** Sentences of one article against each other; sentences of several articles. */
  readonly single: Model;
  readonly pooled: Model;
  /** Whether the question is answered at all. */
  readonly confidence: ConfidenceModel;
  /** Answers below this confidence are not given. From 0 to 1. */
  readonly threshold: number;
}

export type LanguageModels = Readonly<Record<'zh' | 'en', LanguageModel>>;

/**
 * Whose sentences the rules rank that are grown on both languages: of one article, and of several. Among the sentences of
 * one article they cost English more than they bring (`bench/tried.md`).
 */
export const RULED: Readonly<Record<'single' | 'pooled', readonly ('zh' | 'en')[]>> = {
  single: ['zh'],
  pooled: ['zh', 'en'],
};

/**
 * Rules as they are kept: features are numbered by the list beside them. Those that rank are the same for both languages;
 * only the weights differ.
 */
interface RuleFile {
  readonly features: readonly string[];
  readonly confidenceFeatures: readonly string[];
  readonly single: readonly unknown[];
  readonly pooled: readonly unknown[];
  readonly confidence: Readonly<Record<'zh' | 'en', readonly unknown[]>>;
}

/**
 * The numbers that `npm run fit` wrote.
 *
 * @throws RangeError where the rules name a feature that is no more: fit again
 */
export function loadModels(): LanguageModels {
  return { zh: loadModel('zh'), en: loadModel('en') };
}

function loadModel(language: 'zh' | 'en'): LanguageModel {
  const { single, pooled, confidence, threshold } = weights[language];
  const file: RuleFile = rules;
  const read = (list: readonly unknown[], names: readonly string[], features: readonly Feature[]) => {
    const numbers = names.map((name) => features.findIndex((feature) => feature.name === name));
    return list.map((rule) => readRule(rule, numbers));
  };
  const ranking = (kind: 'single' | 'pooled') =>
    RULED[kind].includes(language) ? read(file[kind], file.features, FEATURES) : [];
  return {
    single: makeModel(single, ranking('single')),
    pooled: makeModel(pooled, ranking('pooled')),
    confidence: makeConfidence(
      confidence,
      read(file.confidence[language], file.confidenceFeatures, CONFIDENCE_FEATURES),
    ),
    threshold,
  };
}

function readRule(written: unknown, numbers: readonly number[]): Rule {
  if (typeof written === 'number') return written;
  if (!Array.isArray(written) || written.length !== 4)
    throw new RangeError(`Not a rule: ${JSON.stringify(written)}`);
  const [feature, threshold, low, high]: readonly unknown[] = written;
  const number = typeof feature === 'number' ? (numbers[feature] ?? -1) : -1;
  if (number < 0 || typeof threshold !== 'number')
    throw new RangeError(`Not a rule: ${JSON.stringify(written)}`);
  return [number, threshold, readRule(low, numbers), readRule(high, numbers)];
}

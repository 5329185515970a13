import { logitOf } from '../../src/search/confidence/confidence.ts';
import type { Knowledge } from '../../src/search/knowledge.ts';
import type { Analyzer } from '../../src/text/terms.ts';
import type { GoldArticle } from '../data.ts';
import { countRecurrence } from './count-words.ts';
import type { Case, Means } from './gather.ts';
import {
  type Cases,
  type Gold,
  gatherAllJudgements,
  gatherLanguage,
  gatherProofs,
  type LanguageName,
  withRecurrence,
} from './language.ts';
import { inFold } from './split.ts';
import { chooseRow, KEPT, type Trained, trainConfidence, trainModels } from './train.ts';

/** Figures of one file, each question answered by a model that saw no article of its title. */
export interface Figures {
  questions: number;
  hits: number;
  hitsByText: number;
  /** Of the questions whose proof people marked: how many, for how many it comes first, and any sentence of it. */
  marked: number;
  proofs: number;
  proofsAny: number;
}

export interface CrossValidation {
  readonly files: ReadonlyMap<string, Figures>;
  /** Logits by kind of question. */
  readonly logits: ReadonlyMap<string, readonly number[]>;
  readonly errors: readonly string[];
}

/** What has been counted so far. */
interface Tally {
  readonly files: Map<string, Figures>;
  readonly logits: Map<string, readonly number[]>;
  readonly errors: string[];
}

/** One language in one part of the cross-validation. */
interface Part {
  readonly gold: Gold;
  readonly means: Means;
  readonly cases: Cases;
  readonly trained: Readonly<Record<'single' | 'pooled', Trained>>;
  readonly isHeldOut: (group: string) => boolean;
}

/**
 * Parts the articles by title, and for each part counts, fits and grows on the others only, then answers its
 * questions. The background frequencies are those of all texts: they know no questions. Rules are grown on both languages
 * together; a title that both have is in the same part of both.
 */
export function crossValidate(
  gold: Readonly<Record<LanguageName, Gold>>,
  { folds, languages }: { readonly folds: number; readonly languages: readonly LanguageName[] },
  given: { readonly analyzer: Analyzer; readonly knowledge: Knowledge },
): ReadonlyMap<LanguageName, CrossValidation> {
  const tallies = new Map(languages.map((name): [LanguageName, Tally] => [name, emptyTally()]));
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = (group: string) => inFold(group, fold, folds);
    const meansOf = ({ files }: Gold): Means => {
      const others = [...files.values()].flat().filter(({ title }: GoldArticle) => !isHeldOut(title));
      const recurrence = countRecurrence(others, given.analyzer);
      return { analyzer: given.analyzer, knowledge: withRecurrence(given.knowledge, recurrence) };
    };
    const means = { zh: meansOf(gold.zh), en: meansOf(gold.en) };
    const cases = { zh: gatherLanguage(gold.zh, means.zh), en: gatherLanguage(gold.en, means.en) };
    const train = (kind: 'single' | 'pooled') => {
      const seen = (list: readonly Case[]) => list.filter(({ group }) => !isHeldOut(group));
      return trainModels({ zh: seen(cases.zh[kind]), en: seen(cases.en[kind]) }, kind);
    };
    const [single, pooled] = [train('single'), train('pooled')];
    for (const [name, tally] of tallies) {
      const trained = { single: single[name], pooled: pooled[name] };
      const part = { gold: gold[name], means: means[name], cases: cases[name], trained, isHeldOut };
      countChoices(part, tally);
      countJudgements(part, tally);
    }
  }
  return tallies;
}

function emptyTally(): Tally {
  return { files: new Map(), logits: new Map(), errors: [] };
}

function noFigures(): Figures {
  return { questions: 0, hits: 0, hitsByText: 0, marked: 0, proofs: 0, proofsAny: 0 };
}

function countChoices({ gold, means, cases, trained, isHeldOut }: Part, { files, errors }: Tally): void {
  for (const [list, model] of [
    [cases.single, trained.single],
    [cases.pooled, trained.pooled],
    [gatherProofs(gold, means), trained.single],
  ] as const) {
    for (const one of list.filter(({ group }) => isHeldOut(group))) {
      const row = chooseRow(one, model);
      const figures = files.get(one.file) ?? noFigures();
      figures.questions++;
      figures.hits += one.strict[row] ?? 0;
      figures.hitsByText += one.right[row] ?? 0;
      figures.marked += one.proof.includes(1) ? 1 : 0;
      figures.proofs += one.proof[row] ?? 0;
      figures.proofsAny += one.proofAny[row] ?? 0;
      files.set(one.file, figures);
      if (one.right[row] !== 1) errors.push(describeError(one, row));
    }
  }
}

function countJudgements({ gold, means, trained, isHeldOut }: Part, { logits }: Tally): void {
  const judgements = gatherAllJudgements(gold, trained.single.model, means);
  const seen = [...judgements.values()].flat().filter(({ group }) => !isHeldOut(group));
  const confidence = trainConfidence(seen, KEPT);
  for (const [kind, list] of judgements) {
    const found = list
      .filter(({ group }) => isHeldOut(group))
      .map(({ values }) => logitOf(values, confidence));
    logits.set(kind, [...(logits.get(kind) ?? []), ...found]);
  }
}

function describeError({ file, question, sentences, right }: Case, row: number): string {
  const gold = sentences.filter((_, other) => right[other] === 1);
  return `${file}\n  ? ${question}\n  > ${sentences[row] ?? ''}\n  = ${gold.join('\n  = ')}\n`;
}

import { logitOf } from '../../src/search/confidence.ts';
import type { Knowledge } from '../../src/search/knowledge.ts';
import type { Analyzer } from '../../src/text/terms.ts';
import type { GoldArticle } from '../data.ts';
import { countRecurrence } from './count-words.ts';
import type { Case } from './gather.ts';
import { type Gold, gatherAllJudgements, gatherLanguage, withRecurrence } from './language.ts';
import { inFold } from './split.ts';
import { chooseRow, KEPT, SET_WEIGHTS, trainConfidence, trainModel } from './train.ts';

/** Figures of one file, each question answered by a model that saw no article of its title. */
export interface Figures {
  questions: number;
  hits: number;
  hitsByText: number;
}

export interface CrossValidation {
  readonly files: ReadonlyMap<string, Figures>;
  /** Logits by kind of question. */
  readonly logits: ReadonlyMap<string, readonly number[]>;
  readonly errors: readonly string[];
}

/**
 * Parts the articles by title, and for each part counts, fits and grows on the others only, then answers its
 * questions. The background frequencies are those of all texts: they know no questions.
 */
export function crossValidate(
  gold: Gold,
  folds: number,
  { analyzer, knowledge }: { analyzer: Analyzer; knowledge: Knowledge },
): CrossValidation {
  const files = new Map<string, Figures>();
  const logits = new Map<string, number[]>();
  const errors: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const own = ({ title }: GoldArticle) => inFold(title, fold, folds);
    const others = [...gold.files.values()].flat().filter((article) => !own(article));
    const means = { analyzer, knowledge: withRecurrence(knowledge, countRecurrence(others, analyzer)) };
    const cases = gatherLanguage(gold, means);
    const single = trainModel(
      cases.single.filter(({ group }) => !inFold(group, fold, folds)),
      SET_WEIGHTS.single,
    );
    const pooled = trainModel(
      cases.pooled.filter(({ group }) => !inFold(group, fold, folds)),
      SET_WEIGHTS.pooled,
    );
    for (const [list, trained] of [
      [cases.single, single],
      [cases.pooled, pooled],
    ] as const) {
      for (const one of list.filter(({ group }) => inFold(group, fold, folds))) {
        const row = chooseRow(one, trained);
        const figures = files.get(one.file) ?? { questions: 0, hits: 0, hitsByText: 0 };
        figures.questions++;
        figures.hits += one.strict[row] ?? 0;
        figures.hitsByText += one.right[row] ?? 0;
        files.set(one.file, figures);
        if (one.right[row] !== 1) errors.push(describeError(one, row));
      }
    }
    const judgements = gatherAllJudgements(gold, single.model, means);
    const confidence = trainConfidence(
      [...judgements.values()].flat().filter(({ group }) => !inFold(group, fold, folds)),
      KEPT,
    );
    for (const [kind, list] of judgements) {
      const found = list
        .filter(({ group }) => inFold(group, fold, folds))
        .map(({ values }) => logitOf(values, confidence));
      logits.set(kind, [...(logits.get(kind) ?? []), ...found]);
    }
  }
  return { files, logits, errors };
}

function describeError({ file, question, sentences, right }: Case, row: number): string {
  const gold = sentences.filter((_, other) => right[other] === 1);
  return `${file}\n  ? ${question}\n  > ${sentences[row] ?? ''}\n  = ${gold.join('\n  = ')}\n`;
}

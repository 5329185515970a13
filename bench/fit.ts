import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURES } from '../src/search/confidence.ts';
import { FEATURES } from '../src/search/features/index.ts';
import type { LanguageWeights } from '../src/search/weights.ts';
import { createSegmenter } from '../src/text/segment.ts';
import { createAnalyzer } from '../src/text/terms.ts';
import { findFile, type GoldArticle, readGold } from './data.ts';
import { choose, fitChoices } from './fit/choose.ts';
import { type Case, gatherPooled, gatherSingle } from './fit/gather.ts';
import { gatherJudgements, misplaceWithinTitle, shuffleArticles } from './fit/gather-judgements.ts';
import { fitJudgements, type Judgement, logitOf } from './fit/judge.ts';
import { inFold, mergeByTitle } from './fit/split.ts';

/**
 * Fits the weights file from the evaluation data, reproducibly: no randomness is used. With `--folds 5` it also
 * reports what cross-validation by article title gives, so that nothing is measured on what it was fitted on.
 */

const WEIGHTS_FILE = fileURLToPath(new URL('../src/search/weights.json', import.meta.url));
/** Strength of the quadratic penalty; between 0.3 and 10 cross-validation hardly tells a difference. */
const PENALTY = 2;
/** Share of the answerable questions that are to be answered. */
const KEPT = 0.95;

const SOURCES = {
  zh: {
    single: ['zh_cmrc2018_trial', 'zh_cmrc2018_dev.A', 'zht_drcd_dev', 'zh_xquad.A'],
    pooled: ['zh_cmrc2018_trial', 'zh_cmrc2018_dev.A', 'zht_drcd_dev', 'zh_xquad.A'],
    merged: ['zht_drcd_dev'],
    wrong: ['neg_zh_cmrc2018_trial', 'neg_zh_cmrc2018_dev.A', 'neg_zht_drcd_dev', 'neg_zh_xquad.A'],
  },
  en: {
    single: ['en_squad2_dev.A', 'en_xquad.A'],
    pooled: ['en_squad2_dev.A', 'en_xquad.A'],
    merged: ['en_squad2_dev.A'],
    wrong: [],
  },
} as const;

const { values: options } = parseArgs({
  options: {
    folds: { type: 'string', default: '0' },
    errors: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const folds = Number(options.folds);
const errors: string[] = [];

if (findFile('zht_drcd_dev') === undefined) {
  console.error('The evaluation data are not beside this repository (../shared/eval): nothing to fit on.');
  process.exit(1);
}

const analyzer = createAnalyzer(createSegmenter());
const table = { zh: fitLanguage('zh'), en: fitLanguage('en') };
if (!options['dry-run']) writeFileSync(WEIGHTS_FILE, `${JSON.stringify(table, null, 2)}\n`);
if (options.errors !== undefined) writeFileSync(options.errors, errors.join('\n'));

function fitLanguage(language: 'zh' | 'en'): LanguageWeights {
  const sources = SOURCES[language];
  const gold = new Map<string, readonly GoldArticle[]>();
  for (const name of new Set<string>([...sources.single, ...sources.wrong])) gold.set(name, readGold(name));
  const read = (name: string) => gold.get(name) ?? [];

  const single = sources.single.flatMap((name) => gatherSingle(name, read(name), analyzer));
  const merged = sources.merged.flatMap((name) =>
    gatherSingle(`${name} by title`, mergeByTitle(read(name)), analyzer),
  );
  const singleWeights = fitRanking([...single, ...merged], `${language}, one article`);
  const pooled = sources.pooled.flatMap((name) => gatherPooled(`${name} pooled`, read(name), analyzer));
  const pooledWeights = fitRanking(pooled, `${language}, all articles of a file`);

  const judge = (articles: readonly GoldArticle[], weight: number) =>
    gatherJudgements({ articles, weight }, singleWeights, analyzer);
  const judged = {
    answerable: sources.single.flatMap((name) => judge(keepAnswerable(read(name)), 1)),
    wrong: sources.wrong.flatMap((name) => judge(read(name), 1)),
    random: sources.single.flatMap((name) => judge(shuffleArticles(read(name), 7), 0.3)),
    misplaced: sources.merged.flatMap((name) => judge(misplaceWithinTitle(read(name)), 1)),
  };
  const { weights: confidence, threshold } = fitConfidence(judged, language);
  return { single: singleWeights, pooled: pooledWeights, confidence, threshold };
}

function fitRanking(cases: readonly Case[], label: string): Record<string, number> {
  if (folds > 1) report(label, cases);
  return named(
    fitChoices(cases, FEATURES.length, PENALTY),
    FEATURES.map(({ name }) => name),
  );
}

function report(label: string, cases: readonly Case[]): void {
  const counts = new Map<string, { questions: number; strict: number; text: number }>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitChoices(
      cases.filter(({ group }) => !inFold(group, fold, folds)),
      FEATURES.length,
      PENALTY,
    );
    for (const one of cases.filter(({ group }) => inFold(group, fold, folds))) {
      const count = counts.get(one.file) ?? { questions: 0, strict: 0, text: 0 };
      const row = choose(one, weights);
      counts.set(one.file, {
        questions: count.questions + 1,
        strict: count.strict + (one.strict[row] ?? 0),
        text: count.text + (one.right[row] ?? 0),
      });
      if (one.right[row] !== 1) errors.push(describeError(one, row));
    }
  }
  console.log(`\n${label}: cross-validated over ${folds} parts of the articles`);
  for (const [file, { questions, strict, text }] of counts) {
    console.log(
      `  ${file.padEnd(32)} ${questions} questions  hit@1 ${percent(strict / questions)}  by text ${percent(text / questions)}`,
    );
  }
}

function describeError({ file, question, sentences, right }: Case, row: number): string {
  const gold = sentences.filter((_, other) => right[other] === 1);
  return `${file}\n  ? ${question}\n  > ${sentences[row] ?? ''}\n  = ${gold.join('\n  = ')}\n`;
}

function fitConfidence(judged: Readonly<Record<string, readonly Judgement[]>>, language: string) {
  const all = Object.values(judged).flat();
  const size = CONFIDENCE_FEATURES.length;
  if (folds > 1) {
    const logits: Record<string, number[]> = {};
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitJudgements(
        all.filter(({ group }) => !inFold(group, fold, folds)),
        size,
        1,
      );
      for (const [name, judgements] of Object.entries(judged)) {
        const own = judgements.filter(({ group }) => inFold(group, fold, folds));
        logits[name] = [...(logits[name] ?? []), ...own.map(({ values }) => logitOf(values, weights))];
      }
    }
    const kept = [...(logits['answerable'] ?? [])].sort((a, b) => b - a);
    console.log(`\n${language}, declining: false answers at 90% and 95% of the answerable kept`);
    for (const [name, list] of Object.entries(logits)) {
      const at = (share: number) =>
        percent(
          list.filter((logit) => logit >= (kept[Math.floor(share * kept.length)] ?? 0)).length /
            Math.max(1, list.length),
        );
      console.log(`  ${name.padEnd(12)} ${list.length} questions  ${at(0.9)}  ${at(0.95)}`);
    }
  }
  const weights = fitJudgements(all, size, 1);
  const sure = (judged['answerable'] ?? [])
    .map(({ values }) => 1 / (1 + Math.exp(-logitOf(values, weights))))
    .sort((a, b) => b - a);
  const threshold = Math.round((sure[Math.floor(KEPT * sure.length)] ?? 0.5) * 1e4) / 1e4;
  return { weights: named(weights, [...CONFIDENCE_FEATURES.map(({ name }) => name), 'bias']), threshold };
}

function keepAnswerable(articles: readonly GoldArticle[]): readonly GoldArticle[] {
  return articles.map((article) => ({
    ...article,
    questions: article.questions.filter(({ answerable }) => answerable),
  }));
}

function named(weights: Float64Array, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, k) => [name, Math.round((weights[k] ?? 0) * 1e4) / 1e4]));
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(5);
}

import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../src/search/knowledge.ts';
import type { Model } from '../../src/search/rank.ts';
import { type GoldArticle, readGold } from '../data.ts';
import { cutAnswers } from './cut-answers.ts';
import { type Case, gatherPooled, gatherSingle, type Means } from './gather.ts';
import { gatherJudgements, misplaceWithinTitle, shuffleArticles, swapNames } from './gather-judgements.ts';
import type { Judgement } from './judge.ts';
import { mergeByTitle } from './split.ts';

interface Source {
  readonly files: readonly string[];
  readonly merged: readonly string[];
  readonly wrong: readonly string[];
  readonly proofs: readonly string[];
  /** What an everyday question counts that is answered (`EVERYDAY`): there are few of them beside the others. */
  readonly everydayWeight: number;
  /**
   * What a question counts that names the article and asks what was told of another. The more, the fewer of these are
   * answered, and the more that ask about another subject: in Chinese 0.2 is what hardly costs any of the latter.
   */
  readonly swappedWeight: number;
  /** What an everyday question counts that is put to another everyday article and asks what no word of that tells. */
  readonly strayWeight: number;
  /** What a question counts whose answer was cut out of its article; one that people wrote so that its article does not answer it. */
  readonly cutWeight: number;
  readonly trapWeight: number;
  /**
   * What a question to a random article counts: these are told apart so easily that few suffice, but in English, beside questions
   * written as traps, as many as there are let 0.3 to 0.7% of them pass.
   */
  readonly randomWeight: number;
}

/** Which files each language is fitted on. */
const SOURCES = {
  zh: {
    files: ['zh_cmrc2018_trial', 'zh_cmrc2018_dev.A', 'zht_drcd_dev', 'zh_xquad.A'],
    merged: ['zht_drcd_dev'],
    wrong: ['neg_zh_cmrc2018_trial', 'neg_zh_cmrc2018_dev.A', 'neg_zht_drcd_dev', 'neg_zh_xquad.A'],
    everydayWeight: 1,
    strayWeight: 0,
    swappedWeight: 0.2,
    cutWeight: 0.1,
    trapWeight: 0,
    randomWeight: 0.3,
    proofs: ['zh_expmrc_cmrc_dev.A'],
  },
  en: {
    files: ['en_squad2_dev.A', 'en_xquad.A'],
    merged: ['en_squad2_dev.A'],
    wrong: [],
    everydayWeight: 0.75,
    strayWeight: 0.2,
    swappedWeight: 1,
    cutWeight: 0.1,
    trapWeight: 0.1,
    randomWeight: 3,
    proofs: ['en_expmrc_squad_dev.A'],
  },
} as const satisfies Record<string, Source>;

/**
 * Small articles of everyday kinds, written for this repository, with questions in people's own words: those of the other
 * files repeat more of what the article says.
 */
const EVERYDAY = fileURLToPath(new URL('../everyday.jsonl', import.meta.url));
/** More of them for confidence alone: in the ranking they cost the other files more than they brought (`bench/tried.md`). */
const EVERYDAY_JUDGED = fileURLToPath(new URL('../everyday-judged.jsonl', import.meta.url));

export type LanguageName = keyof typeof SOURCES;

/** The gold of one language, read once. */
export interface Gold
  extends Pick<
    Source,
    'everydayWeight' | 'strayWeight' | 'swappedWeight' | 'cutWeight' | 'trapWeight' | 'randomWeight'
  > {
  readonly everyday: readonly GoldArticle[];
  readonly everydayJudged: readonly GoldArticle[];
  readonly files: ReadonlyMap<string, readonly GoldArticle[]>;
  readonly merged: ReadonlyMap<string, readonly GoldArticle[]>;
  readonly wrong: ReadonlyMap<string, readonly GoldArticle[]>;
  /** With proofs that people marked: judged in the cross-validation, never fitted on. */
  readonly proofs: ReadonlyMap<string, readonly GoldArticle[]>;
}

export interface Cases {
  readonly single: readonly Case[];
  readonly pooled: readonly Case[];
}

export function readLanguage(language: LanguageName): Gold {
  const { files, merged, wrong, proofs, ...weights } = SOURCES[language];
  const read = (names: readonly string[]) => new Map(names.map((name) => [name, readGold(name)]));
  const readOf = (file: string) => readGold(file).filter(({ lang }) => lang.startsWith(language));
  const parts = [...read(merged)].map(([name, articles]): [string, readonly GoldArticle[]] => [
    `${name} by title`,
    mergeByTitle(articles),
  ]);
  return {
    files: read(files),
    merged: new Map(parts),
    wrong: read(wrong),
    everyday: readOf(EVERYDAY),
    everydayJudged: readOf(EVERYDAY_JUDGED),
    proofs: read(proofs),
    ...weights,
  };
}

export function gatherLanguage(gold: Gold, means: Means): Cases {
  return {
    single: [...gold.files, ...gold.merged, ['everyday', gold.everyday] as const].flatMap(
      ([name, articles]) => gatherSingle(name, articles, means),
    ),
    pooled: [...gold.files].flatMap(([name, articles]) => gatherPooled(`${name} pooled`, articles, means)),
  };
}

/** Questions whose proof is marked, each asked of its own article. */
export function gatherProofs({ proofs }: Gold, means: Means): readonly Case[] {
  return [...proofs].flatMap(([name, articles]) => gatherSingle(name, articles, means));
}

/** CMRC's hard wrong articles are few beside DRCD's, and tell as much: cross-validation keeps 2 (6.6 against 7.2%). */
const FEW_WEIGHTS: Readonly<Record<string, number>> = {
  neg_zh_cmrc2018_trial: 2,
  'neg_zh_cmrc2018_dev.A': 2,
};
/** How far on the article is that a question is wrongly put to. */
const SHIFT = 7;
/** The same of questions that are put with the other article's title. */
const SWAPS = [5, 11];

/** Questions that are answered, and questions that are not, by the name of their kind. */
export function gatherAllJudgements(
  gold: Gold,
  model: Model,
  means: Means,
): ReadonlyMap<string, readonly Judgement[]> {
  const judge = (articles: readonly GoldArticle[], weight = 1) =>
    gatherJudgements({ articles, weight }, model, means);
  const kinds = new Map<string, readonly Judgement[]>();
  for (const [name, articles] of gold.files) {
    kinds.set(name, judge(articles.map(onlyAnswerable)));
    kinds.set(
      `${name}, names swapped`,
      SWAPS.flatMap((shift) =>
        gatherJudgements(
          { articles: swapNames(articles, shift), weight: gold.swappedWeight, untold: true },
          model,
          means,
        ),
      ),
    );
    kinds.set(`${name}, answer cut out`, judge(cutAnswers(articles), gold.cutWeight));
    if (articles.some(({ questions }) => questions.some(({ answerable }) => !answerable)))
      kinds.set(`${name}, unanswerable`, judge(articles.map(onlyUnanswerable), gold.trapWeight));
    kinds.set(`${name}, random article`, judge(shuffleArticles(articles, SHIFT), gold.randomWeight));
  }
  for (const [name, articles] of gold.wrong) kinds.set(name, judge(articles, FEW_WEIGHTS[name]));
  kinds.set('everyday', judgeEveryday(gold, model, means));
  kinds.set('everyday, other article', gold.strayWeight === 0 ? [] : judgeStrays(gold, model, means));
  for (const name of gold.merged.keys()) {
    const file = name.replace(' by title', '');
    kinds.set(`${file}, other paragraph`, judge(misplaceWithinTitle(gold.files.get(file) ?? [])));
  }
  return kinds;
}

/** An everyday question that the article does not answer counts twice: a false answer is worse than none. */
const UNTOLD_COUNTS = 2;

function judgeEveryday(gold: Gold, model: Model, means: Means): readonly Judgement[] {
  const articles = [...gold.everyday, ...gold.everydayJudged];
  const file = { articles, weight: gold.everydayWeight, wellAnswered: true, apart: true };
  return gatherJudgements(file, model, means).map((judgement) =>
    judgement.answered ? judgement : { ...judgement, weight: judgement.weight * UNTOLD_COUNTS },
  );
}

/** How long does delivery take, asked of an article on ticks: short questions in other words, which no random article of the files has. */
function judgeStrays(gold: Gold, model: Model, means: Means): readonly Judgement[] {
  const articles = [...gold.everyday, ...gold.everydayJudged];
  return SWAPS.flatMap((shift) =>
    gatherJudgements(
      { articles: shuffleArticles(articles, shift), weight: gold.strayWeight, untold: true },
      model,
      means,
    ),
  );
}

function onlyAnswerable(article: GoldArticle): GoldArticle {
  return { ...article, questions: article.questions.filter(({ answerable }) => answerable) };
}

function onlyUnanswerable(article: GoldArticle): GoldArticle {
  return { ...article, questions: article.questions.filter(({ answerable }) => !answerable) };
}

/** The given knowledge with another table of recurrence: that of the articles trained on. */
export function withRecurrence(knowledge: Knowledge, ratios: Readonly<Record<string, number>>): Knowledge {
  const table = new Map(Object.entries(ratios));
  return {
    ...knowledge,
    tables: { ...knowledge.tables, recurrence: { of: (term) => table.get(term) ?? 1 } },
  };
}

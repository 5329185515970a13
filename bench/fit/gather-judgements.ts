import { createCollection } from '../../src/search/collection.ts';
import { judge } from '../../src/search/confidence/confidence.ts';
import { toldAnywhere } from '../../src/search/confidence/told/told.ts';
import { type Model, rankRows } from '../../src/search/rank.ts';
import { askedOf } from '../../src/search/scene/asked-of.ts';
import type { Scene } from '../../src/search/scene/scene.ts';
import { hearQuestion } from '../../src/search/search.ts';
import type { GoldArticle } from '../data.ts';
import { holdsStart, type Means, toArticle } from './gather.ts';
import type { Judgement } from './judge.ts';

export interface JudgedFile {
  readonly articles: readonly GoldArticle[];
  readonly weight: number;
  /** Only those that ask what no word of the article tells: the others may be answered by chance. */
  readonly untold?: boolean;
  /** Of those that are answered, only such whose best sentence is the right one: another one is no answer to be sure of. */
  readonly wellAnswered?: boolean;
  /** As `Judgement.apart`. */
  readonly apart?: boolean;
}

/** Each question's best sentence, as the confidence sees it. */
export function gatherJudgements(
  { articles, weight, untold = false, wellAnswered = false, apart = false }: JudgedFile,
  model: Model,
  { analyzer, knowledge }: Means,
): readonly Judgement[] {
  return articles.flatMap((gold) => {
    const collection = createCollection([toArticle(gold)], analyzer, knowledge);
    return gold.questions.flatMap((question) => {
      const { q, answerable } = question;
      const { seats } = hearQuestion(q, collection);
      const best = seats[rankRows(seats, model)[0]?.row ?? 0];
      if (best === undefined) return [];
      const { scene, index } = best;
      if (untold && !asksUntold(scene)) return [];
      const sentence = collection.indexed[best.article]?.sentences[best.first + index];
      if (wellAnswered && answerable && !(sentence && holdsStart(sentence, question))) return [];
      return [
        {
          group: gold.title,
          values: judge(scene, index),
          answered: answerable,
          weight,
          apart,
        },
      ];
    });
  });
}

/**
 * Weight (`QuestionWord.weight`) up to which it tells nothing that a word is missing: of words as rare as `in`, or of rarer
 * ones that answers seldom repeat.
 */
const TELLS_LITTLE = 1;

/**
 * Whether a question asks for something that no word of the article or its title tells: what it names of the article is
 * then its subject alone.
 */
function asksUntold(scene: Scene): boolean {
  return askedOf(scene).some((word) => word.weight > TELLS_LITTLE && toldAnywhere(scene, word) === 0);
}

/** Puts the answerable questions of each article to another one, `shift` places on: surely the wrong one. */
export function shuffleArticles(articles: readonly GoldArticle[], shift: number): readonly GoldArticle[] {
  return articles.map((article, place) => {
    const other = articles[(place + shift) % articles.length] ?? article;
    const questions =
      other.title === article.title ? [] : other.questions.filter(({ answerable }) => answerable);
    return {
      ...article,
      questions: questions.map((question) => ({ ...question, answers: [], answerable: false })),
    };
  });
}

/** Puts the answerable questions of each article to another one under the same title that has none of the answers. */
export function misplaceWithinTitle(articles: readonly GoldArticle[]): readonly GoldArticle[] {
  return articles.map((article, place) => {
    const other = articles[place + 1];
    if (other === undefined || other.title !== article.title) return { ...article, questions: [] };
    const questions = other.questions.filter(
      ({ answerable, answers }) => answerable && !answers.some(({ text }) => article.text.includes(text)),
    );
    return {
      ...article,
      questions: questions.map((question) => ({ ...question, answers: [], answerable: false })),
    };
  });
}

/**
 * Puts the answerable questions that name their article's title, or in English another name, to another article, with a
 * name of that one's for it: they name its subject and ask what was told of another (`shift` places on).
 */
export function swapNames(articles: readonly GoldArticle[], shift: number): readonly GoldArticle[] {
  return articles.map((article, place) => {
    const other = articles[(place + shift) % articles.length] ?? article;
    const questions = titleOf(other) === titleOf(article) ? [] : other.questions;
    return {
      ...article,
      questions: questions.flatMap((question) => {
        const q = question.answerable ? renamed(question.q, other, article) : undefined;
        return q === undefined ? [] : [{ ...question, q, answers: [], answerable: false }];
      }),
    };
  });
}

function renamed(question: string, from: GoldArticle, to: GoldArticle): string | undefined {
  const title = titleOf(from);
  const at = question.toLowerCase().indexOf(title.toLowerCase());
  if (title.length > 1 && at >= 0)
    return question.slice(0, at) + titleOf(to) + question.slice(at + title.length);
  const [old] = namesIn(question);
  const [name] = namesIn(to.text);
  return old === undefined || name === undefined ? undefined : question.replace(old, name);
}

/** A title as a question says it: without what stands in brackets behind it. */
function titleOf({ title }: GoldArticle): string {
  return title
    .replaceAll('_', ' ')
    .replace(/\s*[(（][^)）]*[)）]$/u, '')
    .trim();
}

/** Words with capitals in a row within a sentence, longest first. */
function namesIn(text: string): readonly string[] {
  const names = text.match(/(?<=[a-z,] )[A-Z][\w'-]+(?: [A-Z][\w'-]+)*/g) ?? [];
  return [...names].sort((a, b) => b.length - a.length);
}

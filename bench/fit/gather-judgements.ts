import { createCollection } from '../../src/search/collection.ts';
import { judge } from '../../src/search/confidence.ts';
import { type Model, scoreValues, valuesOf } from '../../src/search/rank.ts';
import { hearQuestion } from '../../src/search/search.ts';
import type { GoldArticle } from '../data.ts';
import { type Means, toArticle } from './gather.ts';
import type { Judgement } from './judge.ts';

export interface JudgedFile {
  readonly articles: readonly GoldArticle[];
  readonly weight: number;
}

/** Each question's best sentence, as the confidence sees it. */
export function gatherJudgements(
  { articles, weight }: JudgedFile,
  model: Model,
  { analyzer, knowledge }: Means,
): readonly Judgement[] {
  return articles.flatMap((gold) => {
    const collection = createCollection([toArticle(gold)], analyzer, knowledge);
    return gold.questions.flatMap(({ q, answerable }) => {
      const { seats } = hearQuestion(q, collection);
      let [best, most] = [seats[0], Number.NEGATIVE_INFINITY];
      for (const seat of seats) {
        const score = scoreValues(valuesOf(seat.scene, seat.index), model);
        if (score > most) [best, most] = [seat, score];
      }
      if (best === undefined) return [];
      const { scene, index } = best;
      return [
        {
          group: gold.title,
          values: judge(scene, index),
          answered: answerable,
          weight,
        },
      ];
    });
  });
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

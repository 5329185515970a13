import type { Article } from '../article/article.ts';
import type { Collection } from '../search/collection.ts';
import type { Analyzer } from '../text/terms.ts';
import type { Summary } from './outcomes.ts';
import { makePassage } from './passage.ts';
import { gatherEvidence } from './summary/features.ts';
import { formOf } from './summary/form.ts';
import { recipeFor, scoreOf } from './summary/recipes.ts';
import { choose, chooseAcross, type Scored } from './summary/select.ts';
import { sketchArticle } from './summary/sketch.ts';
import { stepOrder } from './summary/step-order.ts';

/**
 * The `count` sentences that sum up the article best, in reading order; all of them where there are no more. What
 * does depends on its form (`summary/form.ts`, `summary/recipes.ts`). Time is bounded for any length:
 * see `MOST_WEIGHED`.
 *
 * @example summarize(article, 3, collection).sentences.map((passage) => passage.text)
 */
export function summarize(article: Article, count: number, collection: Collection): Summary {
  const { repetition, across } = recipeFor(formOf(article), article);
  const scored = scoreSentences(article, collection.analyzer);
  // What stands last is always chosen along the text, so that has to be the end of what is told.
  const told = scored.filter(({ isAside }) => !isAside);
  const chosen = across ? chooseAcross(told, count) : choose(scored, count, repetition);
  const inOrder = [...chosen].sort((a, b) => a.sketch.place - b.sketch.place);
  return {
    article,
    sentences: inOrder.map(({ sketch, score }) =>
      makePassage({ article, sentences: [sketch.sentence], score }),
    ),
  };
}

/** How well each weighed sentence tells the article by itself; larger is better, comparable within the article. */
export function scoreSentences(article: Article, analyzer: Analyzer): readonly Scored[] {
  const recipe = recipeFor(formOf(article), article);
  const book = sketchArticle(article, analyzer);
  const evidence = gatherEvidence(book);
  const order = stepOrder(article, book.sketches);
  return book.sketches.flatMap((sketch, index) => {
    const own = evidence[index];
    const after = book.sketches[order[index] ?? -1];
    if (own === undefined) return [];
    const isAside = own.boilerplate + own.label + own.closing + own.letterhead > 0;
    return [{ sketch, score: scoreOf(own, recipe), isAside, ...(after && { after }) }];
  });
}

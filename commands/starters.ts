import { suggestQuestions } from '../src/answer/starters.ts';
import type { Article } from '../src/article/article.ts';
import { newestOf } from '../src/article/newest.ts';
import type { Collection } from '../src/search/collection.ts';
import type { App, Asked } from './command.ts';

/** Questions to start with about an article, each of which the bot answers with the very sentence it was made from. */
export type Starters = (article: Article, collection: Collection) => readonly string[];

/**
 * Works the questions of an article out once, for as long as the article is held: it takes up to a tenth of a second.
 *
 * @example const starters = createStarters(); starters(article, collection) // ['大会在哪里召开？', …]
 */
export function createStarters(): Starters {
  const known = new WeakMap<Article, readonly string[]>();
  return (article, collection) => {
    const questions =
      known.get(article) ?? suggestQuestions(article, collection).map(({ question }) => question);
    known.set(article, questions);
    return questions;
  };
}

/** Those of the named article, or of the newest that is asked; none where there is nothing to ask. */
export async function offerQuestions(
  { place }: Asked,
  { library, starters }: App,
  named?: string,
): Promise<readonly string[]> {
  const chosen = named ?? newestOf(await library.asked(place))?.id;
  if (starters === undefined || chosen === undefined) return [];
  const collection = await library.open(place, { article: chosen });
  const [article] = collection.articles;
  return article === undefined ? [] : starters(article, collection);
}

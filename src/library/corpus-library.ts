import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { type Collection, narrowCollection } from '../search/collection.ts';
import { fold } from '../text/fold.ts';
import type { Library } from './library.ts';

/**
 * A library of the articles of one collection, the same for every place. What an article alone needs is made when
 * it is first asked for, and then kept.
 *
 * @example createCorpusLibrary(createCollection(articles, analyzer))
 */
export function createCorpusLibrary(all: Collection): Library {
  const { articles } = all;
  const alone = new Map<string, Collection>();

  const openOne = (article: Article): Collection => {
    if (articles.length === 1) return all;
    const collection = alone.get(article.id) ?? narrowCollection(all, article);
    alone.set(article.id, collection);
    return collection;
  };

  return {
    articles: async () => articles,
    open: async (_place, named) => {
      if (articles.length === 0) throw new UserError('corpus-empty');
      return named === undefined ? all : openOne(findArticle(articles, named));
    },
  };
}

/** @throws UserError `article-unknown` */
function findArticle(articles: readonly Article[], named: string): Article {
  const wanted = foldName(named);
  const article =
    articles.find(({ id }) => id === named) ??
    articles.find(({ title }) => foldName(title) === wanted) ??
    articles.find(({ id }) => foldName(id) === wanted);
  if (article === undefined) throw new UserError('article-unknown', { found: named });
  return article;
}

function foldName(name: string): string {
  return fold(name).text.replace(/\s+/g, ' ').trim();
}

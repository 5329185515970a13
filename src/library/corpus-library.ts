import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { type Collection, narrowCollection } from '../search/collection.ts';
import { findArticle } from './find-article.ts';
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
    asked: async () => articles,
    hidden: async () => [],
    open: async (_place, { article } = {}) => {
      if (articles.length === 0) throw new UserError('corpus-empty');
      return article === undefined ? all : openOne(findArticle(articles, article));
    },
    cited: async (_place, { id, version }) => {
      const article = articles.find((one) => one.id === id);
      if (article === undefined) return { kind: 'unknown' };
      if (article.version === version) return { kind: 'same', article };
      return { kind: 'changed', now: openOne(article) };
    },
    versions: async (_place, { article }) => ({
      kept: [{ collection: openOne(findArticle(articles, article)) }],
      count: 1,
    }),
    earlier: async (_place, { sought }) => sought.map(() => undefined),
  };
}

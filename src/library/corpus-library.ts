import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import type { Collection } from '../search/collection.ts';
import { fold } from '../text/fold.ts';
import type { Library } from './library.ts';

/**
 * A library of fixed articles, the same for every place. Each article, and all of them together, are indexed
 * when they are first asked for and then kept.
 *
 * @example createCorpusLibrary({ articles, makeCollection: (some) => createCollection(some, analyzer) })
 */
export function createCorpusLibrary(from: {
  readonly articles: readonly Article[];
  readonly makeCollection: (articles: readonly Article[]) => Collection;
}): Library {
  const { articles, makeCollection } = from;
  const opened = new Map<string, Collection>();

  const open = (key: string, chosen: readonly Article[]): Collection => {
    const collection = opened.get(key) ?? makeCollection(chosen);
    opened.set(key, collection);
    return collection;
  };
  // No id is empty, so that the empty key is free for all of them. One alone is all of them.
  const openAll = () => open('', articles);
  const openOne = (article: Article) => (articles.length === 1 ? openAll() : open(article.id, [article]));

  return {
    articles: async () => articles,
    open: async (_place, named) => {
      if (articles.length === 0) throw new UserError('corpus-empty');
      if (named === undefined) return openAll();
      return openOne(findArticle(articles, named));
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

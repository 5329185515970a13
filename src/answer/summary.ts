import type { Article } from '../article/article.ts';
import type { Collection } from '../search/collection.ts';
import type { Summary } from './outcomes.ts';

/** The `count` sentences that tell the article best, in reading order. */
export function summarize(_article: Article, _count: number, _collection: Collection): Summary {
  throw new Error('not built yet');
}

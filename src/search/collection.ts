import type { Article } from '../article/article.ts';
import type { Analyzer } from '../text/terms.ts';

/** Articles with everything needed to answer from them. Made once, then only read. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly analyzer: Analyzer;
}

export function createCollection(articles: readonly Article[], analyzer: Analyzer): Collection {
  return { articles, analyzer };
}

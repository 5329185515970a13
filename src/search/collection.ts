import type { Article } from '../article/article.ts';

/** Articles with everything needed to answer from them. Made once, then only read. */
export interface Collection {
  readonly articles: readonly Article[];
}

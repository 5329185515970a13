import type { Article } from '../article/article.ts';
import type { Analyzer } from '../text/terms.ts';
import { createQuoteIndex, type QuoteIndex } from './quote-index.ts';

/** Articles with everything needed to answer from them. Made once, then only read. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly analyzer: Analyzer;
  /** The articles' wording, indexed when it is first asked for. */
  readonly quotes: QuoteIndex;
}

export function createCollection(articles: readonly Article[], analyzer: Analyzer): Collection {
  let quotes: QuoteIndex | undefined;
  return {
    articles,
    analyzer,
    get quotes() {
      quotes ??= createQuoteIndex(articles);
      return quotes;
    },
  };
}

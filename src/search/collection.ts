import type { Article } from '../article/article.ts';
import type { Analyzer } from '../text/terms.ts';
import { indexSentences, type SentenceIndex } from './candidates.ts';
import { type IndexedArticle, indexArticle } from './indexed-article.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createQuoteIndex, type QuoteIndex } from './quote-index.ts';

/** Articles with everything needed to answer from them. Made once, then only read. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly analyzer: Analyzer;
  readonly lexicon: Lexicon;
  readonly knowledge: Knowledge;
  readonly indexed: readonly IndexedArticle[];
  /** Over all sentences; made when first asked for. */
  readonly index: SentenceIndex;
  /** Their wording for quotations; made when first asked for. */
  readonly quotes: QuoteIndex;
}

/**
 * @param knowledge to be shared where many collections are made; read from its files where left out
 * @example createCollection(articles, createAnalyzer(createSegmenter()))
 */
export function createCollection(
  articles: readonly Article[],
  analyzer: Analyzer,
  knowledge: Knowledge = loadKnowledge(),
): Collection {
  const lexicon = createLexicon();
  const indexed = articles.map((article) => indexArticle(article, analyzer, lexicon));
  return collect({ analyzer, knowledge, lexicon, indexed });
}

/** A collection of one article out of several, which shares what was made for them. */
export function narrowCollection(collection: Collection, article: Article): Collection {
  const { analyzer, knowledge, lexicon, indexed } = collection;
  return collect({ analyzer, knowledge, lexicon, indexed: indexed.filter((one) => one.article === article) });
}

/** Makes now what else the first question would have to wait for. @returns what was made, in numbers */
export function prepareCollection({ index, quotes }: Collection): {
  readonly sentences: number;
  readonly quoteBytes: number;
} {
  return { sentences: index.sentences, quoteBytes: quotes.bytes };
}

function collect(parts: Pick<Collection, 'analyzer' | 'knowledge' | 'lexicon' | 'indexed'>): Collection {
  const { analyzer, knowledge, lexicon, indexed } = parts;
  const articles = indexed.map(({ article }) => article);
  let index: SentenceIndex | undefined;
  let quotes: QuoteIndex | undefined;
  return {
    articles,
    analyzer,
    knowledge,
    lexicon,
    indexed,
    get index() {
      index ??= indexSentences(indexed, lexicon.size());
      return index;
    },
    get quotes() {
      quotes ??= createQuoteIndex(articles);
      return quotes;
    },
  };
}

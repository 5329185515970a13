import type { Article, Language } from '../article/article.ts';
import type { Analyzer } from '../text/terms.ts';
import { type Gathered, gatherPostings } from './gathered.ts';
import { gatherAlone } from './gathered-alone.ts';
import { type IndexedArticle, indexArticle } from './index/indexed-article.ts';
import { bytesOfPostings, cutSegments, type Segment } from './index/segment.ts';
import { groupStands, type Standing } from './index/standing.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import type { Probe } from './question/probe.ts';
import { createQuoteIndex, type QuoteIndex } from './quotes/quote-index.ts';

/**
 * Articles with everything needed to answer from them. A value: over other articles another collection is made, which shares
 * with the first what both have (`recutSegments`).
 */
export interface Collection {
  readonly articles: readonly Article[];
  readonly analyzer: Analyzer;
  readonly knowledge: Knowledge;
  readonly indexed: readonly IndexedArticle[];
  /** The same articles in the same order, with postings over their sentences. */
  readonly segments: readonly Segment[];
  /** The same segments with the wording of their articles. */
  readonly standings: readonly Standing[];
  readonly sentences: number;
  /** Of its articles, each once, in the order of their coming. */
  readonly languages: readonly Language[];
  /** Articles asked that are yet to be indexed and were not looked into: what they say is not known. By default none. */
  readonly unread?: number;
  readonly articleAt: (place: number) => IndexedArticle | undefined;
  /** What the postings say of a question. */
  readonly gather: (probe: Probe) => Gathered;
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
  const indexed = articles.map((article) => indexArticle(article, analyzer));
  return collectSegments(cutSegments(indexed), { analyzer, knowledge });
}

/** What collections share; of another collection, also what is the same in both. */
export type Base = Pick<Collection, 'analyzer' | 'knowledge'> & {
  readonly standings?: Collection['standings'] | undefined;
};

/** A collection of articles indexed before: by another thread, or kept with `packArticle`. */
export function collectSegments(
  segments: readonly Segment[],
  { analyzer, knowledge, standings: known }: Base,
  gather: Collection['gather'] = (probe) => gatherPostings(probe, segments),
): Collection {
  const standings = groupStands(segments, known);
  const indexed = segments.flatMap((segment) => segment.indexed);
  const articles = indexed.map(({ article }) => article);
  let quotes: QuoteIndex | undefined;
  return {
    articles,
    analyzer,
    knowledge,
    indexed,
    segments,
    standings,
    sentences: segments.reduce((total, segment) => total + segment.sentences, 0),
    languages: [...new Set(articles.map(({ language }) => language))],
    articleAt: (place) => indexed[place],
    gather,
    get quotes() {
      quotes ??= createQuoteIndex(standings.map(({ stand }) => stand));
      return quotes;
    },
  };
}

/** A collection of one article out of several, which shares what was made for them. */
export function narrowCollection(collection: Collection, article: Article): Collection {
  const place = collection.indexed.findIndex((one) => one.article === article);
  const one = collection.indexed[place];
  if (one === undefined) return collectSegments([], collection);
  return collectSegments(cutSegments([one]), collection, (probe) =>
    gatherAlone(probe, collection.gather(probe), { article: one, place }),
  );
}

/** Bytes of everything a question is answered from, the articles and the index for quotations not among it. */
export function bytesOfIndex({ segments }: Pick<Collection, 'segments'>): number {
  return segments.reduce(
    (total, { indexed, postings }) =>
      indexed.reduce((sum, { profiles }) => sum + profiles.byteLength, total + bytesOfPostings(postings)),
    0,
  );
}

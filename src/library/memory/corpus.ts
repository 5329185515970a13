import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';
import { type IndexedArticle, openArticle } from '../../search/index/indexed-article.ts';
import { recutSegments } from '../../search/index/recut-segments.ts';
import type { Segment } from '../../search/index/segment.ts';
import type { Packer } from '../indexing/packer.ts';
import { bytesOfArticle, bytesOfSegments } from './bytes.ts';
import { createCache } from './cache.ts';
import { preparePostings } from './prepare.ts';

/** The articles that are in every library, worked out once and shared by all. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** Of all or some of its articles, in its order; the same for the same. */
  readonly segments: (ids: ReadonlySet<string>) => Promise<readonly Segment[]>;
  /** What is made so far. */
  readonly bytes: () => number;
}

/** Hexadecimal digits of a text's hash: enough to tell the texts of one file apart. */
const VERSION_DIGITS = 6;
/** Selections that are kept. */
const SELECTIONS = 32;

export function createCorpus(articles: readonly Article[], packer: Packer): Corpus {
  const versioned = articles.map((article) => ({ ...article, version: versionOf(article.text) }));
  let making: Promise<readonly IndexedArticle[]> | undefined;
  let all: readonly Segment[] = [];
  let bytesOfTexts = 0;
  const selections = createCache<Promise<readonly Segment[]>>(SELECTIONS);

  const make = async (): Promise<readonly IndexedArticle[]> => {
    const indexed: IndexedArticle[] = [];
    for (const article of versioned) indexed.push(openArticle(article, await packer.pack(article)));
    all = recutSegments([], indexed);
    await preparePostings(all);
    bytesOfTexts = indexed.reduce((sum, one) => sum + bytesOfArticle(one), 0);
    return indexed;
  };
  const indexAll = (): Promise<readonly IndexedArticle[]> => {
    making ??= make().catch((error) => {
      making = undefined;
      throw error;
    });
    return making;
  };
  return {
    articles: versioned,
    segments: async (ids) => {
      const indexed = (await indexAll()).filter(({ article }) => ids.has(article.id));
      if (indexed.length === versioned.length) return all;
      const key = indexed.map(({ article }) => article.id).join(' ');
      return selections.get(key, async () => {
        const segments = recutSegments(all, indexed);
        await preparePostings(segments);
        return segments;
      });
    },
    bytes: () => bytesOfTexts + bytesOfSegments(all),
  };
}

export function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, VERSION_DIGITS);
}

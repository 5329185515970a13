import type { IndexedArticle } from '../../search/index/indexed-article.ts';
import { recutSegments } from '../../search/index/recut-segments.ts';
import type { Segment } from '../../search/index/segment.ts';
import type { ArticleEntry } from '../store/entries.ts';
import { bytesOfArticle, bytesOfSegments } from './bytes.ts';
import { createCache } from './cache.ts';
import { preparePostings } from './prepare.ts';

/** Reads articles ready to be searched, by id: see `readIndexed`. */
export type ReadArticles = (entries: readonly ArticleEntry[]) => Promise<ReadonlyMap<string, IndexedArticle>>;

/** What is in memory of a library's own articles. A change costs what changed: all else stays as it is. */
export interface Shelf {
  /** Of these articles, in this order; those that went meanwhile are left out. The same for the same selection. */
  readonly segments: (selection: Selection) => Promise<readonly Segment[]>;
  /** Forgets what is not, or is not so any more, among the articles of the library. */
  readonly keepOnly: (entries: readonly ArticleEntry[]) => void;
  readonly bytes: () => number;
}

export interface Selection {
  /** Names the selection while the library does not change. */
  readonly key: string;
  readonly entries: readonly ArticleEntry[];
}

interface Made {
  readonly making: Promise<readonly Segment[]>;
  /** Once they are made. */
  segments?: readonly Segment[];
}

/** Channels that are about some of the articles, articles asked alone, and the whole library. */
const SELECTIONS = 8;

export function createShelf(read: ReadArticles): Shelf {
  const articles = new Map<string, { readonly state: string; readonly indexed: IndexedArticle }>();
  const made = createCache<Made>(SELECTIONS);
  /** The most that was made of what is still there: others take of it what they can. */
  let base: readonly Segment[] = [];
  let bytesOfTexts = 0;
  let last: Promise<unknown> = Promise.resolve();

  const fetch = async (entries: readonly ArticleEntry[]): Promise<void> => {
    const lacking = entries.filter((entry) => articles.get(entry.id)?.state !== stateOf(entry));
    if (lacking.length === 0) return;
    const found = await read(lacking);
    for (const { id } of lacking) {
      const indexed = found.get(id);
      if (indexed === undefined) articles.delete(id);
      else articles.set(id, { state: stateIn(indexed), indexed });
    }
  };
  const make = async (entries: readonly ArticleEntry[]): Promise<readonly Segment[]> => {
    await fetch(entries);
    const indexed = entries.flatMap(({ id }) => articles.get(id)?.indexed ?? []);
    const segments = recutSegments(base, indexed);
    await preparePostings(segments);
    if (countArticles(segments) >= countArticles(base)) base = segments;
    return segments;
  };
  const countTexts = (): void => {
    bytesOfTexts = 0;
    for (const { indexed } of articles.values()) bytesOfTexts += bytesOfArticle(indexed);
  };
  return {
    segments: ({ key, entries }) =>
      made.get(key, () => {
        // One after the other: what one makes the next can take.
        const making = last.then(() => make(entries));
        const one: Made = { making };
        last = making.then(
          (segments) => {
            one.segments = segments;
            countTexts();
          },
          () => made.delete(key),
        );
        return one;
      }).making,
    keepOnly: (entries) => {
      const states = new Map(entries.map((entry) => [entry.id, stateOf(entry)]));
      for (const [id, { state }] of articles) if (states.get(id) !== state) articles.delete(id);
      base = base.filter(({ indexed }) =>
        indexed.every((one) => articles.get(one.article.id)?.indexed === one),
      );
      made.clear();
      countTexts();
    },
    bytes: () => {
      const all = new Set(base);
      for (const { segments = [] } of made.values()) for (const segment of segments) all.add(segment);
      return bytesOfTexts + bytesOfSegments(all);
    },
  };
}

/** What tells one state of an article from the next. */
function stateOf({ version, title }: { readonly version: number | string; readonly title: string }): string {
  return `${version} ${title}`;
}

function stateIn({ article: { version = '', title } }: IndexedArticle): string {
  return stateOf({ version, title });
}

function countArticles(segments: readonly Segment[]): number {
  return segments.reduce((sum, { indexed }) => sum + indexed.length, 0);
}

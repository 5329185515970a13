import { createHash } from 'node:crypto';
import type { Article, ArticleHead } from '../article/article.ts';
import { UserError } from '../errors.ts';
import { type Collection, narrowCollection } from '../search/collection.ts';
import { findArticle } from './find-article.ts';
import type { Cited, Library, Place } from './library.ts';
import { articleOf } from './store/content.ts';
import { type Owner, ownerOf } from './store/owner.ts';
import type { ArticleEntry, Store, StoredArticle } from './store/store.ts';

export interface ServerLibraryOptions {
  readonly store: Store;
  /** In every library, unless it hides them. */
  readonly corpus: readonly Article[];
  /** Makes articles searchable; slow, so done once for each state of a library. */
  readonly collect: Collect;
}

type Collect = (articles: readonly Article[]) => Collection;

/** What is in memory of a library; made anew after it changed. */
interface Shelf {
  readonly articles: readonly Article[];
  readonly all: Collection;
  readonly some: Map<string, Collection>;
}

/** Hexadecimal digits of a text's hash: enough to tell the texts of one file apart. */
const CORPUS_VERSION = 6;

/**
 * The libraries of all servers and persons: what they brought, and the corpus.
 *
 * @example createServerLibrary({ store, corpus, collect: (articles) => createCollection(articles, analyzer) })
 */
export function createServerLibrary({ store, corpus, collect }: ServerLibraryOptions): Library {
  const shared = corpus.map((article) => ({ ...article, version: corpusVersion(article.text) }));
  const shelves = new Map<Owner | undefined, Promise<Shelf>>();
  store.subscribe((change) => {
    if (change.kind === 'everything') shelves.clear();
    else shelves.delete(change.owner);
  });

  const load = async (owner: Owner | undefined): Promise<Shelf> => {
    const own = owner === undefined ? [] : (await store.readAll(owner)).articles.map(withVersion);
    const hidden = owner === undefined ? [] : await store.hiddenCorpusArticles(owner);
    const articles = [...own, ...shared.filter(({ id }) => !hidden.includes(id))];
    return { articles, all: collect(articles), some: new Map() };
  };
  const shelfOf = (place: Place): Promise<Shelf> => {
    const owner = ownerOf(place);
    const known = shelves.get(owner);
    if (known !== undefined) return known;
    const loading = load(owner);
    shelves.set(owner, loading);
    loading.catch(() => shelves.delete(owner));
    return loading;
  };

  const heads = async (place: Place): Promise<readonly ArticleHead[]> => {
    const owner = ownerOf(place);
    if (owner === undefined) return shared;
    const [own, hidden] = await Promise.all([store.list(owner), store.hiddenCorpusArticles(owner)]);
    return [...own.map(headOf), ...shared.filter(({ id }) => !hidden.includes(id))];
  };
  const asked = async (place: Place): Promise<readonly ArticleHead[]> => {
    const all = await heads(place);
    const chosen = await chosenIn(place, store);
    const found = all.filter(({ id }) => chosen.includes(id));
    return found.length > 0 ? found : all;
  };

  return {
    articles: heads,
    asked,
    hidden: async (place) => {
      const owner = ownerOf(place);
      const hidden = owner === undefined ? [] : await store.hiddenCorpusArticles(owner);
      return shared.filter(({ id }) => hidden.includes(id));
    },
    open: async (place, { article, everything = false } = {}) => {
      const shelf = await shelfOf(place);
      if (shelf.articles.length === 0) throw new UserError('corpus-empty');
      if (everything) return shelf.all;
      const wanted =
        article === undefined ? await asked(place) : [findArticle<ArticleHead>(shelf.articles, article)];
      return openSome(shelf, new Set(wanted.map(({ id }) => id)), collect);
    },
    cited: async (place, { id, version }): Promise<Cited> => {
      const shelf = await shelfOf(place);
      const article = shelf.articles.find((one) => one.id === id);
      if (article?.version === version) return { kind: 'same', article };
      const owner = ownerOf(place);
      const earlier =
        owner === undefined || !/^\d{1,9}$/.test(version)
          ? undefined
          : await store.readVersion(owner, id, Number(version));
      if (earlier?.kind === 'removed') return earlier;
      if (article === undefined) return { kind: 'unknown' };
      const now = openSome(shelf, new Set([id]), collect);
      if (earlier?.kind !== 'version') return { kind: 'changed', now };
      return { kind: 'changed', now, earlier: collect([withVersion(earlier.article)]) };
    },
  };
}

/** What the channel, or the one that a thread belongs to, is about. */
async function chosenIn(place: Place, store: Store): Promise<readonly string[]> {
  const owner = ownerOf(place);
  if (owner === undefined) return [];
  for (const channel of [place.channel, place.parent]) {
    const chosen = channel === undefined ? [] : await store.channelArticles(owner, channel);
    if (chosen.length > 0) return chosen;
  }
  return [];
}

function openSome({ articles, all, some }: Shelf, ids: ReadonlySet<string>, collect: Collect): Collection {
  const wanted = articles.filter(({ id }) => ids.has(id));
  if (wanted.length === articles.length) return all;
  const key = wanted.map(({ id }) => id).join(' ');
  const [only] = wanted;
  const alone = wanted.length === 1 && only !== undefined;
  const collection = some.get(key) ?? (alone ? narrowCollection(all, only) : collect(wanted));
  some.set(key, collection);
  return collection;
}

function withVersion(stored: StoredArticle): Article {
  return { ...articleOf(stored), version: String(stored.version) };
}

function headOf(entry: ArticleEntry): ArticleHead {
  return { ...entry, version: String(entry.version) };
}

function corpusVersion(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, CORPUS_VERSION);
}

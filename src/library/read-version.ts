import type { Article } from '../article/article.ts';
import { versionOf } from './memory/corpus.ts';
import { articleOf } from './store/content.ts';
import type { Owner } from './store/owner.ts';
import type { Store } from './store/store.ts';

/** Versions of a library are whole numbers; those of the corpus are hashes, of which the present one alone is there. */
const VERSION = /^\d{1,9}$/;

/**
 * Reads an article as one of its versions was, `undefined` where that is not kept.
 * @example await articleReader({ store, corpus, owner: '1' })('a12', '2')
 */
export function articleReader({
  store,
  corpus,
  owner,
}: {
  readonly store: Store;
  readonly corpus: readonly Article[];
  readonly owner: Owner;
}): (article: string, version: string) => Promise<Article | undefined> {
  return async (article, version) => {
    const shared = corpus.find(({ id, text }) => id === article && versionOf(text) === version);
    if (shared !== undefined || !VERSION.test(version)) return shared;
    const stored = await store.readVersion(owner, article, Number(version));
    return stored.kind === 'version' ? articleOf(stored.article) : undefined;
  };
}

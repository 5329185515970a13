import { buildArticleSlowly } from '../article/build.ts';
import { createPace } from './indexing/pace.ts';
import type { Packer } from './indexing/packer.ts';
import type { ArticleContent } from './store/content.ts';
import type { Store } from './store/store.ts';

/** Shorter texts are worked out within their transaction: it takes 20 ms or less. */
const LONG = 5_000;

/**
 * A store that works long articles out before the transaction that keeps them: in SQLite everybody would wait for it.
 */
export function packAhead(store: Store, packer: Packer): Store {
  const ahead = async <T>(contents: readonly ArticleContent[], work: () => Promise<T>): Promise<T> => {
    const long = contents.reduce((sum, { text }) => sum + text.length, 0) > LONG;
    const releases: (() => void)[] = [];
    try {
      for (const content of long ? contents : []) {
        const article = await buildArticleSlowly({ id: 'ahead', ...content }, createPace().breathe);
        releases.push(await packer.packAhead(article));
      }
      return await work();
    } finally {
      for (const release of releases) release();
    }
  };
  return {
    ...store,
    add: (owner, content, by) => ahead([content], () => store.add(owner, content, by)),
    replace: (owner, seen, content, by) => ahead([content], () => store.replace(owner, seen, content, by)),
    keepDraft: async (owner, id, by) => {
      const draft = await store.readDraft(owner, id);
      return ahead(draft === undefined ? [] : [draft.content], () => store.keepDraft(owner, id, by));
    },
  };
}

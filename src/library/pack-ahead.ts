import { buildArticleSlowly } from '../article/build.ts';
import { createPace } from './indexing/pace.ts';
import type { ArticleContent } from './store/content.ts';
import type { Owner } from './store/owner.ts';
import type { Wished } from './store/refuse.ts';
import type { Store } from './store/store.ts';
import type { TermKeeper } from './terms/term-keeper.ts';

/** Shorter texts are worked out within their transaction: it takes 20 ms or less. */
const LONG = 5_000;

interface Prepared extends Omit<Wished, 'text'> {
  readonly content: ArticleContent | undefined;
}

/**
 * A store that works long articles out, and puts what they are found by into the index, before the transaction that
 * keeps them: in SQLite everybody would wait for it.
 */
export function packAhead(store: Store, { packer, stage }: Pick<TermKeeper, 'packer' | 'stage'>): Store {
  const ahead = async <T>(
    owner: Owner,
    { content, ...wished }: Prepared,
    work: () => Promise<T>,
  ): Promise<T> => {
    if (content === undefined || content.text.length <= LONG) return work();
    // Else each refusal would cost as much as the article: half a minute for the longest.
    if (await store.wouldRefuse(owner, { text: content.text, ...wished })) return work();
    const article = await buildArticleSlowly({ id: 'ahead', ...content }, createPace().breathe);
    const release = await packer.packAhead(article);
    try {
      const leave = await stage.ahead(owner, article, await packer.pack(article));
      try {
        return await work();
      } finally {
        await leave();
      }
    } finally {
      release();
    }
  };
  return {
    ...store,
    add: (owner, content, by) => ahead(owner, { content, ...by }, () => store.add(owner, content, by)),
    replace: (owner, seen, content, by) =>
      ahead(owner, { content, replaces: seen, ...by }, () => store.replace(owner, seen, content, by)),
    keepDraft: async (owner, id, by) => {
      const { content, replaces } = (await store.readDraft(owner, id)) ?? {};
      return ahead(owner, { content, replaces, ...by }, () => store.keepDraft(owner, id, by));
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildArticleSlowly } from '../../article/build.ts';
import { createPace } from '../indexing/pace.ts';
import type { Packer } from '../indexing/packer.ts';
import type { StoreHooks } from '../store/hooks.ts';
import { readProfiles } from './read-terms.ts';
import { withTerms } from './schema.ts';
import type { Stage } from './stage.ts';
import { removeAllTerms, removeTerms, retitleTerms, writeStaged, writeTerms } from './write-terms.ts';

/** Keeps the index true in the very transaction of each change. */
export function createTermHooks(
  packer: Packer,
  stage: Pick<Stage, 'of'>,
): Pick<
  Required<StoreHooks>,
  'onArticleWritten' | 'onArticleRenamed' | 'onArticleRemoved' | 'onOwnerRemoved'
> {
  return {
    onArticleWritten: async (transaction, { owner, id, version, content, later }) => {
      if (later) return;
      const staged = stage.of(owner, content);
      if (staged !== undefined) {
        // The text was written just now, and what is kept beside the index is as much again.
        await nextTurn();
        if (await writeStaged(transaction, { owner, id, version, staged })) return;
      }
      const article = await buildArticleSlowly({ id, ...content }, createPace().breathe);
      await writeTerms(transaction, { owner, article, version, profiles: await packer.pack(article) });
    },
    onArticleRenamed: async (transaction, { owner, id, title }) => {
      const known = (await readProfiles(withTerms(transaction), owner, [id])).get(id);
      // What an earlier program worked out will be worked out anew, with the new title.
      if (known === undefined) return;
      const profiles = await packer.retitle(title, known.profiles);
      await retitleTerms(transaction, { owner, id, profiles });
    },
    onArticleRemoved: (transaction, { owner, id }) => removeTerms(transaction, { owner, id }),
    onOwnerRemoved: (transaction, owner) => removeAllTerms(transaction, owner),
  };
}

import type { Article } from '../../article/article.ts';
import { countSentences } from '../../article/sentences-of.ts';
import type { PackedProfiles } from '../../search/index/packed-profiles.ts';
import { createPace } from '../indexing/pace.ts';
import type { Backend, OnProblem } from '../store/backend.ts';
import type { ArticleContent } from '../store/content.ts';
import type { Owner } from '../store/owner.ts';
import { findTerms } from './article-terms.ts';
import { isPostgres } from './schema.ts';
import { dropStaged, type Staged, stageTerms } from './stage-terms.ts';

/** Where the terms of long articles wait for the transaction that keeps these. */
export interface Stage {
  /**
   * Puts them into the index ahead, where that would take SQLite's other writers too long, for whoever writes the same
   * text into that library, until it is released.
   * @throws StoreFailure
   */
  readonly ahead: (owner: Owner, article: Article, profiles: PackedProfiles) => Promise<() => Promise<void>>;
  readonly of: (owner: Owner, content: Content) => Staged | undefined;
}

type Content = Pick<ArticleContent, 'title' | 'format' | 'text'>;

/** Fewer come into the index in the transaction that keeps their article: it takes 50 ms or less. */
const LEAST_SENTENCES = 500;

export function createStage(backend: () => Backend, onProblem: OnProblem): Stage {
  const waiting = new Map<string, Staged>();
  return {
    ahead: async (owner, article, profiles) => {
      const key = keyOf(owner, article);
      if (isPostgres(backend().db) || countSentences(article) < LEAST_SENTENCES || waiting.has(key))
        return async () => {};
      const terms = await findTerms(article, profiles, createPace());
      const staged = await stageTerms(backend(), { owner, terms });
      if (staged === undefined) return async () => {};
      waiting.set(key, staged);
      return async () => {
        waiting.delete(key);
        // What was kept is kept, whatever becomes of this.
        await dropStaged(backend(), staged).catch((error) =>
          onProblem('what was indexed ahead could not be cleared; the next sweep tries again', error),
        );
      };
    },
    of: (owner, content) => waiting.get(keyOf(owner, content)),
  };
}

function keyOf(owner: Owner, { title, format, text }: Content): string {
  return `${owner} ${format} ${title}\n${text}`;
}

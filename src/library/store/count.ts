import { selectCurrent } from './rows.ts';
import type { Database } from './schema.ts';

/** What all owners have together, at their current versions. */
export interface StoreCounts {
  /** Owners with at least one article. */
  readonly libraries: number;
  readonly articles: number;
  readonly sentences: number;
}

/** Reads a row of each article, so not for every moment. */
export async function countAll(db: Database): Promise<StoreCounts> {
  const row = await selectCurrent(db)
    .select(({ fn }) => [
      fn.count('article.guild_id').distinct().as('libraries'),
      fn.countAll().as('articles'),
      fn.sum('current.sentences').as('sentences'),
    ])
    .executeTakeFirst();
  // PostgreSQL gives sums as text, and none over nothing.
  const { libraries = 0, articles = 0, sentences = 0 } = row ?? {};
  return { libraries: Number(libraries), articles: Number(articles), sentences: Number(sentences ?? 0) };
}

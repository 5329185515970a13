import type { Article } from '../../article/article.ts';
import { buildArticleSlowly } from '../../article/build.ts';
import { createPace, type Pace } from '../indexing/pace.ts';
import { originOf } from './content.ts';
import type { StoredArticle } from './entries.ts';

/**
 * The article of a kept text, and which of its texts it is; the rest of the program goes on meanwhile.
 *
 * @example (await versioned(stored)).version // '3'
 */
export async function versioned(stored: StoredArticle, pace: Pace = createPace()): Promise<Article> {
  const { id, version, title, language, format, text } = stored;
  const head = { id, version: String(version), title, language, format };
  return buildArticleSlowly({ ...head, ...originOf(stored), text }, pace.breathe);
}

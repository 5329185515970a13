import { cleanLine } from '../../src/article/clean-line.ts';
import { UserError } from '../../src/errors.ts';
import { findArticle } from '../../src/library/find-article.ts';
import { wordsOf } from '../../src/reply/words/words.ts';
import type { App, Reply, Request } from '../command.ts';
import { readText } from '../options.ts';
import { kept, manage } from './managed.ts';
import { tell } from './replies.ts';

/** `/articles rename`: another title for an article of this library. Those of the corpus have theirs from their files. */
export async function renameArticle(request: Request, app: App): Promise<Reply> {
  const { owner, store } = manage(request, app);
  const article = findArticle(await kept(store.list(owner)), readText(request, 'article') ?? '');
  const title = cleanLine(readText(request, 'title') ?? '');
  if (title === '') throw new UserError('nothing-brought');
  const outcome = await kept(store.rename(owner, article.id, title));
  if (outcome.kind === 'gone') throw new UserError('article-gone');
  return tell(wordsOf(request.locale).library.done.renamed(outcome.before, outcome.article.title));
}

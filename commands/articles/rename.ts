import { cleanLine } from '../../src/article/clean-line.ts';
import { UserError } from '../../src/errors.ts';
import { findArticle } from '../../src/library/find-article.ts';
import { ownerOf } from '../../src/library/store/owner.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { completeAmong } from '../article-option.ts';
import type { App, AutocompleteRequest, Choice, Reply, Request } from '../command.ts';
import { readText } from '../options.ts';
import { kept, manage } from './managed.ts';
import { tell } from './replies.ts';

/** `/articles rename`: another title for an article of this library. Those of the corpus have theirs from their files. */
export async function renameArticle(request: Request, app: App): Promise<Reply> {
  const { owner, store } = manage(request, app);
  const named = readText(request, 'article') ?? '';
  const own = new Set((await kept(store.list(owner))).map(({ id }) => id));
  const article = findArticle(await kept(app.library.articles(request.place)), named);
  if (!own.has(article.id)) throw new UserError('article-of-corpus', { title: article.title });
  const title = cleanLine(readText(request, 'title') ?? '');
  if (title === '') throw new UserError('nothing-brought');
  const outcome = await kept(store.rename(owner, article.id, title));
  if (outcome.kind === 'gone') throw new UserError('article-gone');
  return tell(wordsOf(request.locale).library.done.renamed(outcome.before, outcome.article.title));
}

/** Those that can be renamed, as whoever types finds all articles elsewhere. */
export async function completeOwn(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  const owner = ownerOf(request.place);
  if (owner === undefined || app.management === undefined) return [];
  const own = new Set((await app.management.store.list(owner)).map(({ id }) => id));
  const heads = await app.library.articles(request.place);
  return completeAmong(
    heads.filter(({ id }) => own.has(id)),
    request,
    app,
  );
}

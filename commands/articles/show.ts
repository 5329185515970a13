import { UserError } from '../../src/errors.ts';
import { findArticle } from '../../src/library/find-article.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { chooseFrom } from '../article-option.ts';
import type { App, AutocompleteRequest, Choice, Reply, Request } from '../command.ts';
import { readText } from '../options.ts';
import { kept, manage } from './managed.ts';
import { tell } from './replies.ts';

/** `/articles show`: an article of the corpus that was hidden here, again. */
export async function showArticle(request: Request, app: App): Promise<Reply> {
  const { owner, store } = manage(request, app);
  const hidden = await kept(app.library.hidden(request.place));
  const named = readText(request, 'article') ?? '';
  try {
    const head = findArticle(hidden, named);
    await kept(store.showCorpusArticle(owner, head.id));
    return tell(wordsOf(request.locale).library.done.shown(head.title));
  } catch (error) {
    if (error instanceof UserError && error.code === 'article-unknown')
      throw new UserError('article-not-hidden', { found: named });
    throw error;
  }
}

export async function completeHidden(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  return chooseFrom(await kept(app.library.hidden(request.place)), request.focused.value);
}

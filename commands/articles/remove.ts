import { UserError } from '../../src/errors.ts';
import { findArticle } from '../../src/library/find-article.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { renderNotice } from '../../src/reply/render-library.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { App, Press, Reply, Request } from '../command.ts';
import { idOf, partsOf } from '../custom-id.ts';
import { readText } from '../options.ts';
import { keyOf } from '../passage-key.ts';
import { kept, manage } from './managed.ts';
import { settle } from './replies.ts';

/** `/articles remove`: asks before it removes an article, or hides one of the corpus. */
export async function askRemoval(request: Request, app: App): Promise<Reply> {
  const { owner, store } = manage(request, app);
  const head = findArticle(
    await kept(app.library.articles(request.place)),
    readText(request, 'article') ?? '',
  );
  const isOwn = (await kept(store.list(owner))).some(({ id }) => id === head.id);
  const { buttons, confirm } = wordsOf(request.locale).library;
  const row = buttonRow([
    {
      id: isOwn ? idOf('articles', 'remove', head.id) : idOf('articles', 'hide', keyOf(head.id)),
      label: isOwn ? buttons.remove : buttons.hide,
      style: 'grave',
    },
    { id: idOf('articles', 'leave'), label: buttons.leave, style: 'other' },
  ]);
  const said = isOwn ? confirm.remove(head.title) : confirm.hide(head.title);
  return { kind: 'message', body: renderNotice(said, { buttons: [row] }), visibility: 'asker' };
}

/** The answer to that. */
export async function removeArticle(press: Press, app: App): Promise<Reply> {
  const { owner, store } = manage(press, app);
  const { action, details } = partsOf(press.id);
  const id = details[0] ?? '';
  const { done } = wordsOf(press.locale).library;
  if (action === 'leave') return settle(done.left);
  if (action === 'hide') {
    const head = (await kept(app.library.articles(press.place))).find((one) => keyOf(one.id) === id);
    if (head === undefined) throw new UserError('article-gone');
    await kept(store.hideCorpusArticle(owner, head.id));
    return settle(done.hidden(head.title));
  }
  const outcome = await kept(store.remove(owner, id));
  if (outcome.kind === 'gone') throw new UserError('article-gone');
  return settle(done.removed(outcome.title));
}

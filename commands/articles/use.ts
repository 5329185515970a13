import { UserError } from '../../src/errors.ts';
import { findArticle } from '../../src/library/find-article.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { renderNotice } from '../../src/reply/render-library.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { App, Press, Reply, Request } from '../command.ts';
import { idOf } from '../custom-id.ts';
import { readText } from '../options.ts';
import { kept, manage } from './managed.ts';
import { settle, tell } from './replies.ts';

/** `/articles use`: what this channel is about; with no article named, tells what it is, and offers the whole library. */
export async function chooseArticles(request: Request, app: App): Promise<Reply> {
  const { owner, store } = manage(request, app);
  const { channel } = request.place;
  if (channel === undefined) throw new UserError('no-library');
  const { done, buttons } = wordsOf(request.locale).library;
  const all = await kept(app.library.articles(request.place));
  const named = ['article', 'second', 'third'].flatMap((option) => readText(request, option) ?? []);
  if (named.length === 0) {
    const asked = await kept(app.library.asked(request.place));
    const chosen = await kept(store.channelArticles(owner, channel));
    if (chosen.length === 0 && asked.length === all.length) return tell(done.usingAll(all.length));
    const row = buttonRow([{ id: idOf('articles', 'all'), label: buttons.wholeLibrary, style: 'other' }]);
    const said = done.using(asked.map(({ title }) => title));
    return { kind: 'message', body: renderNotice(said, { buttons: [row] }), visibility: 'asker' };
  }
  const chosen = [
    ...new Map(named.map((name) => findArticle(all, name)).map((head) => [head.id, head])).values(),
  ];
  await kept(
    store.useInChannel(
      owner,
      channel,
      chosen.map(({ id }) => id),
    ),
  );
  return tell(done.using(chosen.map(({ title }) => title)));
}

/** The whole library again. */
export async function clearChoice(press: Press, app: App): Promise<Reply> {
  const { owner, store } = manage(press, app);
  const { channel } = press.place;
  if (channel === undefined) throw new UserError('no-library');
  await kept(store.useInChannel(owner, channel, []));
  const [all, asked] = await Promise.all([
    kept(app.library.articles(press.place)),
    kept(app.library.asked(press.place)),
  ]);
  const { done } = wordsOf(press.locale).library;
  // A thread that has no choice of its own asks what its channel is about.
  return asked.length < all.length
    ? settle(done.using(asked.map(({ title }) => title)))
    : settle(done.usingAll(all.length));
}

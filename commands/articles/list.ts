import { buttonRow } from '../../src/reply/components.ts';
import { LISTED_ON_A_PAGE, type Listed, renderLibrary } from '../../src/reply/render-library.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { App, Asked, MessageReply, Press, Reply, Request } from '../command.ts';
import { idOf, partsOf } from '../custom-id.ts';
import { kept, manage } from './managed.ts';

/** `/articles list`: what is here, where it comes from, and what the channel is about. */
export async function listArticles(request: Request, app: App): Promise<Reply> {
  return showPage(request, app, 1);
}

/** Another page of the list. */
export async function turnPage(press: Press, app: App): Promise<Reply> {
  const page = Number(partsOf(press.id).details[0]);
  return { ...(await showPage(press, app, Number.isSafeInteger(page) ? page : 1)), replaces: true };
}

async function showPage(asked: Asked, app: App, wanted: number): Promise<MessageReply> {
  const listed = await gather(asked, app);
  const pages = Math.max(1, Math.ceil(listed.length / LISTED_ON_A_PAGE));
  const page = Math.min(pages, Math.max(1, wanted));
  const { buttons } = wordsOf(asked.locale).library;
  const turn = (to: number, label: string) => ({
    id: idOf('articles', 'list', String(to)),
    label,
    style: 'other' as const,
    disabled: to < 1 || to > pages,
  });
  const row = buttonRow([turn(page - 1, buttons.earlier), turn(page + 1, buttons.later)]);
  const body = renderLibrary(listed.slice((page - 1) * LISTED_ON_A_PAGE, page * LISTED_ON_A_PAGE), {
    locale: asked.locale,
    total: listed.length,
    page,
    pages,
    buttons: pages > 1 ? [row] : [],
  });
  return { kind: 'message', body, visibility: 'asker' };
}

async function gather(asked: Asked, app: App): Promise<readonly Listed[]> {
  const { owner, store } = manage(asked, app);
  const [heads, inUse, entries, hidden] = await Promise.all([
    kept(app.library.articles(asked.place)),
    kept(app.library.asked(asked.place)),
    kept(store.list(owner)),
    kept(app.library.hidden(asked.place)),
  ]);
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const used = inUse.length < heads.length ? new Set(inUse.map(({ id }) => id)) : new Set<string>();
  const listed = heads.map((head): Listed => {
    const entry = own.get(head.id);
    return {
      head,
      ...(entry !== undefined && { sentences: entry.sentences }),
      fromCorpus: entry === undefined,
      hidden: false,
      inUse: used.has(head.id),
    };
  });
  const away = hidden.map((head): Listed => ({ head, fromCorpus: true, hidden: true, inUse: false }));
  return [...listed, ...away];
}

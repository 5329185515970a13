import { compareVersions } from '../../src/answer/compare/compare-versions.ts';
import { articleOf } from '../../src/library/store/content.ts';
import type { Draft } from '../../src/library/store/outcomes.ts';
import type { Owner } from '../../src/library/store/owner.ts';
import type { Store } from '../../src/library/store/store.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { renderDraft } from '../../src/reply/render-draft.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { MessageReply } from '../command.ts';
import { idOf } from '../custom-id.ts';
import { kept } from './managed.ts';

/** What was understood of an article, with the buttons to decide: keep, replace, retitle or drop. */
export async function showDraft(
  draft: Draft,
  { owner, store, locale }: { readonly owner: Owner; readonly store: Store; readonly locale: Locale },
): Promise<MessageReply> {
  const article = articleOf({ id: draft.id, ...draft.content });
  const before = draft.replaces && (await kept(store.read(owner, draft.replaces.id)));
  const { buttons } = wordsOf(locale).library;
  const id = (action: string) => idOf('articles', action, draft.id);
  const row = buttonRow([
    ...(before === undefined
      ? [
          {
            // What it was to replace may have been removed since: then it is an article of its own.
            id: id(draft.replaces === undefined ? 'keep' : 'beside'),
            label: buttons.keep,
            style: 'good' as const,
          },
        ]
      : [
          { id: id('keep'), label: buttons.replace, style: 'main' as const },
          { id: id('beside'), label: buttons.keepBeside, style: 'other' as const },
        ]),
    { id: id('retitle'), label: buttons.retitle, style: 'other' },
    { id: id('drop'), label: buttons.drop, style: 'grave' },
  ]);
  const replaces = before && {
    title: before.title,
    changes: compareVersions(articleOf(before), article),
  };
  const { leftOut } = draft;
  const shown = {
    article,
    ...(leftOut !== undefined && { leftOut }),
    ...(replaces !== undefined && { replaces }),
  };
  return { kind: 'message', body: renderDraft(shown, { locale, buttons: [row] }), visibility: 'asker' };
}

import { countSentences } from '../../src/article/sentences-of.ts';
import { UserError } from '../../src/errors.ts';
import type { Brought } from '../../src/library/intake.ts';
import { makeForm } from '../../src/reply/components.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { renderNotice } from '../../src/reply/render-library.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { App, Asked, Command, Progress, Reply, Request, Submission } from '../command.ts';
import { idOf } from '../custom-id.ts';
import { declareMessageCommand } from '../declare.ts';
import { readText } from '../options.ts';
import { showDraft } from './draft.ts';
import { LONGEST_TITLE } from './lengths.ts';
import { kept, type Managed, manageAdding } from './managed.ts';
import { refusalOf } from './refuse.ts';

/** `/articles add` with a file or a link: what was understood of it, to be decided about. */
export async function addArticle(request: Request, app: App, progress: Progress): Promise<Reply> {
  const managed = await manageAdding(request, app);
  const { locale } = request;
  progress(renderNotice(wordsOf(locale).library.progress.fetching));
  const file = request.attachments?.['file'];
  const link = readText(request, 'link');
  const brought =
    file === undefined ? await managed.intake.fromLink(link ?? '') : await managed.intake.fromFile(file);
  return draftOf(brought, managed, request);
}

/** A long message, or the file attached to one, as an article. */
export const addMessage: Command = {
  data: declareMessageCommand('add-message'),
  hides: () => true,
  async handle(request, app, progress) {
    const managed = await manageAdding(request, app);
    const [file] = request.target?.attachments ?? [];
    const text = request.target?.content ?? '';
    if (file === undefined && text.trim() === '') throw new UserError('nothing-brought');
    progress(renderNotice(wordsOf(request.locale).library.progress.reading));
    const brought =
      file === undefined ? await managed.intake.fromText(text) : await managed.intake.fromFile(file);
    return draftOf(brought, managed, request);
  },
};

/** A form for a text to be pasted. */
export async function showPaste(request: Request, app: App): Promise<Reply> {
  await manageAdding(request, app);
  const { forms } = wordsOf(request.locale).library;
  return {
    kind: 'form',
    form: makeForm(idOf('articles', 'pasted'), {
      title: forms.paste,
      fields: [
        { id: 'title', label: forms.titleIfAny, required: false, longest: LONGEST_TITLE },
        { id: 'text', label: forms.text, long: true, longest: LIMITS.form.value },
      ],
    }),
  };
}

/** A pasted text, to be decided about. */
export async function addPasted(submission: Submission, app: App): Promise<Reply> {
  const managed = await manageAdding(submission, app);
  const text = submission.fields['text'] ?? '';
  const title = submission.fields['title']?.trim() ?? '';
  if (text.trim() === '') throw new UserError('nothing-brought');
  const brought = await managed.intake.fromText(title === '' ? text : `# ${title}\n\n${text}`);
  return draftOf(brought, managed, submission);
}

async function draftOf(
  brought: Brought,
  { owner, user, store, mayManage }: Managed & { readonly mayManage: boolean },
  { locale }: Asked,
): Promise<Reply> {
  if (brought.kind === 'problem') throw refusalOf(brought);
  // Counted already, so that the store need not find the sentences anew.
  const content = { ...brought.article, sentences: countSentences(brought.article) };
  const known = await kept(store.findByText(owner, content.text));
  if (known !== undefined) throw new UserError('article-known', { title: known.title, id: known.id });
  // To put a new text in the place of another is to take that away: for managers.
  const [earlier] = mayManage ? await kept(store.findEarlier(owner, content)) : [];
  const draft = await kept(
    store.saveDraft(owner, {
      user,
      content,
      leftOut: brought.leftOut,
      ...(earlier !== undefined && { replaces: { id: earlier.id, version: earlier.version } }),
    }),
  );
  return showDraft(draft, { owner, store, locale });
}

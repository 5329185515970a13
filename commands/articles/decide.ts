import { cleanLine } from '../../src/article/clean-line.ts';
import { UserError } from '../../src/errors.ts';
import type { AddOutcome, Draft, KeepOutcome, ReplaceOutcome } from '../../src/library/store/outcomes.ts';
import { makeForm } from '../../src/reply/components.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { App, Asked, Press, Reply, Submission } from '../command.ts';
import { idOf, partsOf } from '../custom-id.ts';
import { showDraft } from './draft.ts';
import { LONGEST_TITLE } from './lengths.ts';
import { kept, type Managed, manageAdding } from './managed.ts';
import { settle } from './replies.ts';

/** A button under a draft: keep it, in the place of an earlier version or beside it, drop it, or retitle it. */
export async function decideDraft(press: Press, app: App): Promise<Reply> {
  const { action, details } = partsOf(press.id);
  const id = details[0] ?? '';
  const managed = await decideAbout(id, press, app);
  const { owner, user, store } = managed;
  const { locale } = press;
  if (action === 'retitle') return askTitle(await findDraft(managed, id), locale);
  if (action === 'drop') {
    if ((await kept(store.dropDraft(owner, id))) === undefined) throw new UserError('draft-gone');
    return settle(wordsOf(locale).library.done.dropped);
  }
  const outcome =
    action === 'beside' ? await keepBeside(managed, id) : await kept(store.keepDraft(owner, id, { user }));
  return tellOutcome(outcome, locale);
}

/** The draft under another title. */
export async function retitleDraft(submission: Submission, app: App): Promise<Reply> {
  const id = partsOf(submission.id).details[0] ?? '';
  const { owner, store } = await decideAbout(id, submission, app);
  const title = cleanLine(submission.fields['title'] ?? '');
  if (title === '') throw new UserError('nothing-brought');
  const draft = await kept(store.retitleDraft(owner, id, title));
  if (draft === undefined) throw new UserError('draft-gone');
  return { ...(await showDraft(draft, { owner, store, locale: submission.locale })), replaces: true };
}

/** Who does not manage the library decides about their own drafts alone. */
async function decideAbout(id: string, asked: Asked, app: App): Promise<Managed> {
  const { mayManage, ...managed } = await manageAdding(asked, app);
  const isTheirs = mayManage || (managed.user !== '' && (await findDraft(managed, id)).user === managed.user);
  if (!isTheirs) throw new UserError('not-allowed');
  return managed;
}

async function findDraft({ owner, store }: Managed, id: string): Promise<Draft> {
  const draft = await kept(store.readDraft(owner, id));
  if (draft === undefined) throw new UserError('draft-gone');
  return draft;
}

function askTitle(draft: Draft, locale: Locale): Reply {
  const { forms } = wordsOf(locale).library;
  const field = { id: 'title', label: forms.title, value: draft.content.title, longest: LONGEST_TITLE };
  return {
    kind: 'form',
    form: makeForm(idOf('articles', 'retitled', draft.id), { title: forms.retitle, fields: [field] }),
  };
}

/** Pressed twice, the second finds the text there already; so the draft may go last. */
async function keepBeside(managed: Managed, id: string): Promise<AddOutcome> {
  const { owner, user, store } = managed;
  const draft = await findDraft(managed, id);
  const outcome = await kept(store.add(owner, draft.content, { user }));
  if (outcome.kind === 'added') await kept(store.dropDraft(owner, id));
  return outcome;
}

/** @throws UserError where nothing was kept */
function tellOutcome(outcome: KeepOutcome | AddOutcome | ReplaceOutcome, locale: Locale): Reply {
  const words = wordsOf(locale);
  const { done } = words.library;
  const tryIt = done.tryIt(words.commands.ask.name);
  switch (outcome.kind) {
    case 'added':
      return settle(done.kept(outcome.article.title), tryIt);
    case 'replaced':
      return settle(done.replaced(outcome.article.title, outcome.article.version), tryIt);
    case 'duplicate':
      throw new UserError('article-known', { title: outcome.of.title, id: outcome.of.id });
    case 'full':
      throw new UserError('library-full', { most: outcome.limit });
    case 'too-many-adds':
      throw new UserError('adds-too-many', {
        most: outcome.limit,
        minutes: Math.ceil(outcome.again / 60_000),
      });
    case 'too-long':
      throw new UserError('article-long', { found: outcome.found, most: outcome.limit });
    case 'gone':
      throw new UserError('article-gone');
    case 'changed-meanwhile':
      throw new UserError('article-changed', {
        title: outcome.article.title,
        version: outcome.article.version,
      });
    case 'draft-gone':
      throw new UserError('draft-gone');
  }
}

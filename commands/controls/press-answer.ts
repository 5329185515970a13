import { type Context, contextOf, paragraphOf } from '../../src/answer/context.ts';
import { explainSentence } from '../../src/answer/why.ts';
import { UserError } from '../../src/errors.ts';
import type { ComponentRow, MessageBody } from '../../src/reply/body.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { renderChanged } from '../../src/reply/render-changed.ts';
import { renderContext, renderOthers, renderParagraph, renderWhy } from '../../src/reply/render-context.ts';
import { type Locale, wordsOf } from '../../src/reply/words/words.ts';
import type { App, MessageReply, Press, Reply } from '../command.ts';
import { idOf, partsOf } from '../custom-id.ts';
import { type Opened, openPassage } from './open-passage.ts';
import { type PassageKey, readKey, writeKey } from './passage-key.ts';
import { pressVote, VOTES } from './press-vote.ts';
import { questionIn } from './question-in.ts';
import { BETWEEN_KEYS } from './rows.ts';

/** Sentences shown before, and after, at the most. */
const MOST_AROUND = 6;

/**
 * What the buttons under an answer show, to whoever presses them alone: the answer itself stays as it is for everybody
 * else. Within what is shown, ◀ and ▶ change it in its place.
 */
export async function pressAnswer(press: Press, app: App): Promise<Reply> {
  const { action, details } = partsOf(press.id);
  if (action === 'others') return showOthers(press, app, (details[0] ?? '').split(BETWEEN_KEYS));
  if (VOTES.has(action)) return pressVote(press, app);
  const key = readKey(details[0]);
  if (key === undefined) throw new UserError('control-unknown');
  const opened = await openPassage(key, press, app);
  if (opened.kind === 'changed') return toAsker(renderChanged(opened.citation, press.locale));
  if (action === 'context') return showContext(press, key, { opened, around: details.slice(1) });
  if (action === 'paragraph') return showParagraph(press, key, opened);
  if (action === 'why') return showWhy(press, opened);
  throw new UserError('control-unknown');
}

type Passages = Extract<Opened, { kind: 'opened' }>;

function showContext(
  { locale }: Press,
  key: PassageKey,
  { opened, around }: { readonly opened: Passages; readonly around: readonly string[] },
): MessageReply {
  const [before, after] = around.map((count) => Math.min(MOST_AROUND, Number(count) || 0));
  const context = contextOf(opened.passage.article, key.sentence, { before: before ?? 0, after: after ?? 0 });
  if (context === undefined) throw new UserError('article-gone');
  const buttons = [turnRow(context, key, locale)];
  // The third part says that the button is within what only the asker sees.
  return { ...toAsker(renderContext(context, { locale, buttons })), replaces: around[2] === 'own' };
}

function turnRow(
  { before, after, moreBefore, moreAfter }: Context,
  key: PassageKey,
  locale: Locale,
): ComponentRow {
  const { buttons } = wordsOf(locale).controls;
  const id = (wider: { readonly before: number; readonly after: number }) =>
    idOf('ask', 'context', writeKey(key), String(wider.before), String(wider.after), 'own');
  return buttonRow([
    {
      id: id({ before: before + 1, after }),
      label: buttons.before,
      style: 'other',
      disabled: !moreBefore || before >= MOST_AROUND,
    },
    {
      id: id({ before, after: after + 1 }),
      label: buttons.after,
      style: 'other',
      disabled: !moreAfter || after >= MOST_AROUND,
    },
  ]);
}

function showParagraph({ locale }: Press, key: PassageKey, { passage }: Passages): MessageReply {
  const paragraph = paragraphOf(passage.article, key.sentence);
  if (paragraph === undefined) throw new UserError('article-gone');
  return toAsker(renderParagraph(paragraph, { locale }));
}

function showWhy({ locale, heading }: Press, { collection, passage }: Passages): MessageReply {
  const question = questionIn(heading ?? '');
  if (question === '') throw new UserError('control-unknown');
  return toAsker(renderWhy(explainSentence(question, passage.sentence, collection), question, { locale }));
}

/** Those of articles that are as they were; what has changed since is no answer any more. */
async function showOthers(press: Press, app: App, written: readonly string[]): Promise<MessageReply> {
  const keys = written.flatMap((one) => readKey(one) ?? []);
  const opened = await Promise.all(
    keys.map((key) =>
      openPassage(key, press, app).catch((error: unknown) => {
        if (error instanceof UserError) return undefined;
        throw error;
      }),
    ),
  );
  const passages = opened.flatMap((one) => (one?.kind === 'opened' ? [one.passage] : []));
  return toAsker(renderOthers(passages, { locale: press.locale }));
}

function toAsker(body: MessageBody): MessageReply {
  return { kind: 'message', body, visibility: 'asker' };
}

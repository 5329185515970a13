import { questionOfParts } from '../../src/answer/at-once/question-of-parts.ts';
import { type Context, contextOf, paragraphOf } from '../../src/answer/context.ts';
import type { Passage } from '../../src/answer/outcomes.ts';
import { explainSentence } from '../../src/answer/why.ts';
import { UserError } from '../../src/errors.ts';
import type { ComponentRow, MessageBody } from '../../src/reply/body.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { renderChanged } from '../../src/reply/render-changed.ts';
import { renderContext, renderOthers, renderParagraph, renderWhy } from '../../src/reply/render-context.ts';
import type { Locale } from '../../src/reply/words/locale.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import type { App, MessageReply, Press, Reply } from '../command.ts';
import { idOf, partsOf } from '../custom-id.ts';
import { type PassageKey, readKey, writeKey } from '../passage-key.ts';
import { BETWEEN_KEYS } from './between-keys.ts';
import { type Opened, openPassage } from './open-passage.ts';
import { readPlaces } from './part-places.ts';
import { AFTER_VOTE, pressVote, VOTES } from './press-vote.ts';
import { questionIn } from './question-in.ts';

/** Says that a button is within what only the asker sees. */
const OWN = 'own';
/** Says that a button is about a text as it was kept, of whatever version: its context is of that version. */
export const KEPT = 'kept';
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
  const passage = opened.kind === 'opened' ? opened.passage : opened.citation.earlier;
  const ofVersion = opened.kind === 'opened' || details[4] === KEPT;
  if (action === 'context' && passage !== undefined && ofVersion)
    return showContext(press, key, { passage, details: details.slice(1) });
  if (opened.kind === 'changed') return toAsker(renderChanged(opened.citation, press.locale));
  if (action === 'paragraph') return showParagraph(press, key, opened);
  if (action === 'why') return showWhy(press, opened, readPlaces(details[1]));
  throw new UserError('control-unknown');
}

type Passages = Extract<Opened, { kind: 'opened' }>;

function showContext(
  { locale }: Press,
  key: PassageKey,
  { passage, details }: { readonly passage: Passage; readonly details: readonly string[] },
): MessageReply {
  const [before = 0, after = 0] = details
    .slice(0, 2)
    .map((count) => Math.min(MOST_AROUND, Number(count) || 0));
  const context = contextOf(passage.article, key.sentence, { before, after });
  if (context === undefined) throw new UserError('article-gone');
  const buttons = [turnRow(context, { key, locale, kept: details[3] === KEPT })];
  return { ...toAsker(renderContext(context, { locale, buttons })), replaces: details[2] === OWN };
}

function turnRow(
  { before, after, moreBefore, moreAfter }: Context,
  { key, locale, kept }: { readonly key: PassageKey; readonly locale: Locale; readonly kept: boolean },
): ComponentRow {
  const { buttons } = wordsOf(locale).controls;
  const id = (wider: { readonly before: number; readonly after: number }) =>
    idOf(
      'ask',
      'context',
      writeKey(key),
      String(wider.before),
      String(wider.after),
      OWN,
      ...(kept ? [KEPT] : []),
    );
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

/** @param places of the questions that the passage answers, where several were asked at once */
function showWhy(
  { locale, heading }: Press,
  { collection, passage }: Passages,
  places: readonly number[] | undefined,
): MessageReply {
  const all = questionIn(heading ?? '');
  const question =
    places === undefined || places.length === 0
      ? all
      : questionOfParts({ question: all, places, answered: true }, collection.analyzer);
  if (places === undefined || question === undefined || question === '')
    throw new UserError('control-unknown');
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

/** Whether a button or a list stands within what only the asker sees, and so changes it in its place. */
export function staysWithAsker({ id }: Press): boolean {
  const { action, details } = partsOf(id);
  return AFTER_VOTE.has(action) || (action === 'context' && details[3] === OWN);
}

function toAsker(body: MessageBody): MessageReply {
  return { kind: 'message', body, visibility: 'asker' };
}

import { UserError } from '../../src/errors.ts';
import type { Mark, Verdict } from '../../src/library/store/feedback/feedback.ts';
import type { ComponentRow } from '../../src/reply/body.ts';
import { citeInWords } from '../../src/reply/citation.ts';
import { buttonRow } from '../../src/reply/components.ts';
import { renderVote } from '../../src/reply/render-vote.ts';
import { type ChoiceParts, selectRow } from '../../src/reply/select-list.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { kept } from '../articles/managed.ts';
import { settle } from '../articles/replies.ts';
import type { App, MessageReply, Press, Reply } from '../command.ts';
import { idOf, partsOf } from '../custom-id.ts';
import { type PassageKey, readKey, writeKey } from '../passage-key.ts';
import { type AnswerJudged, type Ballot, openBallot, readMessage, writeMessage } from './ballot.ts';
import { markOf, openMarked } from './marked.ts';
import { openPassage } from './open-passage.ts';
import { readPlaces } from './part-places.ts';
import { questionAbove, questionJudged } from './question-judged.ts';
import { readOthers, readVoteKey, type VoteKey, writeVoteKey } from './vote-key.ts';

/** 👍, 👎, what is chosen after it, and taking a vote back. */
export const VOTES: ReadonlySet<string> = new Set(['good', 'bad', 'wrong', 'unvote']);

/** Those of them that stand under what is said of a vote, to whoever cast it alone. */
export const AFTER_VOTE: ReadonlySet<string> = new Set(['wrong', 'unvote']);

const SOMETHING_ELSE = 'else';
const SHOULD_DECLINE = 'decline';

/**
 * Keeps a vote. 👎 counts at once, and offers a list of what would have been right, to whoever pressed it alone; what
 * is chosen there takes its place. The question is the one above the answer, the rest stands in the ids.
 */
export async function pressVote(press: Press, app: App): Promise<Reply> {
  const { action, details } = partsOf(press.id);
  if (action === 'unvote') return withdraw(press, app, answerIn(details));
  const [kind, shown, rest, places = ''] = details;
  const key = readVoteKey(kind, shown);
  if (key === undefined) throw new UserError('control-unknown');
  if (action === 'wrong') return choose(press, app, { key, answer: answerIn(details.slice(2)) });
  return thumb(press, app, { key, verdict: action === 'good' ? 'good' : 'bad', others: rest, places });
}

interface Thumb {
  readonly key: VoteKey;
  readonly verdict: 'good' | 'bad';
  /** What else came near, as `readOthers` reads it. */
  readonly others: string | undefined;
  /** As `readPlaces` reads them. */
  readonly places: string;
}

/** The answer that a control under what is said of a vote is about: the message is another. */
function answerIn([message, places]: readonly (string | undefined)[]): Partial<AnswerJudged> {
  const read = readMessage(message);
  return { ...(read !== undefined && { message: read }), ...(places !== undefined && { places }) };
}

async function thumb(press: Press, app: App, { key, verdict, others, places }: Thumb): Promise<MessageReply> {
  const ballot = openBallot(press, app, { message: press.message, places });
  const question = await questionJudged(press, app, {
    places: readPlaces(places) ?? [],
    answered: key.answered,
  });
  const { answered } = key;
  await cast(press, app, { ballot, key, question, verdict: { kind: verdict } });
  const asks = verdict === 'bad';
  const list = asks ? [await offer(press, app, { key, ballot, others: readOthers(others, key) })] : [];
  const controls = [...list, withdrawRow(press, ballot)];
  const body = renderVote({ question, answered, verdict, asks }, { locale: press.locale, controls });
  return { kind: 'message', body, visibility: 'asker' };
}

/** What would have been right. */
async function choose(
  press: Press,
  app: App,
  { key, answer }: { readonly key: VoteKey; readonly answer: Partial<AnswerJudged> },
): Promise<MessageReply> {
  const ballot = openBallot(press, app, answer);
  const question = questionAbove(press);
  const [value] = press.values;
  const better = readKey(value);
  const chosen = better && (await openMarked(better, press, app));
  const verdict =
    chosen === undefined ? verdictOf(value) : { kind: 'another' as const, sentence: chosen.mark };
  if (verdict === undefined) throw new UserError('control-unknown');
  await cast(press, app, { ballot, key, question, verdict });
  const { answered } = key;
  const { locale } = press;
  const passage = chosen?.passage && { chosen: chosen.passage };
  const body = renderVote(
    { question, answered, verdict: verdict.kind, ...passage },
    { locale, controls: [withdrawRow(press, ballot)] },
  );
  return { kind: 'message', body, visibility: 'asker', replaces: true };
}

function verdictOf(value: string | undefined): Verdict | undefined {
  if (value === SOMETHING_ELSE) return { kind: 'something-else' };
  return value === SHOULD_DECLINE ? { kind: 'should-decline' } : undefined;
}

async function withdraw(press: Press, app: App, answer: Partial<AnswerJudged>): Promise<Reply> {
  const { store, owner, ballot } = openBallot(press, app, answer);
  await kept(store.feedback.withdraw(owner, ballot));
  return settle(wordsOf(press.locale).feedback.vote.withdrawn);
}

/** @throws UserError `article-removed`, `article-gone` where there is nothing any more that could be judged */
async function cast(
  press: Press,
  app: App,
  { ballot, key, question, verdict }: { ballot: Ballot; key: VoteKey; question: string; verdict: Verdict },
): Promise<void> {
  const shown: Mark | undefined = key.shown && (await markOf(key.shown, press, app));
  const { store, owner } = ballot;
  const outcome = await kept(
    store.feedback.vote(owner, {
      ballot: ballot.ballot,
      question,
      answered: key.answered,
      ...(shown !== undefined && { shown }),
      verdict,
    }),
  );
  if (outcome === 'gone') throw new UserError('article-gone');
}

/** The list: what else came near, as far as it is still there, and what can be said of any answer. */
async function offer(
  press: Press,
  app: App,
  { key, ballot, others }: { key: VoteKey; ballot: Ballot; others: readonly PassageKey[] },
): Promise<ComponentRow> {
  const { locale } = press;
  const { vote } = wordsOf(locale).feedback;
  // The nearest to a question that was declined may well be its answer.
  const offered = key.answered || key.shown === undefined ? others : [key.shown, ...others];
  const passages = await Promise.all(offered.map((one) => describe(one, key, press, app)));
  return selectRow({
    id: idOf('ask', 'wrong', ...writeVoteKey(key), ...writeAnswer(ballot.answer)),
    placeholder: vote.choose,
    choices: [
      ...passages.flatMap((one) => one ?? []),
      {
        label: key.answered ? vote.options.somethingElse : vote.options.elsewhere,
        value: SOMETHING_ELSE,
      },
      ...(key.answered ? [{ label: vote.options.shouldDecline, value: SHOULD_DECLINE }] : []),
    ],
  });
}

/** A sentence as a choice; `undefined` where its article is no longer as it was. */
async function describe(
  one: PassageKey,
  { answered }: VoteKey,
  press: Press,
  app: App,
): Promise<ChoiceParts | undefined> {
  try {
    const opened = await openPassage(one, press, app);
    if (opened.kind === 'changed') return undefined;
    const { text, citation } = opened.passage;
    const { doesSay } = wordsOf(press.locale).feedback.vote.options;
    return {
      label: answered ? text : doesSay(text),
      value: writeKey(one),
      description: citeInWords(citation, press.locale),
    };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function writeAnswer({ message, places }: AnswerJudged): readonly string[] {
  return [writeMessage(message), ...(places === '' ? [] : [places])];
}

function withdrawRow({ locale }: Press, { answer }: Ballot): ComponentRow {
  const { withdraw: label } = wordsOf(locale).feedback.vote;
  return buttonRow([{ id: idOf('ask', 'unvote', ...writeAnswer(answer)), label, style: 'other' }]);
}

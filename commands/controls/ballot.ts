import { UserError } from '../../src/errors.ts';
import { ownerOf } from '../../src/library/store/owner.ts';
import type { Store } from '../../src/library/store/store.ts';
import { isSnowflake } from '../../src/snowflake.ts';
import type { App, Press } from '../command.ts';
import { readPlaces } from './part-places.ts';
import { takesVotes } from './vote-buttons.ts';

/** The one vote of whoever pressed, about the answer of one message. */
export interface Ballot {
  readonly store: Store;
  readonly owner: string;
  /** By which a later vote of the same person replaces it. */
  readonly ballot: string;
  readonly answer: AnswerJudged;
}

/** One answer of a message, which has several where several questions were asked at once. */
export interface AnswerJudged {
  /** The id of the message. */
  readonly message: string;
  /** Which of the questions it answers, as `writePlaces` has them; empty: all. */
  readonly places: string;
}

/**
 * Counts the press, too.
 * @throws UserError `control-unknown`, `votes-too-many`, `vote-closed`
 */
export function openBallot(
  press: Press,
  app: App,
  {
    message = '',
    places = '',
  }: { readonly message?: string | undefined; readonly places?: string | undefined },
): Ballot {
  const { voting, management } = app;
  const { user } = press.place;
  const owner = ownerOf(press.place);
  if (voting === undefined || management === undefined || !takesVotes(press, app))
    throw new UserError('control-unknown');
  if (owner === undefined || user === undefined || !isSnowflake(message) || readPlaces(places) === undefined)
    throw new UserError('control-unknown');
  const voter = { owner, user };
  const held = app.cooldown?.vote(voter);
  if (held?.kind === 'held') throw new UserError('votes-too-many', { seconds: held.seconds });
  if (!voting.isOpen(message)) throw new UserError('vote-closed');
  const about = places === '' ? message : `${message}/${places}`;
  return {
    store: management.store,
    owner,
    ballot: voting.ballotOf(voter, about),
    answer: { message, places },
  };
}

const SHORT = /^[0-9a-z]{1,13}$/;
const BASE = 36n;

/** A message's id in the id of a control: as few characters as its 64 bits need. */
export function writeMessage(message: string): string {
  return BigInt(message).toString(Number(BASE));
}

/** @example readMessage(writeMessage('175928847299117063')) === '175928847299117063' */
export function readMessage(written: string | undefined): string | undefined {
  if (written === undefined || !SHORT.test(written)) return undefined;
  let id = 0n;
  for (const digit of written) id = id * BASE + BigInt(Number.parseInt(digit, Number(BASE)));
  return String(id);
}

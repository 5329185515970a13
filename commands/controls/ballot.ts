import { UserError } from '../../src/errors.ts';
import { ownerOf } from '../../src/library/store/owner.ts';
import type { Store } from '../../src/library/store/store.ts';
import { isSnowflake } from '../../src/snowflake.ts';
import type { App, Press } from '../command.ts';
import { takesVotes } from './vote-buttons.ts';

/** The one vote of whoever pressed, about the answer of one message. */
export interface Ballot {
  readonly store: Store;
  readonly owner: string;
  /** By which a later vote of the same person replaces it. */
  readonly ballot: string;
  /** The id of the message with the answer. */
  readonly message: string;
}

/**
 * Counts the press, too.
 * @throws UserError `control-unknown`, `votes-too-many`, `vote-closed`
 */
export function openBallot(press: Press, app: App, message = ''): Ballot {
  const { voting, management } = app;
  const { user } = press.place;
  const owner = ownerOf(press.place);
  if (voting === undefined || management === undefined || !takesVotes(press, app))
    throw new UserError('control-unknown');
  if (owner === undefined || user === undefined || !isSnowflake(message))
    throw new UserError('control-unknown');
  const voter = { owner, user };
  const held = app.cooldown?.vote(voter);
  if (held?.kind === 'held') throw new UserError('votes-too-many', { seconds: held.seconds });
  if (!voting.isOpen(message)) throw new UserError('vote-closed');
  return { store: management.store, owner, ballot: voting.ballotOf(voter, message), message };
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

import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { DAY_MS } from '../src/library/store/feedback/days.ts';
import { VOTING_DAYS } from '../src/library/store/limits.ts';
import type { Owner } from '../src/library/store/owner.ts';
import { sentAt } from '../src/snowflake.ts';

/** That one person has one vote about an answer, without anybody's id being kept. */
export interface Voting {
  /** The same for one person and one message of a server; without the secret nobody can tell whose it is. */
  readonly ballotOf: (voter: Voter, message: string) => string;
  /** Whether a message still takes votes. */
  readonly isOpen: (message: string) => boolean;
}

export interface Voter {
  readonly owner: Owner;
  readonly user: string;
}

/** Characters of base64: 132 bits, so that two ballots are never the same by chance. */
const BALLOT_LENGTH = 22;

/**
 * Makes ballots with a key that is in no database: it is derived from the bot's token, so that processes agree, a
 * restart changes nothing, and a copy of the database tells nobody who voted. Without a token, as on the preview, the
 * key is this process's own.
 *
 * @example const { ballotOf } = createVoting({ secret: config.discordToken })
 */
export function createVoting({
  secret,
  now = Date.now,
}: {
  readonly secret?: string | undefined;
  readonly now?: () => number;
} = {}): Voting {
  const key = Buffer.from(hkdfSync('sha256', secret ?? randomBytes(32), '', 'yuanwen ballots', 32));
  const digest = (...parts: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url').slice(0, BALLOT_LENGTH);
  return {
    ballotOf: ({ owner, user }, message) => digest(owner, user, message),
    isOpen: (message) => now() < sentAt(message) + VOTING_DAYS * DAY_MS,
  };
}

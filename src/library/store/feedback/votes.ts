import { randomBytes } from 'node:crypto';
import type { Selectable } from 'kysely';
import { storable } from '../content.ts';
import { VOTING_DAYS } from '../limits.ts';
import type { Owner } from '../owner.ts';
import type { Database, Schema, StoreTransaction } from '../schema.ts';
import { type Done, unchanged } from '../transact.ts';
import type { Writing } from '../writing.ts';
import { DAY_MS, dayOf, WEEK_MS } from './days.ts';
import {
  LONGEST_QUESTION_KEPT,
  type Mark,
  type NewVote,
  type Verdict,
  type Vote,
  WEEKS_KEPT,
} from './feedback.ts';

type Row = Selectable<Schema['vote']>;
type MarkColumns = Pick<Row, 'article_id' | 'version' | 'sentence'>;

/** In the place of an earlier vote with the same ballot. The articles are what they were: the revision stays. */
export async function insertVote(
  transaction: StoreTransaction,
  { owner, now, limits }: Writing,
  { ballot, question, answered, shown, verdict }: NewVote,
): Promise<Done<'kept' | 'gone'>> {
  const better = verdict.kind === 'another' ? verdict.sentence : undefined;
  if (await isGone(transaction, owner, [shown, better])) return unchanged('gone');
  await deleteVote(transaction, owner, ballot);
  await makeRoom(transaction, owner, limits.votes - 1);
  await transaction
    .insertInto('vote')
    .values({
      guild_id: owner,
      id: randomBytes(9).toString('base64url'),
      question: storable(question.slice(0, LONGEST_QUESTION_KEPT)),
      answered: answered ? 1 : 0,
      ...columnsOf(shown),
      verdict: verdict.kind,
      better_article: better?.article ?? null,
      better_version: better?.version ?? null,
      better_sentence: better?.sentence ?? null,
      ballot,
      at: dayOf(now),
    })
    .execute();
  return unchanged('kept');
}

/** Removed, or hidden: within the transaction, so that no vote about an article outlives it. */
async function isGone(
  transaction: StoreTransaction,
  owner: Owner,
  marks: readonly (Mark | undefined)[],
): Promise<boolean> {
  const ids = marks.flatMap((mark) => mark?.article ?? []);
  if (ids.length === 0) return false;
  const removed = await transaction
    .selectFrom('removed_article')
    .select('id')
    .where('guild_id', '=', owner)
    .where('id', 'in', ids)
    .executeTakeFirst();
  const hidden = await transaction
    .selectFrom('hidden_corpus')
    .select('article_id')
    .where('guild_id', '=', owner)
    .where('article_id', 'in', ids)
    .executeTakeFirst();
  return removed !== undefined || hidden !== undefined;
}

export async function deleteVote(
  transaction: StoreTransaction,
  owner: Owner,
  ballot: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('vote')
    .where('guild_id', '=', owner)
    .where('ballot', '=', ballot)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Of an article that is removed, or hidden, the votes go, too. */
export async function deleteVotesOf(
  transaction: StoreTransaction,
  owner: Owner,
  article: string,
): Promise<void> {
  await transaction
    .deleteFrom('vote')
    .where('guild_id', '=', owner)
    .where((row) => row.or([row('article_id', '=', article), row('better_article', '=', article)]))
    .execute();
}

export async function readVotes(db: Database, owner: Owner): Promise<readonly Vote[]> {
  const rows = await db
    .selectFrom('vote')
    .selectAll()
    .where('guild_id', '=', owner)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(voteOf);
}

export async function readJudged(db: Database): Promise<readonly Owner[]> {
  const rows = await db.selectFrom('vote').select('guild_id').distinct().orderBy('guild_id').execute();
  return rows.map(({ guild_id }) => guild_id);
}

/**
 * A message takes votes for `VOTING_DAYS`; a day later at the latest, nothing needs to know any more whether two votes
 * are one person's.
 */
export async function eraseBallots(transaction: StoreTransaction, now: number): Promise<void> {
  await transaction
    .updateTable('vote')
    .set({ ballot: null })
    .where('ballot', 'is not', null)
    .where('at', '<=', now - (VOTING_DAYS + 1) * DAY_MS)
    .execute();
}

export async function pruneVotes(transaction: StoreTransaction, now: number): Promise<void> {
  await transaction
    .deleteFrom('vote')
    .where('at', '<=', now - WEEKS_KEPT * WEEK_MS)
    .execute();
}

/** Leaves the newest. */
async function makeRoom(transaction: StoreTransaction, owner: Owner, most: number): Promise<void> {
  const rows = await transaction
    .selectFrom('vote')
    .select('id')
    .where('guild_id', '=', owner)
    .orderBy('at', 'desc')
    .orderBy('id')
    .offset(most)
    // SQLite takes no offset without a limit.
    .limit(1000)
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await transaction.deleteFrom('vote').where('guild_id', '=', owner).where('id', 'in', ids).execute();
}

function columnsOf(mark: Mark | undefined): MarkColumns {
  return {
    article_id: mark?.article ?? null,
    version: mark?.version ?? null,
    sentence: mark?.sentence ?? null,
  };
}

function voteOf(row: Row): Vote {
  const shown = markOf(row.article_id, row.version, row.sentence);
  return {
    question: row.question,
    answered: row.answered === 1,
    ...(shown !== undefined && { shown }),
    verdict: verdictOf(row),
    at: row.at,
  };
}

function verdictOf({ verdict, better_article, better_version, better_sentence }: Row): Verdict {
  if (verdict !== 'another') return { kind: verdict };
  const sentence = markOf(better_article, better_version, better_sentence);
  return sentence === undefined ? { kind: 'bad' } : { kind: 'another', sentence };
}

function markOf(article: string | null, version: string | null, sentence: number | null): Mark | undefined {
  if (article === null || version === null || sentence === null) return undefined;
  return { article, version, sentence };
}

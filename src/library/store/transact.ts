import { setTimeout as pause } from 'node:timers/promises';
import { createPace } from '../indexing/pace.ts';
import type { Backend } from './backend.ts';
import { asFailure, isCut, isRetryable } from './failure.ts';
import type { Owner } from './owner.ts';
import type { Database, StoreTransaction } from './schema.ts';

const TRIES = 6;
const PAUSE_MS = 20;

/** What came of the work on a library, and whether that changed it. */
export interface Done<T> {
  readonly outcome: T;
  readonly changed: boolean;
  /** Whether nothing is to be known of the owner any more. */
  readonly ended?: boolean;
}

export function changed<T>(outcome: T): Done<T> {
  return { outcome, changed: true };
}

export function unchanged<T>(outcome: T): Done<T> {
  return { outcome, changed: false };
}

interface Step {
  readonly backend: Backend;
  readonly owner: Owner;
  /** Told once a change is committed. */
  readonly onChanged: (owner: Owner, revision: number) => void;
}

/**
 * Does the work in one transaction that holds the owner's row of `library`, so that what it reads stays true until it
 * is committed. A change raises the revision. Work that had to give way to another transaction, or whose connection went
 * before it began to commit, is done anew, so it may have no effects but on the database.
 * @throws StoreFailure
 */
export async function change<T>(
  { backend, owner, onChanged }: Step,
  work: (transaction: StoreTransaction) => Promise<Done<T>>,
): Promise<T> {
  let committing = false;
  const isUndone = (error: unknown) => isRetryable(error) || (isCut(error) && !committing);
  const done = await retry(() => {
    committing = false;
    return backend.db.transaction().execute(async (transaction) => {
      const pace = createPace();
      await lockLibrary(transaction, owner);
      const { outcome, changed, ended = false } = await work(transaction);
      // To commit what was much takes SQLite as long as to write it: each a turn by itself.
      await pace.breathe();
      const revision = changed ? await raiseRevision(transaction, owner) : undefined;
      if (revision !== undefined) await backend.announce(transaction, owner, revision);
      if (ended) await transaction.deleteFrom('library').where('guild_id', '=', owner).execute();
      committing = true;
      return { outcome, revision };
    });
  }, isUndone);
  if (done.revision !== undefined) onChanged(owner, done.revision);
  return done.outcome;
}

/**
 * Whether nothing was ever changed in a library, within a change of it: also where it was forgotten while something was
 * worked out for it. Of the lock, too, nothing shall stay then (`ended`).
 */
export async function isUnused(transaction: StoreTransaction, owner: Owner): Promise<boolean> {
  const { revision, counter } = await transaction
    .selectFrom('library')
    .select(['revision', 'counter'])
    .where('guild_id', '=', owner)
    .executeTakeFirstOrThrow();
  return revision === 0 && counter === 0;
}

/** Several readings of one moment. */
export function readTogether<T>(
  db: Database,
  work: (transaction: StoreTransaction) => Promise<T>,
): Promise<T> {
  return retryReading(() =>
    db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
  );
}

/**
 * What changes nothing is done anew also where its connection went.
 * @throws StoreFailure
 */
export function retryReading<T>(read: () => Promise<T>): Promise<T> {
  return retry(read, (error) => isRetryable(error) || isCut(error));
}

/**
 * @param isUndone whether nothing was kept of work that failed so, and it may be done anew
 * @throws StoreFailure
 */
export async function retry<T>(work: () => Promise<T>, isUndone = isRetryable): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (tried >= TRIES || !isUndone(error)) throw asFailure(error);
      await pause(PAUSE_MS * 2 ** tried * Math.random());
    }
  }
}

async function lockLibrary(transaction: StoreTransaction, owner: Owner): Promise<void> {
  await transaction
    .insertInto('library')
    .values({ guild_id: owner, revision: 0, counter: 0 })
    // To write the row, even unchanged, is to lock it; for one that others are just inserting, too.
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet({ guild_id: owner }))
    .execute();
}

async function raiseRevision(transaction: StoreTransaction, owner: Owner): Promise<number> {
  const { revision } = await transaction
    .updateTable('library')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('guild_id', '=', owner)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

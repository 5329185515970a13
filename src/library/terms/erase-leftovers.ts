import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Backend } from '../store/backend.ts';
import { sql } from '../store/kysely.ts';
import { retry } from '../store/transact.ts';
import { clearLeftovers, clearWholly, isUnclaimed } from './leftovers.ts';
import { isPostgres, type TermSchema, type TermTransaction, withTerms } from './schema.ts';

/** Pages of the index written anew in one transaction, and how often at the most: 20 GB. */
const PAGES = 100;
const STEPS = 50_000;
/** Notes struck out by one statement. */
const BATCH = 500;

/**
 * Takes the words of deleted rows out of SQLite's index, where FTS5 leaves them until it merges what it wrote: it is made
 * to, some pages in a transaction, and half of the time is left to others. That costs as much as to write the index
 * anew, twice after a long article, and its size of disk meanwhile. What is deleted while it lasts, or not done when it is
 * stopped, is left to the next time.
 *
 * @throws StoreFailure; what was noted is then still noted
 */
export async function eraseLeftovers(
  backend: Pick<Backend, 'db' | 'reading'>,
  isStopped: () => boolean = () => false,
): Promise<void> {
  const { db, reading } = backend;
  if (isPostgres(db)) return;
  const all = await retry(() =>
    reading.withTables<TermSchema>().selectFrom('term_leftover').select(['rows', 'claimed_until']).execute(),
  );
  const noted = all.filter(isUnclaimed());
  if (noted.length === 0) return;
  await clearLeftovers(backend);
  let ids = await readCleared(backend);
  if (!(await mergeAll(backend, isStopped))) return;
  if (noted.some(({ rows }) => rows > 0)) {
    await clearWholly(backend);
    ids = await readCleared(backend);
    if (!(await mergeAll(backend, isStopped))) return;
  }
  for (let from = 0; from < ids.length; from += BATCH)
    await retry(() =>
      db.transaction().execute((plain) =>
        withTerms(plain)
          .deleteFrom('term_leftover')
          .where('id', 'in', ids.slice(from, from + BATCH))
          .execute(),
      ),
    );
}

/** Notes without a row, as they are now: whoever wrote the rows of another may claim them again at any moment. */
async function readCleared({ reading }: Pick<Backend, 'reading'>): Promise<readonly number[]> {
  const cleared = await retry(() =>
    reading.withTables<TermSchema>().selectFrom('term_leftover').select('id').where('rows', '=', 0).execute(),
  );
  return cleared.map(({ id }) => id);
}

/** Whether it came to its end. */
async function mergeAll({ db }: Pick<Backend, 'db'>, isStopped: () => boolean): Promise<boolean> {
  for (let step = 0; step < STEPS && !isStopped(); step++) {
    const began = performance.now();
    const merged = await retry(() => db.transaction().execute((plain) => mergeSome(withTerms(plain))));
    if (!merged) return true;
    await pause(performance.now() - began);
  }
  return false;
}

/** Whether there was something to merge: https://sqlite.org/fts5.html#the_merge_command, below 0 all of it into one. */
async function mergeSome(transaction: TermTransaction): Promise<boolean> {
  const before = await countChanges(transaction);
  await sql`insert into sentence_terms (sentence_terms, rank) values ('merge', ${-PAGES})`.execute(
    transaction,
  );
  const merged = (await countChanges(transaction)) - before >= 2;
  await nextTurn();
  return merged;
}

async function countChanges(transaction: TermTransaction): Promise<number> {
  const { rows } = await sql<{ changes: number }>`select total_changes() as changes`.execute(transaction);
  return rows[0]?.changes ?? 0;
}

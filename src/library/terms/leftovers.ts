import { setImmediate as nextTurn } from 'node:timers/promises';
import { createPace } from '../indexing/pace.ts';
import type { Backend } from '../store/backend.ts';
import { sql } from '../store/kysely.ts';
import { retry } from '../store/transact.ts';
import { isPostgres, type TermSchema, type TermTransaction, withTerms } from './schema.ts';
import { numberSentence } from './sentence-number.ts';

/** Sentences of an article that are gone for everybody, and how many of them are yet to be deleted. */
interface Leftover {
  readonly number: number;
  readonly sentences: number;
  readonly rows: number;
}

/** Rows deleted in one transaction: FTS5 takes some 10 ms for these at its end. */
const ROWS = 2000;
/**
 * Of more rows than these together, one of so many stays until the index has been written anew without the others: FTS5
 * counts what it writes, and would read all of a long article at once to write nothing.
 */
const SPARSE = 8;
/** Whoever writes sentences of an article that is to come renews its claim to them within so long, or was killed. */
export const CLAIM_MS = 60_000;
/** FTS5's own. */
const AUTOMERGE = 4;

type Databases = Pick<Backend, 'db' | 'reading'>;

/** In the transaction of a change to SQLite's index: what is to be cleared behind it. */
export async function noteLeftover(transaction: TermTransaction, left: Leftover): Promise<void> {
  await transaction.insertInto('term_leftover').values(left).execute();
}

/**
 * Deletes the rows that were noted, some in a transaction: those of the longest article take a second. May be stopped at
 * any moment, and goes on where it stopped. Of many, some stay; see `eraseLeftovers`.
 * @throws StoreFailure
 */
export async function clearLeftovers({ db, reading }: Databases): Promise<void> {
  if (isPostgres(db)) return;
  const left = await readLeft({ reading });
  const isLong = left.reduce((sum, { rows }) => sum + rows, 0) > ROWS;
  for (const one of left) await clearRows({ db }, one, isLong ? countSparse(one) : 0);
}

/** The same, and none stays. @throws StoreFailure */
export async function clearWholly({ db, reading }: Databases): Promise<void> {
  for (const one of await readLeft({ reading })) await clearRows({ db }, one, 0);
}

async function readLeft({ reading }: Pick<Databases, 'reading'>) {
  const left = await retry(() =>
    reading
      .withTables<TermSchema>()
      .selectFrom('term_leftover')
      .selectAll()
      .where('rows', '>', 0)
      .orderBy('id')
      .execute(),
  );
  return left.filter(isUnclaimed());
}

/** Whether nobody writes its sentences: of one note after the other, by the clock as it is now. */
export function isUnclaimed(now = Date.now()): (left: { readonly claimed_until: number }) => boolean {
  // A claim beyond its length was made before the clock was set back.
  return ({ claimed_until }) => claimed_until <= now || claimed_until > now + CLAIM_MS;
}

async function clearRows(
  { db }: Pick<Databases, 'db'>,
  { id }: { readonly id: number },
  downTo: number,
): Promise<void> {
  const clearSome = async (transaction: TermTransaction): Promise<boolean> => {
    // As it is now: another process may be at it.
    const now = await transaction
      .selectFrom('term_leftover')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (now === undefined || now.rows <= downTo) return false;
    const rows = Math.max(downTo, now.rows - ROWS);
    await deleteRows(transaction, now, rows);
    await transaction.updateTable('term_leftover').set({ rows }).where('id', '=', id).execute();
    return rows > downTo;
  };
  while (await retry(() => db.transaction().execute((plain) => clearSome(withTerms(plain)))))
    await nextTurn();
}

/** Without any merging: FTS5 would, once a tenth is deleted, write most of it anew each time. */
async function deleteRows(transaction: TermTransaction, left: Leftover, downTo: number): Promise<void> {
  const pace = createPace();
  await setAutomerge(transaction, 0);
  for (let place = left.rows - 1; place >= downTo; place--) {
    const rowid = numberSentence(left.number, sentenceAt(left, place));
    await sql`delete from sentence_terms where rowid = ${rowid}`.execute(transaction);
    await pace.breathe();
  }
  // A savepoint makes FTS5 put away what it has until then.
  await sql`savepoint cleared`.execute(transaction);
  await sql`release cleared`.execute(transaction);
  await setAutomerge(transaction, AUTOMERGE);
}

/** @param segments written into the statement: FTS5 takes no number with a point, as libsql binds them */
async function setAutomerge(transaction: TermTransaction, segments: number): Promise<void> {
  await sql`insert into sentence_terms (sentence_terms, rank) values ('automerge', ${sql.lit(segments)})`.execute(
    transaction,
  );
}

function countSparse({ sentences }: Pick<Leftover, 'sentences'>): number {
  return Math.ceil(sentences / SPARSE);
}

/**
 * The order in which rows stay: those that stay longest come first.
 * @example [0, 1, 2, 3, 4].map((place) => sentenceAt({ sentences: 12 }, place)) // [0, 8, 1, 2, 3]
 */
function sentenceAt({ sentences }: Pick<Leftover, 'sentences'>, place: number): number {
  const sparse = countSparse({ sentences });
  if (place < sparse) return place * SPARSE;
  const other = place - sparse;
  return other + 1 + Math.floor(other / (SPARSE - 1));
}

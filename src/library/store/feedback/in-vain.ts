import { storable } from '../content.ts';
import type { Owner } from '../owner.ts';
import type { Database, StoreTransaction } from '../schema.ts';
import { type Done, unchanged } from '../transact.ts';
import type { Writing } from '../writing.ts';
import { WEEK_MS, weekOf } from './days.ts';
import { type AskedInVain, LONGEST_QUESTION_KEPT, WEEKS_KEPT } from './feedback.ts';

type Reads = Database | StoreTransaction;

export async function readKeepsAsked(db: Reads, owner: Owner): Promise<boolean> {
  const row = await db
    .selectFrom('feedback_choice')
    .select('keeps_asked')
    .where('guild_id', '=', owner)
    .executeTakeFirst();
  return row?.keeps_asked === 1;
}

/** Those kept before are removed where they shall be kept no more. */
export async function setKeepsAsked(
  transaction: StoreTransaction,
  owner: Owner,
  keep: boolean,
): Promise<Done<void>> {
  const keeps_asked = keep ? 1 : 0;
  await transaction
    .insertInto('feedback_choice')
    .values({ guild_id: owner, keeps_asked })
    .onConflict((conflict) => conflict.column('guild_id').doUpdateSet({ keeps_asked }))
    .execute();
  if (!keep) await transaction.deleteFrom('asked_in_vain').where('guild_id', '=', owner).execute();
  return unchanged(undefined);
}

/** Counts a question of this week, where these are kept. A week that is full counts those it knows. */
export async function countAsked(
  transaction: StoreTransaction,
  { owner, now, limits }: Writing,
  asked: { readonly question: string; readonly folded: string },
): Promise<Done<void>> {
  if (!(await readKeepsAsked(transaction, owner))) return unchanged(undefined);
  const week = weekOf(now);
  const question = kept(asked.question);
  const folded = kept(asked.folded);
  const known = await transaction
    .updateTable('asked_in_vain')
    .set((row) => ({ question, times: row('times', '+', 1) }))
    .where('guild_id', '=', owner)
    .where('week', '=', week)
    .where('folded', '=', folded)
    .executeTakeFirst();
  if (known.numUpdatedRows > 0n) return unchanged(undefined);
  const { count } = await transaction
    .selectFrom('asked_in_vain')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('guild_id', '=', owner)
    .where('week', '=', week)
    .executeTakeFirstOrThrow();
  if (count < limits.askedAWeek) {
    await transaction
      .insertInto('asked_in_vain')
      .values({ guild_id: owner, week, folded, question, times: 1 })
      .execute();
  }
  return unchanged(undefined);
}

export async function readAskedInVain(
  db: Database,
  owner: Owner,
  now: number,
): Promise<readonly AskedInVain[]> {
  return db
    .selectFrom('asked_in_vain')
    .select(['question', 'times', 'week'])
    .where('guild_id', '=', owner)
    .where('week', '>', weekOf(now) - WEEKS_KEPT * WEEK_MS)
    .orderBy('week', 'desc')
    .orderBy('times', 'desc')
    .orderBy('folded')
    .execute();
}

export async function pruneAsked(transaction: StoreTransaction, now: number): Promise<void> {
  await transaction
    .deleteFrom('asked_in_vain')
    .where('week', '<=', weekOf(now) - WEEKS_KEPT * WEEK_MS)
    .execute();
}

function kept(text: string): string {
  return storable(text.slice(0, LONGEST_QUESTION_KEPT));
}

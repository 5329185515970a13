import { createPace } from '../indexing/pace.ts';
import { isPersonal } from './owner.ts';
import type { StoreTransaction } from './schema.ts';
import { type Done, isUnused } from './transact.ts';
import { deleteArticle } from './write.ts';
import type { Writing } from './writing.ts';

/** All tables with something of an owner, but `library`, the articles and what goes with them. */
const TABLES = [
  'removed_article',
  'channel_article',
  'hidden_corpus',
  'draft',
  'add_log',
  'vote',
  'asked_in_vain',
  'feedback_choice',
  'setting',
] as const;

/** How many rows there were of each. */
export type RemovedRows = Readonly<Record<'article' | (typeof TABLES)[number], number>>;

/**
 * Of a server, the row of `library` stays once it has given away an id, so that neither ids nor revisions ever come
 * again. Of a person nothing stays, not even that there was something: what they cited to themselves is theirs.
 */
export async function removeOwner(
  transaction: StoreTransaction,
  { owner, hooks }: Pick<Writing, 'owner' | 'hooks'>,
): Promise<Done<RemovedRows>> {
  await hooks.onOwnerRemoved?.(transaction, owner);
  const unused = await isUnused(transaction, owner);
  const ids = await transaction.selectFrom('article').select('id').where('guild_id', '=', owner).execute();
  const pace = createPace();
  for (const { id } of ids) await deleteArticle(transaction, { owner, id }, pace);
  const counted: [string, number][] = [['article', ids.length]];
  for (const table of TABLES) {
    const { numDeletedRows } = await transaction
      .deleteFrom(table)
      .where('guild_id', '=', owner)
      .executeTakeFirst();
    counted.push([table, Number(numDeletedRows)]);
  }
  return {
    outcome: Object.fromEntries(counted) as RemovedRows,
    changed: !unused || counted.some(([, rows]) => rows > 0),
    ended: isPersonal(owner) || unused,
  };
}

import type { StoreTransaction } from './schema.ts';
import { changed, type Done } from './transact.ts';
import type { Writing } from './write.ts';

/** The row of `library` stays, so that neither ids nor revisions ever come again. */
export async function removeOwner(
  transaction: StoreTransaction,
  { owner, hooks }: Pick<Writing, 'owner' | 'hooks'>,
): Promise<Done<void>> {
  await hooks.onOwnerRemoved?.(transaction, owner);
  for (const table of [
    'article',
    'removed_article',
    'channel_article',
    'hidden_corpus',
    'draft',
    'add_log',
    'vote',
    'asked_in_vain',
    'feedback_choice',
  ] as const) {
    await transaction.deleteFrom(table).where('guild_id', '=', owner).execute();
  }
  return changed(undefined);
}

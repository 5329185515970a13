import { HOUR_MS } from './limits.ts';
import type { Owner } from './owner.ts';
import type { TooManyAdds } from './refusals.ts';
import type { StoreTransaction } from './schema.ts';

interface Person {
  readonly owner: Owner;
  readonly user: string;
}

/**
 * The refusal, where the person brought as many articles as allowed within the hour before now. The next may come an
 * hour after the one that is `limit` back.
 */
export async function refuseAdd(
  transaction: StoreTransaction,
  { owner, user }: Person,
  { limit, now }: { readonly limit: number; readonly now: number },
): Promise<TooManyAdds | undefined> {
  const row = await transaction
    .selectFrom('add_log')
    .select('at')
    .where('guild_id', '=', owner)
    .where('user_id', '=', user)
    .where('at', '>', now - HOUR_MS)
    .orderBy('at', 'desc')
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  return row && { kind: 'too-many-adds', limit, again: row.at + HOUR_MS - now };
}

export async function logAdd(
  transaction: StoreTransaction,
  { owner, user }: Person,
  now: number,
): Promise<void> {
  await transaction.insertInto('add_log').values({ guild_id: owner, user_id: user, at: now }).execute();
}

/** What is past its hour counts no more, and is kept no longer. */
export async function pruneAdds(transaction: StoreTransaction, now: number): Promise<void> {
  await transaction
    .deleteFrom('add_log')
    .where('at', '<=', now - HOUR_MS)
    .execute();
}

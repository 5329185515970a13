import { deleteVotesOf } from './feedback/votes.ts';
import type { Owner } from './owner.ts';
import type { Database, StoreTransaction } from './schema.ts';
import { changed, type Done, unchanged } from './transact.ts';

/** What a channel is about, and which articles of the corpus a server hides. */
type Reads = Database | StoreTransaction;

interface Channel {
  readonly owner: Owner;
  readonly channel: string;
}

export async function setChannelArticles(
  transaction: StoreTransaction,
  { owner, channel }: Channel,
  articles: readonly string[],
): Promise<Done<void>> {
  const wanted = [...new Set(articles)];
  const before = await readChannelArticles(transaction, { owner, channel });
  if (wanted.length === before.length && wanted.every((id, i) => id === before[i]))
    return unchanged(undefined);
  await transaction
    .deleteFrom('channel_article')
    .where('guild_id', '=', owner)
    .where('channel_id', '=', channel)
    .execute();
  for (const [position, id] of wanted.entries()) {
    await transaction
      .insertInto('channel_article')
      .values({ guild_id: owner, channel_id: channel, article_id: id, position })
      .execute();
  }
  return changed(undefined);
}

export async function readChannelArticles(
  db: Reads,
  { owner, channel }: Channel,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('channel_article')
    .select('article_id')
    .where('guild_id', '=', owner)
    .where('channel_id', '=', channel)
    .orderBy('position')
    .execute();
  return rows.map(({ article_id }) => article_id);
}

/** The votes about it go, as those about an article that is removed. */
export async function hideArticle(
  transaction: StoreTransaction,
  owner: Owner,
  article: string,
): Promise<Done<void>> {
  const { numInsertedOrUpdatedRows = 0n } = await transaction
    .insertInto('hidden_corpus')
    .values({ guild_id: owner, article_id: article })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return unchanged(undefined);
  await deleteVotesOf(transaction, owner, article);
  return changed(undefined);
}

export async function showArticle(
  transaction: StoreTransaction,
  owner: Owner,
  article: string,
): Promise<Done<void>> {
  const { numDeletedRows } = await transaction
    .deleteFrom('hidden_corpus')
    .where('guild_id', '=', owner)
    .where('article_id', '=', article)
    .executeTakeFirst();
  return numDeletedRows > 0n ? changed(undefined) : unchanged(undefined);
}

export async function readHidden(db: Reads, owner: Owner): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('hidden_corpus')
    .select('article_id')
    .where('guild_id', '=', owner)
    .execute();
  return rows.map(({ article_id }) => article_id).sort();
}

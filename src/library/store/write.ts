import { createPace, type Pace } from '../indexing/pace.ts';
import { logAdd } from './adds.ts';
import { type CountedContent, storable } from './content.ts';
import type { Seen } from './entries.ts';
import { deleteVotesOf } from './feedback/votes.ts';
import type { AddOutcome, RemoveOutcome, RenameOutcome, ReplaceOutcome } from './outcomes.ts';
import type { Owner } from './owner.ts';
import { listVersions, readEntry } from './read.ts';
import { refuseAdding, refuseReplacing } from './refuse.ts';
import { versionRow } from './rows.ts';
import type { StoreTransaction } from './schema.ts';
import { changed, type Done, unchanged } from './transact.ts';
import type { Writing } from './writing.ts';

interface Bringing {
  readonly user: string;
  readonly counted: CountedContent;
}

export async function addArticle(
  transaction: StoreTransaction,
  writing: Writing,
  { user, counted }: Bringing,
): Promise<Done<AddOutcome>> {
  const { owner, now } = writing;
  const refused = await refuseAdding(transaction, writing, { user, counted });
  if (refused !== undefined) return unchanged(refused);

  const id = await takeId(transaction, owner);
  await transaction
    .insertInto('article')
    .values({ guild_id: owner, id, version: 1, added_at: now, changed_at: now })
    .execute();
  await writeVersion(transaction, writing, { id, version: 1, counted });
  await logAdd(transaction, { owner, user }, now);
  return changed({ kind: 'added', article: await readWritten(transaction, owner, id) });
}

export async function replaceArticle(
  transaction: StoreTransaction,
  writing: Writing,
  { seen, user, counted }: Bringing & { readonly seen: Seen },
): Promise<Done<ReplaceOutcome>> {
  const { owner, now } = writing;
  const { id } = seen;
  const refused = await refuseReplacing(transaction, writing, { seen, user, counted });
  if (refused !== undefined) return unchanged(refused);

  const version = seen.version + 1;
  await writeVersion(transaction, writing, { id, version, counted });
  await transaction
    .updateTable('article')
    .set({ version, changed_at: now })
    .where('guild_id', '=', owner)
    .where('id', '=', id)
    .execute();
  await logAdd(transaction, { owner, user }, now);
  const article = await readWritten(transaction, owner, id);
  return changed({ kind: 'replaced', article, before: seen.version });
}

export async function renameArticle(
  transaction: StoreTransaction,
  { owner, hooks }: Writing,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<Done<RenameOutcome>> {
  const before = await readEntry(transaction, owner, id);
  if (before === undefined) return unchanged({ kind: 'gone' });
  const article = { ...before, title: storable(title) };
  await transaction
    .updateTable('article_version')
    .set({ title: article.title })
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .where('version', '=', before.version)
    .execute();
  await hooks.onArticleRenamed?.(transaction, { owner, id, title: article.title });
  return changed({ kind: 'renamed', article, before: before.title });
}

export async function removeArticle(
  transaction: StoreTransaction,
  { owner, now, hooks }: Writing,
  id: string,
): Promise<Done<RemoveOutcome>> {
  const before = await readEntry(transaction, owner, id);
  if (before === undefined) return unchanged({ kind: 'gone' });
  const { title, version } = before;
  const pace = createPace();
  await hooks.onArticleRemoved?.(transaction, { owner, id });
  await deleteArticle(transaction, { owner, id }, pace);
  await transaction
    .deleteFrom('channel_article')
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .execute();
  await deleteVotesOf(transaction, owner, id);
  await transaction
    .insertInto('removed_article')
    .values({ guild_id: owner, id, title, version, removed_at: now })
    .execute();
  return changed({ kind: 'removed', id, title, version, removedAt: now });
}

/** With its versions, one after the other: SQLite overwrites each, and all other work waits as long as one takes. */
export async function deleteArticle(
  transaction: StoreTransaction,
  { owner, id }: { readonly owner: Owner; readonly id: string },
  pace: Pace,
): Promise<void> {
  for (const { version } of await listVersions(transaction, owner, id)) {
    await pace.breathe();
    await transaction
      .deleteFrom('article_version')
      .where('guild_id', '=', owner)
      .where('article_id', '=', id)
      .where('version', '=', version)
      .execute();
  }
  await transaction.deleteFrom('article').where('guild_id', '=', owner).where('id', '=', id).execute();
  await pace.breathe();
}

/** The one place where the text of an article as it is now comes into the database. */
export async function writeVersion(
  transaction: StoreTransaction,
  { owner, now, hooks }: Writing,
  written: {
    readonly id: string;
    readonly version: number;
    readonly counted: CountedContent;
    readonly later?: boolean;
  },
): Promise<void> {
  await transaction
    .insertInto('article_version')
    .values(versionRow({ owner, ...written, at: now }))
    .execute();
  await hooks.onArticleWritten?.(transaction, {
    owner,
    id: written.id,
    version: written.version,
    content: written.counted.content,
    later: written.later ?? false,
  });
}

async function takeId(transaction: StoreTransaction, owner: Owner): Promise<string> {
  const { counter } = await transaction
    .updateTable('library')
    .set((row) => ({ counter: row('counter', '+', 1) }))
    .where('guild_id', '=', owner)
    .returning('counter')
    .executeTakeFirstOrThrow();
  return `a${counter}`;
}

async function readWritten(transaction: StoreTransaction, owner: Owner, id: string) {
  const article = await readEntry(transaction, owner, id);
  if (article === undefined) throw new Error(`The article ${id} is not there right after it was written.`);
  return article;
}

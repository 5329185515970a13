import type { Backend } from './backend.ts';
import type { ExportedVersion, ExportRecord } from './export-record.ts';
import { asFailure } from './failure.ts';
import type { Owner } from './owner.ts';
import { metadataOf, numberOf } from './rows.ts';
import type { StoreTransaction } from './schema.ts';

/**
 * Reads a library article by article, in one transaction on a connection of its own: what is written meanwhile is not
 * seen, and waits for nothing. One article is in memory at a time.
 */
export async function* exportLibrary(backend: Backend, owner: Owner): AsyncGenerator<ExportRecord> {
  const reader = await backend.openReader();
  try {
    const transaction = await reader.db
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    try {
      yield* exportArticles(transaction, owner);
      yield* await exportRest(transaction, owner);
    } finally {
      await transaction.rollback().execute();
    }
  } catch (error) {
    throw asFailure(error);
  } finally {
    await reader.close();
  }
}

async function* exportArticles(transaction: StoreTransaction, owner: Owner): AsyncGenerator<ExportRecord> {
  const rows = await transaction
    .selectFrom('article')
    .select(['id', 'added_at'])
    .where('guild_id', '=', owner)
    .execute();
  // The moment is that of the first look, so nobody sees anything before.
  yield { kind: 'library', format: 1 };
  for (const { id, added_at } of rows.sort((a, b) => numberOf(a.id) - numberOf(b.id))) {
    yield { kind: 'article', id, addedAt: added_at, versions: await readVersions(transaction, owner, id) };
  }
}

async function readVersions(
  transaction: StoreTransaction,
  owner: Owner,
  id: string,
): Promise<readonly ExportedVersion[]> {
  const rows = await transaction
    .selectFrom('article_version')
    .selectAll()
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    savedAt: row.saved_at,
    ...metadataOf(row),
    text: row.text,
  }));
}

async function exportRest(transaction: StoreTransaction, owner: Owner): Promise<readonly ExportRecord[]> {
  const removed = await transaction
    .selectFrom('removed_article')
    .selectAll()
    .where('guild_id', '=', owner)
    .execute();
  const uses = await transaction
    .selectFrom('channel_article')
    .select(['channel_id', 'article_id'])
    .where('guild_id', '=', owner)
    .orderBy('channel_id')
    .orderBy('position')
    .execute();
  const hidden = await transaction
    .selectFrom('hidden_corpus')
    .select('article_id')
    .where('guild_id', '=', owner)
    .execute();
  const channels = new Map<string, string[]>();
  for (const { channel_id, article_id } of uses) {
    channels.set(channel_id, [...(channels.get(channel_id) ?? []), article_id]);
  }
  return [
    ...removed.map(
      ({ id, title, version, removed_at }) =>
        ({ kind: 'removed', id, title, version, removedAt: removed_at }) as const,
    ),
    ...[...channels].map(([channel, articles]) => ({ kind: 'channel', channel, articles }) as const),
    ...hidden.map(({ article_id }) => ({ kind: 'hidden', article: article_id }) as const),
  ];
}

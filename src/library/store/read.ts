import { hashText } from './content.ts';
import type { ArticleEntry, RemovedArticle, StoredArticle, VersionEntry } from './entries.ts';
import type { VersionOutcome } from './outcomes.ts';
import type { Owner } from './owner.ts';
import { byAge, entryOf, metadataOf, selectEntries, storedOf } from './rows.ts';
import type { Database, StoreTransaction } from './schema.ts';

type Reads = Database | StoreTransaction;

export async function listEntries(db: Reads, owner: Owner): Promise<readonly ArticleEntry[]> {
  const rows = await selectEntries(db, owner).execute();
  return rows.map(entryOf).sort(byAge);
}

export async function readEntry(db: Reads, owner: Owner, id: string): Promise<ArticleEntry | undefined> {
  const row = await selectEntries(db, owner).where('article.id', '=', id).executeTakeFirst();
  return row && entryOf(row);
}

export async function readArticle(db: Reads, owner: Owner, id: string): Promise<StoredArticle | undefined> {
  const row = await selectEntries(db, owner)
    .select('current.text')
    .where('article.id', '=', id)
    .executeTakeFirst();
  return row && storedOf(row);
}

export async function readArticles(db: Reads, owner: Owner): Promise<readonly StoredArticle[]> {
  const rows = await selectEntries(db, owner).select('current.text').execute();
  return rows.map(storedOf).sort(byAge);
}

export async function readRevision(db: Reads, owner: Owner): Promise<number> {
  const row = await db
    .selectFrom('library')
    .select('revision')
    .where('guild_id', '=', owner)
    .executeTakeFirst();
  return row?.revision ?? 0;
}

export async function findByHash(db: Reads, owner: Owner, hash: string): Promise<ArticleEntry | undefined> {
  const rows = await selectEntries(db, owner).where('current.text_hash', '=', hash).execute();
  return rows.map(entryOf).sort(byAge)[0];
}

export function findByText(db: Reads, owner: Owner, text: string): Promise<ArticleEntry | undefined> {
  return findByHash(db, owner, hashText(text));
}

export async function findEarlier(
  db: Reads,
  owner: Owner,
  of: { readonly title: string; readonly source?: string },
): Promise<readonly ArticleEntry[]> {
  const rows = await selectEntries(db, owner)
    .where((row) =>
      row.or([
        row('current.title', '=', of.title),
        ...(of.source === undefined ? [] : [row('current.source', '=', of.source)]),
      ]),
    )
    .execute();
  const sameSource = (entry: ArticleEntry) => (of.source !== undefined && entry.source === of.source ? 0 : 1);
  return rows.map(entryOf).sort((a, b) => sameSource(a) - sameSource(b) || byAge(a, b));
}

/** Call within `readTogether`: it looks at several tables. */
export async function readVersion(
  db: Reads,
  seen: { readonly owner: Owner; readonly id: string; readonly version: number },
): Promise<VersionOutcome> {
  const { owner, id, version } = seen;
  const row = await db
    .selectFrom('article_version')
    .innerJoin('article', (join) =>
      join
        .onRef('article.guild_id', '=', 'article_version.guild_id')
        .onRef('article.id', '=', 'article_version.article_id'),
    )
    .where('article.guild_id', '=', owner)
    .where('article.id', '=', id)
    .where('article_version.version', '=', version)
    .selectAll('article_version')
    .select(['article.version as current', 'article.added_at'])
    .executeTakeFirst();
  if (row === undefined) return (await readRemoved(db, owner, id)) ?? { kind: 'unknown' };
  const { current, ...kept } = row;
  const article: StoredArticle = {
    id,
    version,
    ...metadataOf(kept),
    hash: kept.text_hash,
    characters: kept.characters,
    sentences: kept.sentences,
    addedAt: kept.added_at,
    changedAt: kept.saved_at,
    text: kept.text,
  };
  return { kind: 'version', article, current };
}

export async function listVersions(db: Reads, owner: Owner, id: string): Promise<readonly VersionEntry[]> {
  const rows = await db
    .selectFrom('article_version')
    .select(['version', 'saved_at'])
    .where('guild_id', '=', owner)
    .where('article_id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, saved_at }) => ({ version, savedAt: saved_at }));
}

async function readRemoved(db: Reads, owner: Owner, id: string): Promise<RemovedArticle | undefined> {
  const row = await db
    .selectFrom('removed_article')
    .selectAll()
    .where('guild_id', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { kind: 'removed', id, title: row.title, version: row.version, removedAt: row.removed_at };
}

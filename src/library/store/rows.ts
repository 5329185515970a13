import type { Selectable } from 'kysely';
import type { ArticleContent, CountedContent } from './content.ts';
import type { ArticleEntry, StoredArticle } from './entries.ts';
import type { Owner } from './owner.ts';
import type { Database, Schema, StoreTransaction } from './schema.ts';

type VersionRow = Selectable<Schema['article_version']>;
type EntryRow = Omit<VersionRow, 'text' | 'guild_id' | 'article_id' | 'saved_at'> & {
  readonly id: string;
  readonly added_at: number;
  readonly changed_at: number;
};

/** Articles, each with its current version. */
export function selectCurrent(db: Database | StoreTransaction) {
  return db
    .selectFrom('article')
    .innerJoin('article_version as current', (join) =>
      join
        .onRef('current.guild_id', '=', 'article.guild_id')
        .onRef('current.article_id', '=', 'article.id')
        .onRef('current.version', '=', 'article.version'),
    );
}

/** Columns of the article's current version; of all of them but the text. */
export function selectEntries(db: Database | StoreTransaction, owner: Owner) {
  return selectCurrent(db)
    .where('article.guild_id', '=', owner)
    .select([
      'article.id',
      'article.version',
      'article.added_at',
      'article.changed_at',
      'current.title',
      'current.author',
      'current.publisher',
      'current.date',
      'current.source',
      'current.language',
      'current.format',
      'current.text_hash',
      'current.characters',
      'current.sentences',
    ]);
}

/** @example entryOf(row).addedAt */
export function entryOf(row: EntryRow): ArticleEntry {
  return {
    id: row.id,
    version: row.version,
    ...metadataOf(row),
    hash: row.text_hash,
    characters: row.characters,
    sentences: row.sentences,
    addedAt: row.added_at,
    changedAt: row.changed_at,
  };
}

export function storedOf(row: EntryRow & { readonly text: string }): StoredArticle {
  return { ...entryOf(row), text: row.text };
}

type MetadataRow = Pick<
  VersionRow,
  'title' | 'author' | 'publisher' | 'date' | 'source' | 'language' | 'format'
>;

/** What is absent is null in a row. */
export function metadataOf(row: MetadataRow): Omit<ArticleContent, 'text'> {
  const { title, author, publisher, date, source, language, format } = row;
  return {
    title,
    ...(author !== null && { author }),
    ...(publisher !== null && { publisher }),
    ...(date !== null && { date }),
    ...(source !== null && { source }),
    language,
    format,
  };
}

interface NewVersion {
  readonly owner: Owner;
  readonly id: string;
  readonly version: number;
  readonly counted: CountedContent;
  readonly at: number;
}

export function versionRow({ owner, id, version, counted, at }: NewVersion): VersionRow {
  const { content, hash, characters, sentences } = counted;
  return {
    guild_id: owner,
    article_id: id,
    version,
    title: content.title,
    author: content.author ?? null,
    publisher: content.publisher ?? null,
    date: content.date ?? null,
    source: content.source ?? null,
    language: content.language,
    format: content.format,
    text_hash: hash,
    characters,
    sentences,
    saved_at: at,
    text: content.text,
  };
}

/** By their number: `a2` before `a10`. Equal times cannot be told apart by anything else. */
export function byAge(a: ArticleEntry, b: ArticleEntry): number {
  return numberOf(a.id) - numberOf(b.id);
}

/** @example numberOf('a12') // 12 */
export function numberOf(id: string): number {
  return Number(id.slice(1));
}

import { PostgresAdapter, sql } from '../kysely.ts';
import type { Database } from '../schema.ts';

/**
 * What articles are found by: what was worked out of each, and its sentences under the numbers of their terms. The
 * index over these is the one thing that the two databases do not do alike.
 */
export async function createTerms(db: Database): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) await createInPostgres(db);
  else await createInSqlite(db);
  await db.schema.createIndex('term_article_terms').on('term_article').column('terms').execute();
}

async function createInPostgres(db: Database): Promise<void> {
  await sql`
    create table term_article (
      guild_id text not null,
      article_id text not null,
      number integer not null,
      version integer not null,
      terms integer not null,
      sentences integer not null,
      units integer not null,
      letters integer not null,
      profiles bytea not null,
      constraint term_article_key primary key (guild_id, article_id),
      constraint term_article_article foreign key (guild_id, article_id)
        references article (guild_id, id) on delete cascade
    )`.execute(db);
  await sql`
    create table sentence_terms (
      guild_id text not null,
      article integer not null,
      sentence integer not null,
      keys bigint[] not null,
      constraint sentence_terms_key primary key (guild_id, article, sentence)
    )`.execute(db);
  // Without a list of pending entries, which every search would have to read through.
  await sql`create index sentence_terms_keys on sentence_terms using gin (keys) with (fastupdate = off)`.execute(
    db,
  );
}

async function createInSqlite(db: Database): Promise<void> {
  // A number is never given twice, since the index is by number and does not know of articles.
  await sql`
    create table term_article (
      number integer primary key autoincrement,
      guild_id text not null,
      article_id text not null,
      version integer not null,
      terms integer not null,
      sentences integer not null,
      units integer not null,
      letters integer not null,
      profiles blob not null,
      constraint term_article_key unique (guild_id, article_id),
      constraint term_article_article foreign key (guild_id, article_id)
        references article (guild_id, id) on delete cascade
    )`.execute(db);
  await sql`
    create virtual table sentence_terms using fts5 (
      keys, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
    )`.execute(db);
}

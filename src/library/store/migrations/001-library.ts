import { sql } from '../kysely.ts';
import type { Database } from '../schema.ts';

/** The first schema. A migration is never edited once released, so it names its tables itself. */
export async function createLibrary(db: Database): Promise<void> {
  await db.schema
    .createTable('library')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('counter', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await createArticles(db);
  await db.schema
    .createTable('channel_article')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('channel_article_key', ['guild_id', 'channel_id', 'article_id'])
    .execute();
  await db.schema
    .createTable('hidden_corpus')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('hidden_corpus_key', ['guild_id', 'article_id'])
    .execute();
  await createPassing(db);
}

async function createArticles(db: Database): Promise<void> {
  await db.schema
    .createTable('article')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('added_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_key', ['guild_id', 'id'])
    .execute();
  await db.schema
    .createTable('article_version')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('author', 'text')
    .addColumn('publisher', 'text')
    .addColumn('date', 'text')
    .addColumn('source', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('characters', 'integer', (column) => column.notNull())
    .addColumn('sentences', 'integer', (column) => column.notNull())
    .addColumn('saved_at', 'bigint', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_version_key', ['guild_id', 'article_id', 'version'])
    .addForeignKeyConstraint(
      'article_version_article',
      ['guild_id', 'article_id'],
      'article',
      ['guild_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createIndex('article_version_hash')
    .on('article_version')
    .columns(['guild_id', 'text_hash'])
    .execute();
  await db.schema
    .createTable('removed_article')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('removed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('removed_article_key', ['guild_id', 'id'])
    .execute();
}

/** What is kept for an hour at most. */
async function createPassing(db: Database): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('replaces_id', 'text')
    .addColumn('replaces_version', 'integer')
    .addColumn('sentences', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('draft_key', ['guild_id', 'id'])
    .addCheckConstraint('draft_replaces', sql`(replaces_id is null) = (replaces_version is null)`)
    .execute();
  await db.schema.createIndex('draft_age').on('draft').column('created_at').execute();
  await db.schema
    .createTable('add_log')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('add_log_person')
    .on('add_log')
    .columns(['guild_id', 'user_id', 'at'])
    .execute();
}

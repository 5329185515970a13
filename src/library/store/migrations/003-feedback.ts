import type { Database } from '../schema.ts';

/** What people think of the answers, and what they asked in vain. No table here has anybody's id. */
export async function createFeedbackTables(db: Database): Promise<void> {
  await db.schema
    .createTable('vote')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('answered', 'integer', (column) => column.notNull())
    .addColumn('article_id', 'text')
    .addColumn('version', 'text')
    .addColumn('sentence', 'integer')
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('better_article', 'text')
    .addColumn('better_version', 'text')
    .addColumn('better_sentence', 'integer')
    .addColumn('ballot', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_key', ['guild_id', 'id'])
    .execute();
  // Both databases let any number of rows be without one.
  await db.schema.createIndex('vote_ballot').unique().on('vote').columns(['guild_id', 'ballot']).execute();
  await db.schema.createIndex('vote_age').on('vote').columns(['guild_id', 'at']).execute();
  await db.schema
    .createTable('asked_in_vain')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('week', 'bigint', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('asked_in_vain_key', ['guild_id', 'week', 'folded'])
    .execute();
  await db.schema
    .createTable('feedback_choice')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('keeps_asked', 'integer', (column) => column.notNull())
    .execute();
}

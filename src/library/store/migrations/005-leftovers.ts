import { PostgresAdapter, sql } from '../kysely.ts';
import type { Database } from '../schema.ts';

/**
 * What is to go yet from SQLite's index of sentences, by the number of its article: `rows` of its sentences that still stand there
 * or, where there are none, words of such, which stay in the index's own tables until these are merged. PostgreSQL does both by itself.
 */
export async function createLeftovers(db: Database): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) return;
  // Ids are never given twice, so that what was noted meanwhile is told from what was noted before.
  await sql`
    create table term_leftover (
      id integer primary key autoincrement,
      number integer not null,
      sentences integer not null,
      rows integer not null
    )`.execute(db);
  // Earlier programs noted nothing of what they deleted; no article has this number.
  await sql`insert into term_leftover (number, sentences, rows) values (0, 0, 0)`.execute(db);
}

import { PostgresAdapter, sql } from '../kysely.ts';
import type { Database } from '../schema.ts';

/**
 * Sentences that stand in SQLite's index before their article does are noted like those of one that is gone, and claimed by
 * whoever writes them: until when, in ms since 1970, or 0 where nobody does. What is claimed no more is cleared.
 */
export async function createClaims(db: Database): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) return;
  await sql`alter table term_leftover add column claimed_until integer not null default 0`.execute(db);
}

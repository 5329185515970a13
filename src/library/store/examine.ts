import { existsSync } from 'node:fs';
import Libsql from 'libsql';
import pg from 'pg';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { StorePlace } from './open.ts';
import { APPLICATION_ID } from './sqlite.ts';

/** What a database is, found out without changing anything in it. */
export type Examination =
  /** Nothing there: a start will make it. */
  | { readonly kind: 'none' }
  /** `behind` are the schemas that the next start will bring. */
  | { readonly kind: 'library'; readonly schema: string; readonly behind: readonly string[] }
  /** A newer program has been at work. */
  | { readonly kind: 'newer'; readonly unknown: string }
  | { readonly kind: 'foreign'; readonly found: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

const ANSWER_WITHIN_MS = 10_000;
const NO_SUCH_TABLE = '42P01';

/** @example await examine({ kind: 'sqlite', file: 'data/yuanwen.db' }) */
export async function examine(place: StorePlace): Promise<Examination> {
  return place.kind === 'sqlite' ? examineSqlite(place.file) : examinePostgres(place.url);
}

/** A file that some program made, whether or not it is in use; its pages are looked through. */
export function examineSqlite(file: string): Examination {
  if (!existsSync(file)) return { kind: 'none' };
  let database: Libsql.Database | undefined;
  try {
    database = new Libsql(file, { readonly: true });
    const application = Number(read(database, 'pragma application_id')[0]?.['application_id'] ?? 0);
    const tables = read(database, "select name from sqlite_master where type = 'table'").map(
      ({ name }) => name,
    );
    if (application === 0 && tables.length === 0) return { kind: 'none' };
    if (application !== APPLICATION_ID) return { kind: 'foreign', found: `application ${application}` };
    const damage = String(read(database, 'pragma quick_check(1)')[0]?.['quick_check'] ?? 'ok');
    if (damage !== 'ok') return { kind: 'unreadable', reason: damage };
    if (!tables.includes('schema_migration')) return { kind: 'none' };
    return judge(
      read(database, 'select name from schema_migration order by name').map(({ name }) => String(name)),
    );
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    database?.close();
  }
}

async function examinePostgres(url: string): Promise<Examination> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
    application_name: 'yuanwen doctor',
  });
  // A connection that breaks is told by the query; unheard, the event would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select name from schema_migration order by name');
    return judge(rows.map(({ name }) => name));
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === NO_SUCH_TABLE) return { kind: 'none' };
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

function judge(done: readonly string[]): Examination {
  const known = MIGRATIONS.map(({ name }) => name);
  const unknown = done.find((name) => !known.includes(name));
  if (unknown !== undefined) return { kind: 'newer', unknown };
  return {
    kind: 'library',
    schema: done.at(-1) ?? 'none',
    behind: known.filter((name) => !done.includes(name)),
  };
}

function read(database: Libsql.Database, query: string): readonly Readonly<Record<string, unknown>>[] {
  return database.prepare(query).all() as Record<string, unknown>[];
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const words = error.message || ('code' in error ? String(error.code) : error.name);
  return words.replace(/\s+/g, ' ').trim();
}

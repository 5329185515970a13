import { ConfigError } from '../../errors.ts';
import { asFailure, StoreFailure } from './failure.ts';
import { sql } from './kysely.ts';
import type { Migrations } from './migrations/migrations.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Database, StoreTransaction } from './schema.ts';

interface MigrateParts {
  readonly db: Database;
  /** How the database is named to the operator. */
  readonly place: string;
  /** Lets one process at a time go on, until the end of the transaction. */
  readonly lock: (transaction: StoreTransaction) => Promise<void>;
  readonly migrations?: Migrations;
}

/**
 * Brings the schema up to date in one transaction under a lock: of processes that start at once, one does it and the
 * others find it done. Kysely's own migrator makes its tables outside its lock, which SQLite cannot retry safely:
 * see `createImmediateDialect`.
 * @throws ConfigError where a newer program has been at work, or the database holds something else
 */
export async function migrate({ db, place, lock, migrations = MIGRATIONS }: MigrateParts): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lock(transaction);
    const done = await readDone(transaction);
    const unknown = done.find((name) => migrations.every((migration) => migration.name !== name));
    if (unknown !== undefined) throw newer(place, { unknown, known: migrations.at(-1)?.name ?? 'none' });
    for (const { name, up } of migrations) {
      if (done.includes(name)) continue;
      await up(transaction).catch((error) => {
        throw failed(place, name, error);
      });
      await sql`insert into schema_migration (name, done_at) values (${name}, ${Date.now()})`.execute(
        transaction,
      );
    }
  });
}

async function readDone(transaction: StoreTransaction): Promise<readonly string[]> {
  await transaction.schema
    .createTable('schema_migration')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('done_at', 'bigint', (column) => column.notNull())
    .execute();
  const { rows } = await sql<{ name: string }>`select name from schema_migration order by name`.execute(
    transaction,
  );
  return rows.map(({ name }) => name);
}

function newer(
  place: string,
  { unknown, known }: Readonly<Record<'unknown' | 'known', string>>,
): ConfigError {
  return new ConfigError(
    `The library in ${place} was written by a newer version of this program (its schema has “${unknown}”, this program knows up to “${known}”). Run that version or a later one, or restore the backup made before the upgrade.`,
  );
}

function failed(place: string, name: string, error: unknown): unknown {
  const known = asFailure(error);
  if (known instanceof StoreFailure || !(error instanceof Error)) return error;
  return new ConfigError(
    `The library in ${place} cannot be brought up to schema “${name}” (${error.message}). Use a database that holds nothing else, or restore a backup; nothing was changed.`,
  );
}

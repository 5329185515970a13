import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { ConfigError } from '../../errors.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

const TABLE = 'kysely_migration';

/**
 * Brings the schema up to date, all or nothing, under a lock: of two processes that start at once, one waits for
 * the other and then has nothing to do.
 * @param place how the database is named to the operator
 * @throws ConfigError where a newer program has been at work
 */
export async function migrate<T>(
  db: Kysely<T>,
  place: string,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  await refuseNewer(db, { place, known: Object.keys(migrations) });
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  // A newer program may have come between the look and the lock.
  await refuseNewer(db, { place, known: Object.keys(migrations) });
  throw error;
}

async function refuseNewer<T>(
  db: Kysely<T>,
  { place, known }: { readonly place: string; readonly known: readonly string[] },
): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === TABLE)) return;
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(
    db,
  );
  const unknown = rows.find(({ name }) => !known.includes(name));
  if (unknown === undefined) return;
  throw new ConfigError(
    `The library in ${place} was written by a newer version of this program (its schema has “${unknown.name}”, this program knows up to “${known.at(-1)}”). Run that version or a later one, or restore the backup made before the upgrade.`,
  );
}

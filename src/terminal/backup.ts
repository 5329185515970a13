import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { backUpSqlite } from '../library/store/backup.ts';
import { runForOperator } from '../run-for-operator.ts';

/** `npm run backup -- [FILE]`: a copy of the library, also while the bot runs. */

const POSTGRES =
  'The library is kept in PostgreSQL: copy it with its own tools, e.g. pg_dump --format=custom --file=yuanwen.dump "$DATABASE_URL"';

await runForOperator(() => {
  const { database } = readConfig({ environment: process.env, directory: process.cwd() });
  if (database.kind === 'postgres') throw new ConfigError(POSTGRES);
  const today = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const copy = process.argv[2] ?? join(process.cwd(), `yuanwen-${today}.db`);
  backUpSqlite(database.file, copy);
  console.log(`Copied ${database.file} to ${copy}`);
});

import { readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { restoreSqlite } from '../library/store/restore.ts';
import { runForOperator } from '../run-for-operator.ts';

/** `npm run restore -- FILE`: puts a backup in the place of the library. */

const POSTGRES =
  'The library is kept in PostgreSQL: restore it with its own tools into an empty database, e.g. pg_restore --no-owner --dbname="$DATABASE_URL" yuanwen.dump';
const USAGE = 'Name the file of a backup: npm run restore -- FILE';

await runForOperator(() => {
  const { database } = readConfig({ environment: process.env, directory: process.cwd() });
  const [, , file] = process.argv;
  if (file === undefined) throw new ConfigError(USAGE);
  if (database.kind === 'postgres') throw new ConfigError(POSTGRES);
  const { before, schema } = restoreSqlite(file, database.file);
  console.log(`Restored ${file} (schema ${schema}) to ${database.file}`);
  if (before !== undefined) console.log(`The library that was there is kept in ${before}`);
});

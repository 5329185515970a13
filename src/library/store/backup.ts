import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Libsql from 'libsql';
import { ConfigError, messageOf } from '../../errors.ts';

/**
 * Copies the library of a file as it is at one moment into another file, also while the bot runs: whatever it changes
 * meanwhile is wholly in the copy or not at all. The copy is a library by itself.
 *
 * @throws ConfigError in one line with the remedy, where there is nothing to copy or the copy cannot be made
 * @example backUpSqlite('data/yuanwen.db', 'backups/2024-05-01.db')
 */
export function backUpSqlite(from: string, to: string): void {
  const [source, copy] = [resolve(from), resolve(to)];
  if (!existsSync(source)) {
    throw new ConfigError(
      `There is no library in ${source}. Set DATA_DIR to its folder, or start the bot first.`,
    );
  }
  if (existsSync(copy)) {
    throw new ConfigError(`The file ${copy} is there already. Give a file that is not.`);
  }
  const database = new Libsql(source, { readonly: true });
  try {
    // A name in a statement: SQLite takes no parameter there everywhere, so a quotation mark is doubled.
    database.exec(`vacuum into '${copy.replaceAll("'", "''")}'`);
  } catch (error) {
    const reason = messageOf(error);
    throw new ConfigError(
      `The library cannot be copied to ${copy} (${reason}). Check the folder and its free space.`,
      {
        cause: error,
      },
    );
  } finally {
    database.close();
  }
}

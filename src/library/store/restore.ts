import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Libsql from 'libsql';
import { ConfigError } from '../../errors.ts';
import { backUpSqlite } from './backup.ts';
import { examineSqlite } from './examine.ts';
import { codeOf } from './failure.ts';

export interface Restored {
  /** Where the library that was there before is now; absent where there was none. */
  readonly before?: string;
  /** The schema of the backup; what it lacks is brought by the next start. */
  readonly schema: string;
}

/**
 * Puts a backup in the place of the library, which is kept beside it. Either the one or the other is there, whenever the
 * machine stops.
 *
 * @throws ConfigError in one line with the remedy: no backup, one of a newer program, a library in use, no space; then
 * nothing was changed
 * @example restoreSqlite('backups/2024-05-01.db', 'data/yuanwen.db')
 */
export function restoreSqlite(backup: string, to: string, now = new Date()): Restored {
  const [source, file] = [resolve(backup), resolve(to)];
  const { schema } = requireBackup(source);
  if (source === file) throw new ConfigError(`${file} is the library itself. Give the file of a backup.`);
  mkdirSync(dirname(file), { recursive: true });
  const arriving = `${file}.restoring`;
  rmSync(arriving, { force: true });
  try {
    // A copy by the database itself: what stands beside the backup in a file of its own comes along.
    backUpSqlite(source, arriving);
    sync(arriving);
    const before = existsSync(file) ? setAside(file, now) : undefined;
    // Of a library that is gone, these would be taken for parts of the new one.
    for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true });
    renameSync(arriving, file);
    sync(dirname(file));
    return { schema, ...(before !== undefined && { before }) };
  } finally {
    rmSync(arriving, { force: true });
  }
}

function requireBackup(file: string): { readonly schema: string } {
  const found = examineSqlite(file);
  if (found.kind === 'library') return found;
  if (found.kind === 'newer') {
    throw new ConfigError(
      `The backup ${file} was made by a newer version of this program (its schema has “${found.unknown}”). Restore it with that version or a later one.`,
    );
  }
  const reason = { none: 'it holds none', foreign: 'another program made it', unreadable: '' }[found.kind];
  throw new ConfigError(
    `The file ${file} is no backup of a library (${found.kind === 'unreadable' ? found.reason : existsSync(file) ? reason : 'there is no such file'}). Give one that \`npm run backup\` made.`,
  );
}

/** Keeps the library under another name, whole in one file, while it still stands under its own. */
function setAside(file: string, now: Date): string {
  const kept = file.replace(
    /(?:\.db)?$/,
    `-before-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.db`,
  );
  if (existsSync(kept)) throw new ConfigError(`The file ${kept} is there already. Try again in a second.`);
  requireUnused(file);
  linkSync(file, kept);
  return kept;
}

/**
 * SQLite leaves the mode of writing ahead only where nobody else has the file open: so a bot that runs is found out, and
 * what was written ahead is in the file then. What is damaged is what a backup is for: it is kept as it is.
 */
function requireUnused(file: string): void {
  const database = new Libsql(file);
  try {
    // Not prepared: libsql keeps the file open until prepared statements are collected.
    database.exec('pragma journal_mode = delete');
  } catch (error) {
    const busy = error instanceof Error && /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error));
    if (!busy) return;
    throw new ConfigError(
      `The library ${file} is in use. Stop the bot, and whatever else has it open, then restore.`,
      { cause: error },
    );
  } finally {
    database.close();
  }
}

/** Until it is on the disk; a folder, too, where the system can do that. */
function sync(path: string): void {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    fsyncSync(descriptor);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely } from 'kysely';
import Libsql from 'libsql';
import { ConfigError } from '../../errors.ts';
import type { Backend, OnProblem } from './backend.ts';
import { codeOf } from './failure.ts';
import { createImmediateDialect } from './immediate-dialect.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';
import { createSqliteEar } from './sqlite-ear.ts';

/** The native wait for a lock stops the whole program, so it is short; `ImmediateDriver` waits on top of it. */
const BUSY_TIMEOUT_MS = 100;
/** While opening nothing else runs yet. */
const OPENING_TIMEOUT_MS = 10_000;

/**
 * The library in a file, with `-wal` and `-shm` beside it while in use. Several processes on one machine may share it.
 * @throws ConfigError
 */
export async function openSqlite(given: string, onProblem: OnProblem): Promise<Backend> {
  const file = resolve(given);
  makeFolder(dirname(file));
  const database = connect(file);
  const db = new Kysely<Schema>({ dialect: createImmediateDialect(database) });
  try {
    database.pragma(`busy_timeout = ${OPENING_TIMEOUT_MS}`);
    await migrate(db, file);
    // Even where there is nothing to migrate the first change shall not be the first to find out.
    database.exec('begin immediate; rollback');
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  } catch (error) {
    database.close();
    throw refusal(file, error);
  }
  return {
    db,
    openReader: async () => {
      const reader = new Kysely<Schema>({ dialect: createImmediateDialect(connect(file)) });
      return { db: reader, close: () => reader.destroy() };
    },
    // Others find out by themselves: see `createSqliteEar`.
    announce: async () => {},
    listen: (tell) => createSqliteEar({ db, tell, onProblem }),
    close: async () => {
      await db.destroy();
      if (database.open) database.close();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new ConfigError(
      `The folder ${folder} for the library cannot be made (${reasonOf(error)}). Make it writable, or set DATA_DIR to another.`,
    );
  }
}

/** A connection that writes ahead and, before it acknowledges a transaction, waits until that is on the disk. */
function connect(file: string): Libsql.Database {
  let database: Libsql.Database | undefined;
  try {
    database = new Libsql(file);
    database.pragma(`busy_timeout = ${OPENING_TIMEOUT_MS}`);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return database;
  } catch (error) {
    database?.close();
    throw refusal(file, error);
  }
}

function refusal(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ConfigError) return error;
  const code = codeOf(error);
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) {
    return new ConfigError(
      `The file ${file} is no library, or is damaged (${error.message}). Restore a backup, move it away, or set DATA_DIR to another folder.`,
    );
  }
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM)/.test(code) || /^ConnectionFailed/.test(error.message)) {
    return new ConfigError(
      `The library ${file} cannot be opened for writing (${reasonOf(error)}). Make the file and its folder writable, or set DATA_DIR to another.`,
    );
  }
  if (/^SQLITE_(?:FULL|IOERR)/.test(code)) {
    return new ConfigError(
      `The library ${file} cannot be written (${error.message}). Free some space on its disk, or set DATA_DIR to another.`,
    );
  }
  return error;
}

/** libsql words a failure to open as `ConnectionFailed("… : 14")`, with the number of the error at its end. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^ConnectionFailed/.test(message) ? 'unable to open database file' : message.replace(/^\w+: /, '');
}

import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Libsql from 'libsql';
import { ConfigError, messageOf } from '../../errors.ts';
import type { Backend, OnProblem } from './backend.ts';
import { eraseOnce, MARK_ERASED } from './erase-once.ts';
import { codeOf, StoreFailure } from './failure.ts';
import { createImmediateDialect } from './immediate-dialect.ts';
import { Kysely, sql } from './kysely.ts';
import { migrate } from './migrate.ts';
import type { Schema, StoreTransaction } from './schema.ts';
import { createSqliteEar } from './sqlite-ear.ts';
import { retry } from './transact.ts';

/** The native wait for a lock stops the whole program, so it is short; what waits longer waits on top of it. */
const BUSY_TIMEOUT_MS = 100;

/** Tells the file from other programs' to `file` and to us: “Yuan” as four bytes. */
export const APPLICATION_ID = 0x5975616e;

/**
 * The library in a file, with `-wal` and `-shm` beside it while in use. Several processes on one machine may share it.
 * @throws ConfigError
 */
export async function openSqlite(given: string, onProblem: OnProblem): Promise<Backend> {
  const file = resolve(given);
  makeFolder(dirname(file));
  const database = await connect(file);
  const db = new Kysely<Schema>({ dialect: createImmediateDialect(database) });
  try {
    await retry(() => migrate({ db, place: file, lock: (transaction) => mark(transaction, file) }));
  } catch (error) {
    database.close();
    throw refusal(file, error);
  }
  await eraseOnce(database, { file, onProblem });
  const forReading = await connect(file).catch((error) => {
    database.close();
    throw error;
  });
  const reading = new Kysely<Schema>({ dialect: createImmediateDialect(forReading) });
  return {
    db,
    reading,
    openReader: async () => {
      const reader = new Kysely<Schema>({ dialect: createImmediateDialect(await connect(file)) });
      return { db: reader, close: () => reader.destroy() };
    },
    // Others find out by themselves: see `createSqliteEar`.
    announce: async () => {},
    listen: (tell) => createSqliteEar({ db, tell, onProblem }),
    // What was written ahead may hold what has been deleted since; where another process reads just now, it is left for later.
    tidy: () =>
      retry(() =>
        db.connection().execute((own) =>
          // Readings of this process end first: SQLite would wait for them, and keep them from ending. They never wait for `db`.
          reading.connection().execute(async () => {
            await sql`pragma wal_checkpoint(truncate)`.execute(own);
          }),
        ),
      ),
    // A transaction under way ends first: its statements would keep the file locked until they are collected.
    close: () =>
      db.connection().execute(() =>
        reading.connection().execute(async () => {
          await reading.destroy();
          putTogether(database, onProblem);
          await db.destroy();
        }),
      ),
  };
}

/** A transaction begins with the lock. This writes in any case, so that a file that cannot be written is found out. */
async function mark(transaction: StoreTransaction, file: string): Promise<void> {
  const { rows } = await sql<{ application_id: number }>`pragma application_id`.execute(transaction);
  const found = rows[0]?.application_id ?? 0;
  if (found !== 0 && found !== APPLICATION_ID) {
    throw new ConfigError(
      `The file ${file} belongs to another program (application ${found}). Move it away, or set DATA_DIR to another folder.`,
    );
  }
  const { rows: tables } = await sql`select 1 from sqlite_master limit 1`.execute(transaction);
  if (tables.length === 0) await sql.raw(MARK_ERASED).execute(transaction);
  await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(transaction);
}

/** The file alone is then the whole library, to be copied: libsql closes it only when all statements are collected. */
function putTogether(database: Libsql.Database, onProblem: OnProblem): void {
  try {
    if (database.open) database.exec('pragma wal_checkpoint(truncate)');
  } catch (error) {
    onProblem('what was written ahead stays in a file beside the library', error);
  }
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
async function connect(file: string): Promise<Libsql.Database> {
  try {
    // To begin writing ahead in a new file takes a lock that SQLite does not wait for.
    return await retry(async () => {
      const database = new Libsql(file);
      try {
        database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
        database.exec('pragma journal_mode = WAL');
        database.exec('pragma synchronous = FULL');
        database.exec('pragma foreign_keys = ON');
        // What is deleted is overwritten: else it would stand in the free pages of the file for long.
        database.exec('pragma secure_delete = ON');
        return database;
      } catch (error) {
        database.close();
        throw error;
      }
    });
  } catch (error) {
    throw refusal(file, error);
  }
}

function refusal(file: string, thrown: unknown): unknown {
  const error = thrown instanceof StoreFailure ? thrown.cause : thrown;
  if (!(error instanceof Error) || error instanceof ConfigError) return error;
  const code = codeOf(error);
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) {
    return new ConfigError(
      `The file ${file} is no library, or is damaged (${error.message}). Restore a backup, move it away, or set DATA_DIR to another folder.`,
    );
  }
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM)/.test(code) || /^ConnectionFailed/.test(error.message)) {
    return new ConfigError(
      `The library ${file} cannot be opened for writing (${reasonOf(error)}). Make it, what stands beside it (-wal, -shm) and its folder writable, or set DATA_DIR to another.`,
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
  const message = messageOf(error);
  return /^ConnectionFailed/.test(message) ? 'unable to open database file' : message.replace(/^\w+: /, '');
}

import { setTimeout as pause } from 'node:timers/promises';
import type {
  DatabaseConnection,
  Dialect,
  Driver,
  SqliteDatabase,
  SqliteStatement,
  TransactionSettings,
} from 'kysely';
import type Libsql from 'libsql';
import { isRetryable } from './failure.ts';
import { SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from './kysely.ts';

/** How long a transaction waits for another process to end its own; `retry` tries that some times. */
const LONGEST_WAIT_MS = 2_500;
const PAUSE_MS = 5;

const MOST_STATEMENTS = 100;

/**
 * Kysely's dialect of SQLite, but a transaction takes the lock for writing as it begins (unless it only reads), so
 * that it never has to be given up half-way because another process wrote meanwhile. It waits for the lock in
 * small steps that let the rest of the program go on.
 */
export function createImmediateDialect(database: Libsql.Database): Dialect {
  return {
    createDriver: () => new ImmediateDriver(database),
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/**
 * The statements of a transaction's ends go through `exec`, which disposes of them. A prepared one that found the
 * database busy stays half run, and SQLite commits nothing as long as one does; so all that writes is a transaction.
 */
class ImmediateDriver extends SqliteDriver implements Driver {
  readonly #database: Libsql.Database;

  constructor(database: Libsql.Database) {
    super({ database: keepStatements(database) });
    this.#database = database;
  }

  override async beginTransaction(
    _connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    // By a clock that nobody sets.
    const deadline = performance.now() + LONGEST_WAIT_MS;
    for (;;) {
      try {
        this.#database.exec(begin);
        return;
      } catch (error) {
        if (!isRetryable(error) || performance.now() > deadline) throw error;
        await pause(PAUSE_MS * (1 + Math.random()));
      }
    }
  }

  override async commitTransaction(): Promise<void> {
    this.#database.exec('commit');
  }

  /**
   * Some errors, a full disk among them, end the transaction by themselves; so does closing, after which libsql would end
   * the program for being asked whether there is one.
   */
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.open && this.#database.inTransaction) this.#database.exec('rollback');
  }
}

/**
 * A statement keeps what was bound to it, whole texts, until the garbage collector finds it, which knows nothing of
 * their size. Prepared once and used again, each holds one at most.
 */
function keepStatements(database: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare(sql);
      // Those used last are at the end.
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}

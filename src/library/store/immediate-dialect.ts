import { setTimeout as pause } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import type Libsql from 'libsql';
import { isRetryable } from './failure.ts';

/** How long a transaction waits for another process to end its own. */
const LONGEST_WAIT_MS = 5_000;
const PAUSE_MS = 5;

/**
 * Kysely's dialect of SQLite, but a transaction takes the lock for writing as it begins (unless it only reads), so
 * that it never has to be given up half-way because another process wrote meanwhile. It waits for the lock in
 * small steps that let the rest of the program go on.
 */
export function createImmediateDialect(database: Libsql.Database): Dialect {
  return {
    createDriver: () => new ImmediateDriver(database),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class ImmediateDriver extends SqliteDriver implements Driver {
  readonly #database: Libsql.Database;

  constructor(database: Libsql.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
    const deadline = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      try {
        await connection.executeQuery(begin);
        return;
      } catch (error) {
        if (!isRetryable(error) || Date.now() > deadline) throw error;
        await pause(PAUSE_MS * (1 + Math.random()));
      }
    }
  }

  /** Some errors, a full disk among them, end the transaction by themselves. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite can change its schema within a transaction, which is then also the lock that migrations need. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ConfigError } from '../../errors.ts';
import type { Backend, OnProblem } from './backend.ts';
import { codeOf, StoreFailure } from './failure.ts';
import { Kysely, PostgresDialect, sql } from './kysely.ts';
import { migrate } from './migrate.ts';
import { CHANNEL, createPostgresEar, writeNotice } from './postgres-ear.ts';
import type { Schema, StoreTransaction } from './schema.ts';
import { retry } from './transact.ts';

const CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 10_000;
/** A statement that takes longer is given up, by the server. */
const STATEMENT_TIMEOUT_MS = 60_000;
/** A transaction that does nothing so long is one whose program hangs: its locks are let go. */
const IDLE_TIMEOUT_MS = 120_000;

/** Any number that others who share the server are unlikely to take. */
const MIGRATION_LOCK = 5_975_616;

/** The type of `bigint`, which `pg` reads as a string for fear of 2⁵³. Times and counts here are below. */
const BIGINT = 20;

/**
 * The library in a PostgreSQL database (13 or later, encoding UTF-8), shared by any number of processes.
 * @throws ConfigError, never with the password
 */
export async function openPostgres(url: string, onProblem: OnProblem): Promise<Backend> {
  const place = describePlace(url);
  const settings: pg.ClientConfig = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'yuanwen',
    types: { getTypeParser: readNumbers },
  };
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS, onConnect: setUp });
  // An idle connection that breaks is replaced by the next query; unheard, the event would end the process.
  pool.on('error', (error) => onProblem('an idle connection to PostgreSQL broke', error));
  // So would that of a connection in use; whoever uses it is told by the query that fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await requireUtf8(db, place);
    await retry(() => migrate({ db, place, lock }));
  } catch (error) {
    await db.destroy().catch(() => {});
    throw refusal(place, error);
  }
  const origin = randomBytes(6).toString('base64url');
  return {
    db,
    reading: db,
    openReader: async () => ({ db, close: async () => {} }),
    announce: async (transaction, owner, revision) => {
      const notice = writeNotice({ origin, owner, revision });
      await sql`select pg_notify(${CHANNEL}, ${notice})`.execute(transaction);
    },
    listen: (tell) => createPostgresEar({ settings, origin, tell, onProblem }),
    // Its vacuum does that.
    tidy: async () => {},
    close: () => db.destroy(),
  };
}

/**
 * For every connection. What is acknowledged is on the disk, even where the server by default does not wait for it.
 * Set here and not by Kysely, which loses a connection that breaks while it is being set up.
 */
async function setUp(client: pg.ClientBase): Promise<void> {
  await client.query(`
    set statement_timeout = ${STATEMENT_TIMEOUT_MS};
    set idle_in_transaction_session_timeout = ${IDLE_TIMEOUT_MS};
    select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`);
}

const lock = async (transaction: StoreTransaction): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
};

const readNumbers: pg.CustomTypesConfig['getTypeParser'] = (type, format) =>
  Number(type) === BIGINT ? Number : pg.types.getTypeParser(type, format);

async function requireUtf8(db: Kysely<Schema>, place: string): Promise<void> {
  const { rows } = await sql<{
    encoding: string;
  }>`select current_setting('server_encoding') as encoding`.execute(db);
  const encoding = rows[0]?.encoding ?? 'unknown';
  if (encoding === 'UTF8') return;
  throw new ConfigError(
    `The database ${place} has the encoding ${encoding}, which cannot hold every text. Make one with ENCODING 'UTF8' TEMPLATE template0 and name it in DATABASE_URL.`,
  );
}

/** The address without user and password. */
function describePlace(url: string): string {
  if (!URL.canParse(url) || !/^postgres(?:ql)?:\/\//.test(url)) {
    throw new ConfigError(
      'DATABASE_URL is no address of the form postgres://user:password@host:5432/database. Correct it, or remove it to keep the library in a file.',
    );
  }
  const { host, pathname } = new URL(url);
  return `PostgreSQL at ${host}${pathname}`;
}

function refusal(place: string, thrown: unknown): unknown {
  const error = thrown instanceof StoreFailure ? thrown.cause : thrown;
  if (!(error instanceof Error) || error instanceof ConfigError) return error;
  return new ConfigError(
    `The library in ${place} cannot be opened (${reasonOf(error)}). Start that server, or correct DATABASE_URL.`,
  );
}

/** Node words a refused connection to a name with several addresses by its code alone. */
function reasonOf(error: Error): string {
  return (error.message || codeOf(error) || error.name).replace(/\s+/g, ' ').trim();
}

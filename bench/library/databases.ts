import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { StorePlace } from '../../src/library/store/open.ts';
import { startPostgres } from '../../tests/library/store/postgres-server.ts';

/** A database server, or a folder of files, that is gone afterwards. */
export interface Databases {
  readonly create: () => Promise<StorePlace>;
  /** Bytes on the disk. */
  readonly sizeOf: (place: StorePlace) => Promise<number>;
  readonly stop: () => Promise<void>;
}

export const DATABASES = { sqlite: openFiles, postgres: openServer } as const;

async function openFiles(): Promise<Databases> {
  const folder = mkdtempSync(join(tmpdir(), 'yuanwen-bench-'));
  let made = 0;
  return {
    create: async () => {
      made += 1;
      return { kind: 'sqlite', file: join(folder, `${made}.db`) };
    },
    sizeOf: async (place) =>
      place.kind === 'sqlite'
        ? ['', '-wal'].reduce(
            (sum, end) => sum + (statSync(`${place.file}${end}`, { throwIfNoEntry: false })?.size ?? 0),
            0,
          )
        : 0,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function openServer(): Promise<Databases> {
  const server = await startPostgres();
  if (server.kind !== 'running') throw new Error(`PostgreSQL could not be started: ${server.reason}`);
  return {
    create: async () => ({ kind: 'postgres', url: await server.createDatabase() }),
    sizeOf: async (place) => {
      if (place.kind !== 'postgres') return 0;
      const client = new pg.Client({ connectionString: place.url });
      await client.connect();
      const { rows } = await client.query('select pg_database_size(current_database())::float8 as bytes');
      await client.end();
      return rows[0]?.bytes ?? 0;
    },
    stop: server.stop,
  };
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/errors.ts';
import type { Backend } from '../../../src/library/store/backend.ts';
import { migrate } from '../../../src/library/store/migrate.ts';
import { MIGRATIONS, type Migrations } from '../../../src/library/store/migrations/migrations.ts';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { openPostgres } from '../../../src/library/store/postgres.ts';
import { openSqlite } from '../../../src/library/store/sqlite.ts';
import { startPostgres } from './postgres-server.ts';
import { BY, content } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-migrate-'));
const server = await startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (server.kind === 'running') await server.stop();
});
let made = 0;

describe('migrations in SQLite', () => {
  describeMigrations(async () => {
    made += 1;
    return { kind: 'sqlite', file: join(folder, `${made}.db`) };
  });
});

if (server.kind === 'running') {
  describe('migrations in PostgreSQL', () => {
    describeMigrations(async () => ({ kind: 'postgres', url: await server.createSchema() }));
  });
} else {
  it.skip(`migrations in PostgreSQL, which could not be started: ${server.reason}`, () => {});
}

/** What a later version of the program might bring. */
const LATER: Migrations = [
  ...MIGRATIONS,
  {
    name: '002-later',
    up: async (db) => {
      await db.schema.alterTable('library').addColumn('colour', 'text').execute();
      await sql`update library set colour = 'red'`.execute(db);
    },
  },
];
const FAILING: Migrations = [
  ...MIGRATIONS,
  {
    name: '002-failing',
    up: async (db) => {
      await db.schema.alterTable('library').addColumn('colour', 'text').execute();
      throw new Error('no colour');
    },
  },
];

function describeMigrations(make: () => Promise<StorePlace>): void {
  let place: StorePlace;
  beforeEach(async () => {
    place = await make();
  });

  const within = async <T>(work: (db: Backend['db']) => Promise<T>): Promise<T> => {
    const ignore = () => {};
    const backend = await (place.kind === 'sqlite'
      ? openSqlite(place.file, ignore)
      : openPostgres(place.url, ignore));
    try {
      return await work(backend.db);
    } finally {
      await backend.close();
    }
  };
  const bring = (db: Backend['db'], migrations: Migrations) =>
    migrate({ db, place: 'there', lock: async () => {}, migrations });
  const readAny = async <T>(db: Kysely<T>, query: string) => (await sql.raw(query).execute(db)).rows;

  it('make an empty database, and leave one alone that is up to date', async () => {
    const names = MIGRATIONS.map(({ name }) => ({ name }));
    for (let start = 0; start < 2; start++) {
      const store = await openStore(place);
      await store.add('1', content(`${start}`), BY);
      await store.close();
    }
    expect(await within((db) => readAny(db, 'select name from schema_migration order by name'))).toEqual(
      names,
    );
    expect(await within((db) => readAny(db, 'select revision from library'))).toEqual([{ revision: 2 }]);
  });

  it('bring up an old one with what it holds', async () => {
    const store = await openStore(place);
    await store.add('1', content('一'), BY);
    await store.close();
    await within(async (db) => {
      await bring(db, LATER);
      expect(await readAny(db, 'select guild_id, colour from library')).toEqual([
        { guild_id: '1', colour: 'red' },
      ]);
    });
  });

  it('are refused where a newer program has been at work, and change nothing', async () => {
    await within((db) => bring(db, LATER));
    const refused = await openStore(place).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ConfigError);
    expect(String(refused)).toMatch(
      /newer version of this program \(its schema has “002-later”, this program knows up to “003-feedback”\)\. Run/,
    );
  });

  it('are done wholly or not at all', async () => {
    await within(async (db) => {
      await expect(bring(db, FAILING)).rejects.toThrow(
        /schema “002-failing” \(no colour\).*nothing was changed/,
      );
      await expect(readAny(db, 'select colour from library')).rejects.toThrow();
      await bring(db, LATER);
      expect(await readAny(db, 'select colour from library')).toEqual([]);
    });
  });
}

import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDatabase } from '../../src/doctor/check-data.ts';
import { showFinding } from '../../src/doctor/finding.ts';
import { MIGRATIONS } from '../../src/library/store/migrations/migrations.ts';
import { openStore } from '../../src/library/store/open.ts';
import { startPostgres } from '../library/store/postgres-server.ts';

const server = await startPostgres();
afterAll(async () => {
  if (server.kind === 'running') await server.stop();
});

const ADDRESS = /postgres:\/\/|secret/;

describe('a database in PostgreSQL', () => {
  it('is told from none, with its schema, and from one of a newer version', async ({ skip }) => {
    if (server.kind === 'none') return skip(`PostgreSQL could not be started: ${server.reason}`);
    const url = await server.createDatabase();
    const tell = async () => showFinding(await checkDatabase({ kind: 'postgres', url }));
    const told = [await tell()];
    const store = await openStore({ kind: 'postgres', url });
    told.push(await tell());
    await store.close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("insert into schema_migration (name, done_at) values ('999-later', 0)");
    await client.end();
    told.push(await tell());
    expect(told).toEqual([
      'note  Database     PostgreSQL: none yet; the first start makes it',
      `ok    Database     PostgreSQL: schema “${MIGRATIONS.at(-1)?.name}”, up to date`,
      expect.stringMatching(/^WRONG Database .*newer version \(schema “999-later”\)\n +→ Run that version/),
    ]);
    expect(told.join()).not.toMatch(ADDRESS);
  });

  it('that does not take the password is told, without it', async ({ skip }) => {
    if (server.kind === 'none') return skip(`PostgreSQL could not be started: ${server.reason}`);
    const url = server.url.replace('secret-of-the-tests', 'another-secret');
    const told = showFinding(await checkDatabase({ kind: 'postgres', url }));
    expect(told).toMatch(
      /^WRONG .*cannot be read \(.*authentication failed.*\)\n +→ .*correct DATABASE_URL$/,
    );
    expect(told).not.toMatch(ADDRESS);
  });
});

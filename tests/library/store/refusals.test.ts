import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/errors.ts';
import type { StoreHooks } from '../../../src/library/store/hooks.ts';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { startPostgres } from './postgres-server.ts';
import { BY, content } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-refusals-'));
chmodSync(folder, 0o755);
const server = await startPostgres();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  if (server.kind === 'running') await server.stop();
});

/** The one line that the operator is told. */
async function refusalOf(place: StorePlace): Promise<string> {
  const error = await openStore(place).then(
    (store) => store.close().then(() => undefined),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConfigError);
  const message = error instanceof Error ? error.message : '';
  expect(message).not.toContain('\n');
  return message;
}

describe('a file is refused', () => {
  it('that is no database', async () => {
    const file = join(folder, 'letter.db');
    writeFileSync(file, 'Dear Sir or Madam, '.repeat(500));
    expect(await refusalOf({ kind: 'sqlite', file })).toMatch(/letter\.db is no library.*DATA_DIR/);
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear Sir/);
  });

  it('that is the head of a database only', async () => {
    const file = join(folder, 'torn.db');
    const store = await openStore({ kind: 'sqlite', file });
    for (let i = 0; i < 20; i++) await store.add('1', content(`${i}${'长。'.repeat(2000)}`), BY);
    await store.close();
    writeFileSync(file, readFileSync(file).subarray(0, 6000));
    expect(await refusalOf({ kind: 'sqlite', file })).toMatch(/torn\.db is no library, or is damaged/);
  });

  it('that is a folder', async () => {
    expect(await refusalOf({ kind: 'sqlite', file: folder })).toMatch(/cannot be opened.*DATA_DIR/);
  });

  it('in a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'plain-file'), '');
    const file = join(folder, 'plain-file', 'data', 'yuanwen.db');
    expect(await refusalOf({ kind: 'sqlite', file })).toMatch(/The folder .*data.* cannot be made.*DATA_DIR/);
  });

  it('of another program', async () => {
    const file = join(folder, 'other.db');
    const other = new Libsql(file);
    other.exec('pragma application_id = 77; create table article (x)');
    other.close();
    expect(await refusalOf({ kind: 'sqlite', file })).toMatch(/belongs to another program.*DATA_DIR/);
  });

  it('of another program that does not say so, and is left as it was', async () => {
    const file = join(folder, 'unsaid.db');
    const other = new Libsql(file);
    other.exec('create table article (x)');
    other.close();
    expect(await refusalOf({ kind: 'sqlite', file })).toMatch(/cannot be brought up to schema “001-library”/);
    const after = new Libsql(file);
    expect(after.prepare('select name from sqlite_master').all([])).toEqual([{ name: 'article' }]);
    after.close();
  });

  it.each([
    ['file', 0o755, 0o444],
    ['folder', 0o555, 0o644],
  ])('whose %s cannot be written, and works when it can', async (what, folderMode, fileMode) => {
    const place = join(folder, `unwritable-${what}`);
    mkdirSync(place);
    const file = join(place, 'yuanwen.db');
    const store = await openStore({ kind: 'sqlite', file });
    await store.add('1', content('在。'), BY);
    await store.close();
    chmodSync(file, fileMode);
    chmodSync(place, folderMode);
    // Who runs as root may write everywhere; so another tries, from whom the file is kept.
    expect(openAsNobody(file)).toMatch(
      /^ConfigError: The library .*yuanwen\.db cannot be opened for writing/,
    );
    chmodSync(place, 0o777);
    for (const name of readdirSync(place)) chmodSync(join(place, name), 0o666);
    expect(openAsNobody(file)).toBe('opened: 1');
  });
});

const OPENER = fileURLToPath(new URL('opener.ts', import.meta.url));

function openAsNobody(file: string): string {
  const root = process.getuid?.() === 0;
  const home = join(folder, 'home-of-nobody');
  mkdirSync(home, { recursive: true });
  if (root) chownSync(home, 65_534, 65_534);
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', OPENER, file], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: home },
    ...(root && { uid: 65_534, gid: 65_534 }),
  });
  return `${stdout}${stderr}`.trim();
}

describe('a full disk', () => {
  it('is told; what was acknowledged is there, and it works again with more room', async () => {
    const file = join(folder, 'full.db');
    const store = await openStore({ kind: 'sqlite', file }, { limits: { addsAnHour: 10_000 } });
    await store.add('1', content('前。'), BY);
    await store.close();
    // SQLite's own limit of pages stands for the disk: the error is the same, SQLITE_FULL.
    const hooks: StoreHooks = {
      onArticleWritten: async (transaction) => {
        await sql.raw('pragma max_page_count = 60').execute(transaction);
      },
    };
    const full = await openStore({ kind: 'sqlite', file }, { hooks });
    const kept = ['前。'];
    let failure: unknown;
    for (let i = 0; failure === undefined && i < 100; i++) {
      const text = `${i}${'长。'.repeat(3000)}`;
      await full.add('1', content(text), BY).then(
        () => kept.push(text),
        (error: unknown) => {
          failure = error;
        },
      );
    }
    expect(failure).toMatchObject({ name: 'StoreFailure', kind: 'disk-full' });
    expect(String(failure)).toMatch(/disk is full\. Free some space/);
    expect(kept.length).toBeGreaterThan(3);
    expect((await full.readAll('1')).articles.map(({ text }) => text)).toEqual(kept);
    await full.close();
    const again = await openStore({ kind: 'sqlite', file });
    expect((await again.readAll('1')).articles.map(({ text }) => text)).toEqual(kept);
    expect(await again.add('1', content('后。'), BY)).toMatchObject({ kind: 'added' });
    await again.close();
  });
});

describe('an address is refused', () => {
  const SECRET = 'Geheim-7';

  it.each(['', 'localhost', 'mysql://u:Geheim-7@h/d', 'postgres://u:Geheim-7@h:port/d'])(
    '%j',
    async (url) => {
      const told = await refusalOf({ kind: 'postgres', url });
      expect(told).toMatch(/^DATABASE_URL is no address of the form postgres:/);
      expect(told).not.toContain(SECRET);
    },
  );

  it('where nobody answers', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const address = probe.address();
    await new Promise((resolve) => probe.close(resolve));
    const port = typeof address === 'object' ? address?.port : undefined;
    const told = await refusalOf({ kind: 'postgres', url: `postgres://u:${SECRET}@127.0.0.1:${port}/d` });
    expect(told).toMatch(/PostgreSQL at 127\.0\.0\.1:\d+\/d cannot be opened \(.*ECONNREFUSED.*\)\. Start/);
    expect(told).not.toContain(SECRET);
  });

  if (server.kind === 'running') {
    it('with a wrong password, or of a database that is not there', async () => {
      const wrong = await refusalOf({
        kind: 'postgres',
        url: `postgres://postgres:${SECRET}@127.0.0.1:${server.port}/postgres`,
      });
      expect(wrong).toMatch(/password authentication failed/);
      expect(wrong).not.toContain(SECRET);
      const absent = await refusalOf({ kind: 'postgres', url: server.url.replace(/[^/]+$/, 'absent') });
      expect(absent).toMatch(/database "absent" does not exist/);
      expect(absent).not.toContain('secret-of-the-tests');
    });

    it('of a database that cannot hold every text', async () => {
      const url = await server.createDatabase('SQL_ASCII');
      expect(await refusalOf({ kind: 'postgres', url })).toMatch(/encoding SQL_ASCII.*'UTF8'/);
    });
  } else {
    it.skip(`of PostgreSQL, which could not be started: ${server.reason}`, () => {});
  }
});

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpSqlite } from '../../../src/library/store/backup.ts';
import { openStore } from '../../../src/library/store/open.ts';
import { restoreSqlite } from '../../../src/library/store/restore.ts';
import { BY, content } from './texts.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const NOW = new Date('2026-01-02T03:04:05Z');

let folder: string;
let file: string;
let backup: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-restore-'));
  file = join(folder, 'yuanwen.db');
  backup = join(folder, 'backup.db');
  // libsql keeps a file open until its statements are collected: a copy is nobody's.
  const made = join(folder, 'made.db');
  const store = await openStore({ kind: 'sqlite', file: made });
  await store.add('1', content('在备份里。'), BY);
  backUpSqlite(made, backup);
  await store.add('1', content('后来才有。'), BY);
  await store.close();
  copyFileSync(made, file);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function textsIn(place: string): Promise<readonly string[]> {
  const store = await openStore({ kind: 'sqlite', file: place });
  const { articles } = await store.readAll('1');
  await store.close();
  return articles.map(({ text }) => text);
}

describe('a backup that is restored', () => {
  it('is the library, and what was there is kept beside it', async () => {
    const restored = restoreSqlite(backup, file, NOW);
    const before = join(folder, 'yuanwen-before-2026-01-02T03-04-05.db');
    expect(restored).toMatchObject({ before });
    expect(await textsIn(file)).toEqual(['在备份里。']);
    expect(await textsIn(before)).toEqual(['在备份里。', '后来才有。']);
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('is put where there was nothing', async () => {
    const elsewhere = join(folder, 'new', 'yuanwen.db');
    expect(restoreSqlite(backup, elsewhere, NOW)).not.toHaveProperty('before');
    expect(await textsIn(elsewhere)).toEqual(['在备份里。']);
  });

  it('takes the place of a library that is damaged', async () => {
    truncateSync(file, 5000);
    const { before } = restoreSqlite(backup, file, NOW);
    expect(await textsIn(file)).toEqual(['在备份里。']);
    expect(readFileSync(before ?? '').length).toBe(5000);
  });

  it('does not mix with what a crash left beside the library', async () => {
    // A process that is killed leaves the file with what was written ahead beside it.
    spawnSync(
      process.execPath,
      [
        '--import',
        import.meta.resolve('tsx'),
        '--input-type=module',
        '-e',
        `const { openStore } = await import(${JSON.stringify(`file://${ROOT}/src/library/store/open.ts`)});
         const store = await openStore({ kind: 'sqlite', file: ${JSON.stringify(file)} });
         await store.add('1', { title: 'x', language: 'en', format: 'plain', text: 'Just before the crash.' }, { user: '7' });
         process.kill(process.pid, 'SIGKILL');`,
      ],
      { timeout: 120_000 },
    );
    expect(existsSync(`${file}-wal`)).toBe(true);
    const { before } = restoreSqlite(backup, file, NOW);
    expect(await textsIn(file)).toEqual(['在备份里。']);
    expect(await textsIn(before ?? '')).toEqual(['在备份里。', '后来才有。', 'Just before the crash.']);
  });
});

describe('nothing is restored, and nothing changed,', () => {
  const refused = (what: string, reason: RegExp) => {
    const before = readFileSync(file);
    expect(() => restoreSqlite(what, file, NOW)).toThrow(reason);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => /restoring|before/.test(name))).toEqual([]);
  };

  it('while the bot runs', async () => {
    const store = await openStore({ kind: 'sqlite', file });
    await store.add('1', content('裡面有人。'), BY);
    expect(() => restoreSqlite(backup, file, NOW)).toThrow(/is in use\. Stop the bot/);
    expect(readdirSync(folder).filter((name) => /restoring|before/.test(name))).toEqual([]);
    await store.close();
    expect(await textsIn(file)).toContain('裡面有人。');
  });

  it('of what is no backup', () => {
    refused(join(folder, 'none.db'), /is no backup of a library \(there is no such file\)\. Give one/);
    const other = join(folder, 'other.db');
    writeFileSync(other, 'not a database at all, but long enough to be looked at: '.repeat(100));
    refused(other, /is no backup of a library \(.*not a database.*\)/);
    const foreign = join(folder, 'foreign.db');
    const database = new Libsql(foreign);
    database.exec('create table things (name text)');
    database.close();
    refused(foreign, /another program made it/);
    refused(file, /is the library itself/);
  });

  it('of a backup that is cut short', () => {
    truncateSync(backup, readFileSync(backup).length - 4096 * 2);
    refused(backup, /is no backup of a library/);
  });

  it('of a newer program’s', () => {
    const database = new Libsql(backup);
    database.exec("insert into schema_migration (name, done_at) values ('999-later', 0)");
    database.close();
    refused(backup, /newer version of this program \(its schema has “999-later”\)/);
  });
});

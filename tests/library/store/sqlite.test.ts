import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { eraseOnce } from '../../../src/library/store/erase-once.ts';
import type { StoreHooks } from '../../../src/library/store/hooks.ts';
import { openStore } from '../../../src/library/store/open.ts';
import { openSqlite } from '../../../src/library/store/sqlite.ts';
import { LONG } from '../../long.ts';
import { leastOf } from '../../quickest.ts';
import { vote } from './contract-feedback.ts';
import type { OpenedOnce } from './open-once.ts';
import { BY, content } from './texts.ts';

/** Bytes that JavaScript holds once all garbage is collected. */
function heldAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const folder = mkdtempSync(join(tmpdir(), 'yuanwen-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a library in a file', () => {
  it('is written ahead, fully synchronised, with its foreign keys held', async () => {
    const backend = await openSqlite(join(folder, 'settings.db'), () => {});
    const reader = await backend.openReader();
    for (const db of [backend.db, backend.reading, reader.db]) {
      // 2 is FULL.
      expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }]);
      expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
      expect((await sql`pragma foreign_keys`.execute(db)).rows).toEqual([{ foreign_keys: 1 }]);
      expect((await sql`pragma secure_delete`.execute(db)).rows).toEqual([{ secure_delete: 1 }]);
    }
    await reader.close();
    await backend.close();
  });

  it('tells that it takes no changes, and that it does again', async () => {
    let allow = async (_: boolean): Promise<void> => {};
    const onOpened: StoreHooks['onOpened'] = ({ db }) => {
      allow = async (writes) => {
        await sql.raw(`pragma query_only = ${writes ? 'off' : 'on'}`).execute(db);
      };
    };
    const file = join(folder, 'refusing.db');
    const store = await openStore({ kind: 'sqlite', file }, { hooks: { onOpened } });
    await allow(false);
    await expect(store.tryWriting()).rejects.toMatchObject({ name: 'StoreFailure', kind: 'not-writable' });
    await allow(true);
    await store.tryWriting();
    // Not even that it was tried is kept.
    const kept = new Libsql(file, { readonly: true });
    expect(kept.prepare('select count(*) as found from library').get()).toMatchObject({ found: 0 });
    kept.close();
    await store.close();
  });

  it('is whole in its file once closed: a copy of that is a backup', async () => {
    const file = join(folder, 'kept.db');
    const store = await openStore({ kind: 'sqlite', file });
    for (let i = 0; i < 20; i++) await store.add('1', content(`${i}${'长。'.repeat(2000)}`), BY);
    await store.close();
    copyFileSync(file, join(folder, 'backup.db'));
    const backup = await openStore({ kind: 'sqlite', file: join(folder, 'backup.db') });
    expect(await backup.list('1')).toHaveLength(20);
    await backup.close();
  });

  it('holds nothing any more of what was taken back, expired or kept no longer', async () => {
    const file = join(folder, 'deleted.db');
    const DAY = 86_400_000;
    let now = 1_800_000_000_000;
    const store = await openStore({ kind: 'sqlite', file }, { now: () => now });
    const { feedback } = store;
    const found = (what: string) =>
      [file, `${file}-wal`].filter((one) => existsSync(one) && readFileSync(one).includes(what));
    const kinds = ['withdrawn', 'staying', 'asked'] as const;
    const said = (kind: (typeof kinds)[number], i: number) => `${kind} question ${i}?`;
    const ballotOf = (kind: (typeof kinds)[number], i: number) => `${kind}-ballot-${i}`;
    await feedback.keepAsked('1', true);
    // Enough for several pages.
    for (let i = 0; i < 100; i++) {
      for (const kind of ['withdrawn', 'staying'] as const)
        await feedback.vote('1', vote(ballotOf(kind, i), { question: said(kind, i) }));
      await feedback.countAsked('1', { question: said('asked', i), folded: said('asked', i) });
    }
    await store.sweep();
    for (const kind of kinds) expect(found(`${kind} question`)).toEqual([file]);
    for (let i = 0; i < 100; i++) await feedback.withdraw('1', ballotOf('withdrawn', i));
    await feedback.keepAsked('1', false);
    // While the bot runs on.
    await store.sweep();
    for (const gone of ['withdrawn question', 'withdrawn-ballot', 'asked question'])
      expect(found(gone)).toEqual([]);
    expect(found('staying-ballot')).toEqual([file]);
    now += 9 * DAY;
    await store.sweep();
    expect(found('staying-ballot')).toEqual([]);
    expect(found('staying question')).toEqual([file]);
    now += 26 * 7 * DAY;
    await store.sweep();
    await store.close();
    for (const gone of ['withdrawn', 'staying', 'asked question']) expect(found(gone)).toEqual([]);
  });

  it('holds nothing any more of what an earlier version deleted, once it was opened by this one', async () => {
    const file = join(folder, 'earlier.db');
    const place = { kind: 'sqlite', file } as const;
    const first = await openStore(place);
    await first.add('1', content('留下的。'), BY);
    await first.close();
    // As a program left it that did not overwrite.
    const earlier = new Libsql(file);
    earlier.exec('pragma secure_delete = OFF; pragma user_version = 0');
    earlier.exec("update article_version set author = hex(zeroblob(20000)) || 'of long ago'");
    earlier.exec('update article_version set author = null');
    earlier.exec('pragma wal_checkpoint(truncate)');

    const holds = () =>
      [file, `${file}-wal`].filter((one) => existsSync(one) && readFileSync(one).includes('of long ago'));
    expect(holds()).toEqual([file]);

    // Where it cannot be done, the start goes on: within a transaction, SQLite writes no file anew.
    const problems: string[] = [];
    earlier.exec('begin');
    await eraseOnce(earlier, { file, onProblem: (problem) => problems.push(problem) });
    earlier.exec('rollback');
    earlier.close();
    expect(problems).toEqual([expect.stringContaining('the next start tries again')]);
    expect(holds()).toEqual([file]);

    const store = await openStore(place, { onProblem: (problem) => problems.push(problem) });
    expect(holds()).toEqual([]);
    expect(await store.list('1')).toHaveLength(1);
    expect(problems).toHaveLength(1);
    await store.close();
  });

  it('is served as it was where the disk has no room to write it anew, and gives back what room that took', async () => {
    const file = join(folder, 'no-room.db');
    const place = { kind: 'sqlite', file } as const;
    const first = await openStore(place);
    for (let i = 0; i < 6; i++) await first.add('1', content(`${i}${'留下的。'.repeat(40_000)}`), BY);
    await first.close();
    const earlier = new Libsql(file);
    earlier.exec('vacuum; pragma user_version = 0; pragma wal_checkpoint(truncate)');
    earlier.close();
    const size = statSync(file).size;
    // It fits once more, but not with what is noted of each of its pages where it stands ahead (24 bytes of 4120).
    expect(size / 4096).toBeGreaterThan(500);
    const { problems, titles, ahead } = openWithRoom(file, size + 4096);
    expect(problems).toEqual([expect.stringMatching(/could not be written anew .* next start tries again/)]);
    expect(titles).toHaveLength(6);
    expect(statSync(file).size).toBe(size);
    expect(ahead).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('etilqs'))).toEqual([]);

    const store = await openStore(place, {
      onProblem: (problem) => expect.unreachable(problem),
    });
    expect((await store.readAll('1')).articles.every(({ text }) => text.length > 160_000)).toBe(true);
    await store.close();
    const { db, close } = await openSqlite(file, () => {});
    expect((await sql`pragma user_version`.execute(db)).rows).toEqual([{ user_version: 1 }]);
    await close();
  });

  it('keeps its temporary tables where they were, whichever step of that fails', async () => {
    const file = join(folder, 'temporary.db');
    const database = new Libsql(file);
    database.exec('create table t (x); pragma user_version = 0');
    const stored = () => (database.prepare('pragma temp_store').all() as { temp_store: number }[])[0];
    const before = stored();
    const failing = new Proxy(database, {
      get: (target, name) => {
        if (name !== 'exec') return Reflect.get(target, name, target);
        return (statement: string) => {
          if (/temp_store_directory = '[^']/.test(statement)) throw new Error('no such folder');
          return target.exec(statement);
        };
      },
    });
    const problems: string[] = [];
    await eraseOnce(failing, { file, onProblem: (problem) => problems.push(problem) });
    expect(problems).toHaveLength(1);
    expect(stored()).toEqual(before);
    database.close();
  });

  it('is let go of where it cannot be opened a second time, for reading', async () => {
    const file = join(folder, 'once.db');
    await (await openStore({ kind: 'sqlite', file })).close();
    const { exec, close } = Libsql.prototype;
    const opened = new Set<object>();
    const closed = new Set<object>();
    vi.spyOn(Libsql.prototype, 'exec').mockImplementation(function (this: Libsql.Database, statement) {
      opened.add(this);
      if (opened.size === 2)
        throw Object.assign(new Error('unable to open database file'), { code: 'SQLITE_CANTOPEN' });
      return exec.call(this, statement);
    });
    vi.spyOn(Libsql.prototype, 'close').mockImplementation(function (this: Libsql.Database) {
      closed.add(this);
      return close.call(this);
    });
    const opening = openSqlite(file, () => {});
    await expect(opening).rejects.toThrow(/cannot be opened for writing/);
    vi.restoreAllMocks();
    expect(opened.size).toBe(2);
    expect(closed).toEqual(opened);
  });

  it('is not written anew where it was made by this version', async () => {
    const file = join(folder, 'new.db');
    const { db, close } = await openSqlite(file, () => {});
    expect((await sql`pragma user_version`.execute(db)).rows).toEqual([{ user_version: 1 }]);
    await close();
  });

  it('is read while a long change is under way, as it was before', async () => {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const hooks = { onArticleWritten: () => over };
    const store = await openStore({ kind: 'sqlite', file: join(folder, 'read.db') }, { hooks });
    const adding = store.add('1', content('长。'), BY);
    expect(await store.settings('2')).toEqual([]);
    expect(await store.readAll('1')).toMatchObject({ articles: [] });
    end();
    expect(await adding).toMatchObject({ kind: 'added' });
    expect(await store.list('1')).toHaveLength(1);
    await store.close();
  });

  it('empties what was written ahead though questions are read: after those, and without standing still', async () => {
    /** How long everything stands still, in ms. */
    const tidyMeanwhile = async (attempt: number) => {
      const file = join(folder, `tidied-${attempt}.db`);
      const backend = await openSqlite(file, () => {});
      const { db, reading } = backend;
      await sql`create table t (x text)`.execute(db);
      let end = () => {};
      const over = new Promise<void>((resolve) => {
        end = resolve;
      });
      const question = reading
        .transaction()
        .setAccessMode('read only')
        .execute(async (transaction) => {
          await sql`select * from t`.execute(transaction);
          await over;
        });
      await sql`insert into t (x) values ('written meanwhile')`.execute(db);
      const began = performance.now();
      const tidied = backend.tidy();
      await new Promise((resolve) => setImmediate(resolve));
      const stood = performance.now() - began;
      expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
      end();
      await question;
      await tidied;
      expect(statSync(`${file}-wal`).size).toBe(0);
      await backend.close();
      return stood;
    };
    // SQLite's own waiting is a tenth of a second in which nothing else is done.
    expect(await leastOf(90, tidyMeanwhile)).toBeLessThan(90);
  });

  it('waits for another program that writes, and lets this one go on meanwhile', async () => {
    const file = join(folder, 'busy.db');
    const store = await openStore({ kind: 'sqlite', file });
    const other = new Libsql(file);
    other.exec('begin immediate');
    // Each try stops everything for a tenth of a second, and there are six of them with pauses between: where those stopped
    // everything as well, the other would never end.
    const TICKS = 4;
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks === TICKS) other.exec('rollback');
    }, 10);
    const adding = store.add('1', content('等。'), BY);
    expect(await adding).toMatchObject({ kind: 'added' });
    clearInterval(timer);
    expect(ticks).toBeGreaterThanOrEqual(TICKS);
    other.close();
    await store.close();
  });

  it('says that it is busy where that takes too long, and keeps nothing', async () => {
    const file = join(folder, 'stuck.db');
    const store = await openStore({ kind: 'sqlite', file });
    const other = new Libsql(file);
    other.exec('begin immediate');
    const failure = await store.add('1', content('等。'), BY).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'StoreFailure', kind: 'busy' });
    other.exec('rollback');
    other.close();
    expect(await store.list('1')).toEqual([]);
    expect(await store.add('1', content('等。'), BY)).toMatchObject({ kind: 'added', article: { id: 'a1' } });
    await store.close();
  });

  it('does not hold in memory what was written', { timeout: LONG }, async () => {
    const store = await openStore({ kind: 'sqlite', file: join(folder, 'large.db') });
    const long = '文'.repeat(300_000);
    await store.add('1', content(`0${long}`), BY);
    // What was bound to a statement stays in memory that the garbage collector knows nothing of: no more may be made.
    const prepare = vi.spyOn(Libsql.prototype, 'prepare');
    const before = heldAfterCollection();
    for (let i = 1; i <= 10; i++) await store.add('1', content(`${i}${long}`), BY);
    expect(prepare).not.toHaveBeenCalled();
    prepare.mockRestore();
    // 10 × 300,000 characters of two bytes, of which three may still be held.
    expect(heldAfterCollection() - before).toBeLessThan(1_800_000);
    await store.close();
  });
});

const OPEN_ONCE = fileURLToPath(new URL('./open-once.ts', import.meta.url));

/** What another process finds that opens a library where no file may be larger: the nearest to a full disk that all can have. */
function openWithRoom(file: string, bytes: number): OpenedOnce {
  // A shell counts in blocks of 512 bytes.
  const limited = `trap '' XFSZ; ulimit -f ${Math.floor(bytes / 512)}; exec "$@"`;
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), OPEN_ONCE, file];
  return JSON.parse(execFileSync('sh', ['-c', limited, 'sh', ...node], { encoding: 'utf8' }));
}

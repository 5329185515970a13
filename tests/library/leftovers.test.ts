import { existsSync, readFileSync, statSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { createPacker } from '../../src/library/indexing/packer.ts';
import type { StoreHooks } from '../../src/library/store/hooks.ts';
import { openStore, type StorePlace } from '../../src/library/store/open.ts';
import { ownerOf } from '../../src/library/store/owner.ts';
import { catchUp } from '../../src/library/terms/catch-up.ts';
import { createTermKeeper } from '../../src/library/terms/create-term-keeper.ts';
import { withTerms } from '../../src/library/terms/schema.ts';
import { sqliteIndex } from '../../src/library/terms/sqlite-index.ts';
import { termOf } from '../../src/library/terms/term.ts';
import type { TermKeeper } from '../../src/library/terms/term-keeper.ts';
import { keyNumber } from '../../src/search/words/key-number.ts';
import { addTo, answerIn, contentOf, newFile, openTestLibrary, plainAnalyzer } from './libraries.ts';
import { reports } from './reports.ts';

/** Its name stands before each of its words in the index, and nowhere else in the tables of that. */
const OWNER = '777777';
const PLACE = { guild: '1', user: '2' };

async function openKept(place: StorePlace, hooks: Partial<StoreHooks> = {}) {
  const keeper = createTermKeeper(createPacker({ analyzer: () => plainAnalyzer }), (problem, error) => {
    throw new Error(problem, { cause: error });
  });
  const store = await openStore(place, {
    hooks: { ...keeper.hooks, ...hooks },
    limits: { addsAnHour: 100_000 },
  });
  return { keeper, store };
}

async function countRows({ backend }: TermKeeper): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from sentence_terms_docsize`.execute(
    backend().db,
  );
  return rows[0]?.n ?? 0;
}

it('no word of a removed, replaced or renamed article stands in the index once it was swept, though others stay', async () => {
  const place = newFile();
  const { keeper, store } = await openKept(place);
  const { db } = keeper.backend();
  const blocksOf = async (owner: string) => {
    const { rows } = await sql<{ block: ArrayBuffer }>`select block from sentence_terms_data`.execute(db);
    return rows.filter(({ block }) => Buffer.from(block).includes(owner)).length;
  };
  const addOthers = async (from: number, to: number) => {
    for (let n = from; n < to; n++) await addTo(store, '1', contentOf(`${n}号`, reports(n, 40)));
  };
  await addOthers(0, 10);
  const removed = await addTo(store, OWNER, contentOf('旧厂', reports(1, 40)));
  // So many that FTS5 writes the words of all into one, and does not do so again for one among them.
  await addOthers(10, 60);
  expect(await blocksOf(OWNER)).toBeGreaterThan(0);
  await store.remove(OWNER, removed);
  expect(await countRows(keeper)).toBe(60 * 41);
  expect(await blocksOf(OWNER)).toBeGreaterThan(0);
  await store.sweep();
  expect(await blocksOf(OWNER)).toBe(0);

  const words = async () => {
    const { rows } = await sql<{ term: string }>`select term from all_words`.execute(db);
    return new Set(rows.map(({ term }) => term));
  };
  await sql`create virtual table all_words using fts5vocab('sentence_terms', 'row')`.execute(db);
  const before = await words();
  const id = await addTo(store, '1', contentOf('龘龘', '龘龘龘龘。'));
  await store.rename('1', id, '靐靐');
  await store.replace('1', { id, version: 1 }, contentOf('齉齉', '齉齉齉。'), { user: '1' });
  await store.remove('1', id);
  await store.sweep();
  expect(await words()).toEqual(before);
  await sql`drop table all_words`.execute(db);
  const { rows: notes } = await sql`select * from term_leftover`.execute(db);
  expect(notes).toEqual([]);
  await store.close();
  const { file } = place as { readonly file: string };
  for (const one of [file, `${file}-wal`])
    expect(existsSync(one) && readFileSync(one).includes('龘龘'), one).toBe(false);
});

it('a long article is gone as soon as its removal is committed, though a kill leaves its rows; the next start clears them', async () => {
  const place = newFile();
  // As if the program were killed between the commit and the clearing.
  const { keeper, store } = await openKept(place, { onTakenAway: async () => {} });
  const kept = await addTo(store, '1', contentOf('新厂', '新厂造了5台机器。'));
  const long = await addTo(store, '1', contentOf('旧厂', reports(1, 5000)));
  expect(await store.remove('1', long)).toMatchObject({ kind: 'removed' });
  const { rows } = await sql`select sentences, rows from term_leftover where number > 0`.execute(
    keeper.backend().db,
  );
  expect(rows).toEqual([{ sentences: 5000, rows: 5000 }]);
  expect(await countRows(keeper)).toBe(2 + 5000);
  await store.close();

  // Neither an answer nor a count has anything of it: as with a library that never had it.
  const stored = await openTestLibrary(place, { largestInMemory: 0, catchUpAfterMs: 600_000 });
  await addTo(stored.store, '1', contentOf('又一厂', '又一厂造了7台机器。'));
  const asked = '1号厂第4321天造了多少台机器?';
  const before = await answerIn(stored, PLACE, asked);
  expect(before).not.toContain(long);
  expect(await answerIn(stored, PLACE, '新厂造了多少台机器?')).toContain(`found ${kept} `);

  const next = await openKept(place);
  const count = () =>
    next.keeper
      .backend()
      .db.transaction()
      .execute((plain) =>
        sqliteIndex.count(plain.withTables(), ownerOf({ guild: '1' }) ?? '', [
          termOf('unit', keyNumber('造')),
        ]),
      );
  expect(await count()).toEqual([2]);
  let left = 0;
  await catchUp(next.keeper, { isStopped: () => left++ > 0 });
  // One of eight stays until the rest was written anew.
  expect(await countRows(next.keeper)).toBe(4 + 625);
  expect(await count()).toEqual([2]);
  expect(await answerIn(stored, PLACE, asked)).toBe(before);
  await next.store.sweep();
  expect(await countRows(next.keeper)).toBe(4);
  expect(await count()).toEqual([2]);
  await next.store.close();
});

it('a sweep that is stopped leaves the words to the next one, and the store closes at once', async () => {
  const place = newFile();
  const { keeper, store } = await openKept(place);
  const id = await addTo(store, '1', contentOf('旧厂', reports(1, 3000)));
  await addTo(store, '1', contentOf('新厂', reports(2, 3000)));
  await store.remove('1', id);
  const notes = async (of: TermKeeper) =>
    (await sql`select id from term_leftover where number > 0`.execute(of.backend().db)).rows.length;
  await keeper.hooks.onSwept?.(() => true);
  expect(await notes(keeper)).toBe(1);
  const sweeping = store.sweep();
  await Promise.all([store.close(), sweeping.catch(() => undefined)]);
  const next = await openKept(place);
  await next.store.sweep();
  expect(await notes(next.keeper)).toBe(0);
  expect(await countRows(next.keeper)).toBe(3001);
  await next.store.close();
});

it('what was written ahead is emptied also where the words cannot be taken out', async () => {
  const place = newFile();
  const { store } = await openKept(place, {
    onSwept: async () => {
      throw new Error('no room');
    },
  });
  await addTo(store, '1', contentOf('厂', '厂造了5台机器。'));
  const { file } = place as { readonly file: string };
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
  await expect(store.sweep()).rejects.toThrow('no room');
  expect(statSync(`${file}-wal`).size).toBe(0);
  await store.close();
});

it('others change something while a long article is cleared', async () => {
  const { keeper, store } = await openKept(newFile());
  const id = await addTo(store, '1', contentOf('旧厂', reports(1, 9000)));
  let over = false;
  let changes = 0;
  const others = (async () => {
    while (!over) {
      await store.useInChannel('2', '7', [`a${changes}`]);
      changes += 1;
      await nextTurn();
    }
  })();
  await store.remove('1', id);
  const during = changes;
  await store.sweep();
  over = true;
  await others;
  // Some 2,000 rows at a time; in one transaction there would have been one before it and one behind.
  expect(during).toBeGreaterThan(3);
  expect(await countRows(keeper)).toBe(0);
  await store.close();
});

it('a library is asked also while thousands of articles are yet to be cleared, as after an update', async () => {
  const { keeper, store } = await openKept(newFile());
  const { db } = keeper.backend();
  await addTo(store, '1', contentOf('甲', '甲厂。'));
  // SQLite takes a condition of at most a thousand parts.
  await sql`with recursive numbers (n) as (select 1000 union all select n + 1 from numbers where n < 4000)
    insert into term_leftover (number, sentences, rows) select n, 8, 1 from numbers`.execute(db);
  const term = termOf('unit', keyNumber('厂'));
  const count = () => db.transaction().execute((plain) => sqliteIndex.count(withTerms(plain), '1', [term]));
  expect(await count()).toEqual([1]);
  await sql`insert into term_leftover (number, sentences, rows) select number, 1, 1 from term_article`.execute(
    db,
  );
  expect(await count()).toEqual([0]);
  await store.close();
});

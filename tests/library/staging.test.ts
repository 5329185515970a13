import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { createPacker } from '../../src/library/indexing/packer.ts';
import { packAhead } from '../../src/library/pack-ahead.ts';
import type { StoreLimits } from '../../src/library/store/limits.ts';
import { openStore, type StorePlace } from '../../src/library/store/open.ts';
import type { Store } from '../../src/library/store/store.ts';
import { catchUp } from '../../src/library/terms/catch-up.ts';
import { createTermKeeper } from '../../src/library/terms/create-term-keeper.ts';
import { eraseLeftovers } from '../../src/library/terms/erase-leftovers.ts';
import { sqliteIndex } from '../../src/library/terms/sqlite-index.ts';
import { termOf } from '../../src/library/terms/term.ts';
import type { TermKeeper } from '../../src/library/terms/term-keeper.ts';
import { keyNumber } from '../../src/search/words/key-number.ts';
import { addTo, answerIn, contentOf, newFile, openTestLibrary, plainAnalyzer } from './libraries.ts';
import { reports } from './reports.ts';

/** The terms of long articles come into SQLite's index before the transaction that keeps these. */

const PLACE = { guild: '1', user: '2' };
const ADD_LONG = fileURLToPath(new URL('add-long.ts', import.meta.url));

async function openKept(place: StorePlace, limits: Partial<StoreLimits> = {}) {
  const packer = createPacker({ analyzer: () => plainAnalyzer, inPlaceUpTo: 1e6 });
  const keeper = createTermKeeper(packer, (problem, error) => {
    throw new Error(problem, { cause: error });
  });
  const bare = await openStore(place, { hooks: keeper.hooks, limits });
  return { keeper, bare, store: packAhead(bare, keeper) };
}

const db = ({ backend }: TermKeeper) => backend().db;

async function countRows(keeper: TermKeeper): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from sentence_terms_docsize`.execute(
    db(keeper),
  );
  return rows[0]?.n ?? 0;
}

/** Sentences that a question would count. */
function countFound(keeper: TermKeeper): Promise<readonly number[]> {
  return db(keeper)
    .transaction()
    .execute((plain) => sqliteIndex.count(plain.withTables(), '1', [termOf('unit', keyNumber('造'))]));
}

/** The longest that a change of another library waits meanwhile, in ms of this process's own time. */
async function longestWait(store: Store, work: () => Promise<unknown>): Promise<number> {
  let [longest, over, changes] = [0, false, 0];
  const others = (async () => {
    while (!over) {
      const before = process.cpuUsage();
      await store.useInChannel('2', '7', [`a${changes++}`]);
      const { user, system } = process.cpuUsage(before);
      longest = Math.max(longest, (user + system) / 1000);
      await nextTurn();
    }
  })();
  await work();
  over = true;
  await others;
  return longest;
}

it('others write while a long article is added, replaced or indexed anew', { retry: 2 }, async () => {
  const { keeper, bare, store } = await openKept(newFile());
  await addTo(store, '1', contentOf('暖厂', reports(9, 1000)));
  const atOnce = await longestWait(bare, () => addTo(bare, '1', contentOf('甲厂', reports(1, 8000))));
  const added = await longestWait(bare, () => addTo(store, '1', contentOf('乙厂', reports(2, 8000))));
  const replaced = await longestWait(bare, () =>
    store.replace('1', { id: 'a1', version: 1 }, contentOf('暖厂', reports(8, 8000)), { user: '1' }),
  );
  await sql`update term_article set terms = 0 where article_id = 'a2'`.execute(db(keeper));
  const anew = await longestWait(bare, () => catchUp(keeper));
  // In one transaction: as long as all of it takes. In slices of 50 ms: some 100.
  for (const [what, wait] of Object.entries({ added, replaced, anew }))
    expect(wait, `${what}: ${Math.round(wait)} of ${Math.round(atOnce)} ms`).toBeLessThan(atOnce / 3);
  expect(await countFound(keeper)).toEqual([24_000]);
  await store.close();
});

it('nothing is seen of an article before it is kept, others leave it alone, and nothing stays of one that is refused', async () => {
  const place = newFile();
  const { keeper, bare, store } = await openKept(place);
  await addTo(store, '1', contentOf('新厂', '新厂造了5台机器。'));
  const { add } = bare;
  const other = await openKept(place);
  let seen: unknown;
  const watched = packAhead(
    {
      ...bare,
      add: async (...given) => {
        // Where another process clears, sweeps and catches up.
        await other.bare.sweep();
        await catchUp(other.keeper);
        seen = [
          await countRows(keeper),
          await countFound(keeper),
          await bare.list('1').then((all) => all.length),
        ];
        return add(...given);
      },
    },
    keeper,
  );
  const long = contentOf('长厂', reports(3, 1500));
  const id = await addTo(watched, '1', long);
  // The short one and its title, and all sentences of the long one: of which none is counted.
  expect(seen).toEqual([2 + 1500, [1], 1]);
  expect(await countFound(keeper)).toEqual([1501]);
  expect(await countRows(keeper)).toBe(2 + 1501);
  expect(await watched.add('1', long, { user: '1' })).toMatchObject({ kind: 'duplicate', of: { id } });
  await store.sweep();
  expect(await countRows(keeper)).toBe(2 + 1501);
  expect(await countFound(keeper)).toEqual([1501]);
  await store.remove('1', id);
  await store.sweep();
  expect(await countRows(keeper)).toBe(2);
  expect((await sql`select * from term_leftover`.execute(db(keeper))).rows).toEqual([]);
  await other.store.close();
  await store.close();
});

it('what is refused is refused before it is worked out', async () => {
  const limits = { articles: 2, addsAnHour: 3 };
  const { keeper, bare } = await openKept(newFile(), limits);
  const ahead = vi.fn(keeper.stage.ahead);
  const store = packAhead(bare, { packer: keeper.packer, stage: { ...keeper.stage, ahead } });
  const by = { user: '1' };
  const [one, other, third] = [1, 2, 3].map((n) => contentOf(`${n}号`, reports(n, 600)));
  if (one === undefined || other === undefined || third === undefined) expect.fail('no content');
  const kindOf = async (outcome: Promise<{ readonly kind: string }>) => (await outcome).kind;

  const id = await addTo(store, '1', one);
  expect(await kindOf(store.add('1', one, by))).toBe('duplicate');
  const draft = await store.saveDraft('1', { user: '1', content: one });
  expect(await kindOf(store.keepDraft('1', draft.id, by))).toBe('duplicate');
  expect(await kindOf(store.replace('1', { id: 'a9', version: 1 }, other, by))).toBe('gone');
  expect(await kindOf(store.replace('1', { id, version: 7 }, other, by))).toBe('changed-meanwhile');
  expect(ahead).toHaveBeenCalledTimes(1);
  // What is not refused is worked out ahead as before: the second article, and one in its place.
  await addTo(store, '1', other);
  expect(ahead).toHaveBeenCalledTimes(2);
  expect(await kindOf(store.add('1', third, by))).toBe('full');
  expect(await kindOf(store.replace('1', { id: 'a2', version: 1 }, third, by))).toBe('replaced');
  expect(ahead).toHaveBeenCalledTimes(3);
  // Three within the hour.
  expect(await kindOf(store.replace('1', { id: 'a2', version: 2 }, other, by))).toBe('too-many-adds');
  expect(ahead).toHaveBeenCalledTimes(3);
  await store.close();
});

it('an article whose sentences were cleared meanwhile is indexed all the same', async () => {
  const { keeper, bare } = await openKept(newFile());
  await addAfter({ keeper, bare }, async () => {
    // As if the program had stood still for longer than a claim holds.
    await sql`update term_leftover set claimed_until = 1 where number > 0`.execute(db(keeper));
    await bare.sweep();
    expect(await countRows(keeper)).toBe(0);
  });
  expect(await countRows(keeper)).toBe(1501);
  expect(await countFound(keeper)).toEqual([1500]);
  await bare.close();
});

it('a claim that is renewed after a sweep took it for lapsed keeps its note, and no row is left behind', async () => {
  const { keeper, bare } = await openKept(newFile());
  await addAfter({ keeper, bare }, async () => {
    // Lapsed by the clock of the first look alone, as if it were renewed right after that.
    const clock = vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() + 61_000);
    await eraseLeftovers(keeper.backend());
    expect(clock.mock.calls.length).toBeGreaterThan(1);
    clock.mockRestore();
  });
  // Its sentences and its title, once each.
  expect(await countRows(keeper)).toBe(1501);
  expect(await countFound(keeper)).toEqual([1500]);
  await bare.close();
});

it('where nothing can be written any more in between, the article is refused as a whole, and comes in later', async () => {
  const { keeper, bare, store } = await openKept(newFile());
  await addTo(store, '1', contentOf('新厂', '新厂造了5台机器。'));
  const adding = addTo(store, '1', contentOf('长厂', reports(3, 9000))).catch((error: unknown) => error);
  await vi.waitFor(async () => expect(await countRows(keeper)).toBeGreaterThan(1000), {
    timeout: 40_000,
    interval: 1,
  });
  await sql`pragma query_only = on`.execute(db(keeper));
  expect(await adding).toMatchObject({ name: 'StoreFailure', kind: 'not-writable' });
  await sql`pragma query_only = off`.execute(db(keeper));
  expect(await bare.list('1')).toHaveLength(1);
  expect(await countFound(keeper)).toEqual([1]);
  const left = await countRows(keeper);
  expect(left).toBeGreaterThan(1000);
  expect(left).toBeLessThan(9000);
  await addTo(store, '1', contentOf('长厂', reports(3, 9000)));
  expect(await countFound(keeper)).toEqual([9001]);
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  await bare.sweep();
  vi.restoreAllMocks();
  expect(await countRows(keeper)).toBe(2 + 9001);
  expect(await countFound(keeper)).toEqual([9001]);
  await store.close();
});

it('a program that is killed in between leaves nothing that is found, and what it left is cleared', async () => {
  const place = newFile();
  const opened = await openTestLibrary(place, { largestInMemory: 0, catchUpAfterMs: 600_000 });
  const kept = await addTo(opened.store, '1', contentOf('新厂', '新厂造了5台机器。'));
  const { keeper, bare } = await openKept(place);
  const args = ['--import', import.meta.resolve('tsx'), ADD_LONG, JSON.stringify(place)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  await vi.waitFor(async () => expect(await countRows(keeper)).toBeGreaterThan(1000), {
    timeout: 40_000,
    interval: 5,
  });
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(said).toBe('adding\n');
  expect(await countRows(keeper)).toBeGreaterThan(1000);
  expect(await countFound(keeper)).toEqual([1]);
  expect(await opened.library.articles(PLACE)).toMatchObject([{ id: kept }]);
  expect(await answerIn(opened, PLACE, '3号厂第77天造了多少台机器?')).not.toContain('a2');
  // The next minute, after which nobody claims it any more.
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  await catchUp(keeper);
  await bare.sweep();
  vi.restoreAllMocks();
  expect(await countRows(keeper)).toBe(2);
  expect(await countFound(keeper)).toEqual([1]);
  await bare.close();
});

/** Adds a long article to which something happens once its sentences are in the index, before it comes itself. */
async function addAfter(
  { keeper, bare }: { readonly keeper: TermKeeper; readonly bare: Store },
  happens: () => Promise<void>,
): Promise<void> {
  const late: Store = {
    ...bare,
    add: async (...given) => {
      await happens();
      return bare.add(...given);
    },
  };
  await addTo(packAhead(late, keeper), '1', contentOf('长厂', reports(3, 1500)));
}

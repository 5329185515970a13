import { EventEmitter, once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createPacker } from '../../src/library/indexing/packer.ts';
import type { ExportRecord } from '../../src/library/store/export-record.ts';
import { openStore } from '../../src/library/store/open.ts';
import type { Database } from '../../src/library/store/schema.ts';
import { catchUp } from '../../src/library/terms/catch-up.ts';
import { createTermKeeper } from '../../src/library/terms/create-term-keeper.ts';
import { TERMS_VERSION } from '../../src/library/terms/version.ts';
import { addTo, answerIn, contentOf, newFile, openTestLibrary, plainAnalyzer } from './libraries.ts';
import { reports } from './reports.ts';
import { mostOf, watchTurns } from './watch-turns.ts';

const PLACE = { guild: '1', user: '2' };

function makeKeeper() {
  return createTermKeeper(createPacker({ analyzer: () => plainAnalyzer }));
}

async function countCurrent(db: Database): Promise<number> {
  const { rows } = await sql<{
    found: number;
  }>`select count(*) as found from term_article where terms = ${TERMS_VERSION}`.execute(db);
  return rows[0]?.found ?? 0;
}

describe('articles that are not in the index', () => {
  it('are answered from all the same, and brought into it', async () => {
    const place = newFile();
    const bare = await openStore(place);
    for (let at = 1; at <= 5; at++)
      await addTo(bare, '1', contentOf(`${at}号`, `${at}号厂的产量是${at}万吨。`));
    await bare.close();

    const memory = await openTestLibrary(place);
    expect(await answerIn(memory, PLACE, '3号厂的产量是多少?')).toMatch(/^found a3 /);
    await memory.close();

    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    expect(await catchUp(keeper)).toBe(5);
    expect(await catchUp(keeper)).toBe(0);
    expect(await countCurrent(keeper.backend().db)).toBe(5);
    await store.close();
    const stored = await openTestLibrary(place, { largestInMemory: 0 });
    expect(await answerIn(stored, PLACE, '3号厂的产量是多少?')).toMatch(/^found a3 /);
  });
});

describe('an index that an earlier program made', () => {
  it('is made anew, from where it was stopped, and serves meanwhile', async () => {
    const place = newFile();
    const stored = await openTestLibrary(place, { largestInMemory: 0 });
    for (let at = 1; at <= 5; at++)
      await addTo(stored.store, '1', contentOf(`${at}号`, `${at}号厂的产量是${at}万吨。`));
    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    const { db } = keeper.backend();
    // What it kept beside the index cannot be read any more.
    await sql`update term_article set terms = 0, profiles = x'00'`.execute(db);
    expect(await answerIn(stored, PLACE, '4号厂的产量是多少?')).toMatch(/^found a4 /);
    const revision = await store.revision('1');

    let left = 3;
    expect(await catchUp(keeper, { isStopped: () => left-- === 0 })).toBe(3);
    expect(await countCurrent(db)).toBe(3);
    expect(await catchUp(keeper)).toBe(2);
    expect(await countCurrent(db)).toBe(5);
    const { rows } = await sql<{
      rows: number;
    }>`select count(*) as rows from sentence_terms_docsize`.execute(db);
    // A sentence and a title each: nothing of the earlier is left.
    expect(rows[0]?.rows).toBe(10);
    // The articles did not change.
    expect(await store.revision('1')).toBe(revision);
    await store.close();
  });

  it('is made anew with the sentences counted as they are cut now', async () => {
    const place = newFile();
    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    await addTo(store, '1', contentOf('厂', '一号厂。二号厂。三号厂。'));
    await addTo(store, '1', contentOf('库', '一号库。二号库。'));
    const { db } = keeper.backend();
    await sql`update term_article set terms = 0`.execute(db);
    await sql`update article_version set sentences = 9 where article_id = 'a1'`.execute(db);
    expect(await catchUp(keeper)).toBe(2);
    expect((await store.list('1')).map(({ sentences }) => sentences)).toEqual([3, 2]);
    expect((await store.countAll()).sentences).toBe(5);
    await store.close();
  });

  it('is answered from as it is made, whatever was asked before', async () => {
    const place = newFile();
    const stored = await openTestLibrary(place, { largestInMemory: 0 });
    // More than are opened for one question where they cannot be looked into.
    for (let at = 1; at <= 40; at++)
      await addTo(stored.store, '1', contentOf(`${at}号`, `${at}号厂的产量是${at}万吨。`));
    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    await sql`update term_article set terms = 0`.execute(keeper.backend().db);
    await answerIn(stored, PLACE, '4号厂的产量是多少?');
    // All get other numbers.
    expect(await catchUp(keeper)).toBe(40);
    expect(await answerIn(stored, PLACE, '37号厂的产量是多少?')).toMatch(/^found a37 /);
    await store.close();
  });

  it('is answered from also where two programs made it at once', async () => {
    const place = newFile();
    const stored = await openTestLibrary(place, { largestInMemory: 0 });
    for (let at = 1; at <= 3; at++) await addTo(stored.store, '1', contentOf(`${at}号`, reports(at, 100)));
    const packer = createPacker({ analyzer: () => plainAnalyzer });
    const gates = new EventEmitter();
    const [reached, opened] = [once(gates, 'reached'), once(gates, 'opened')];
    const slow = createTermKeeper({
      ...packer,
      pack: async (article) => {
        gates.emit('reached');
        await opened;
        return packer.pack(article);
      },
    });
    const quick = makeKeeper();
    const stores = [
      await openStore(place, { hooks: quick.hooks }),
      await openStore(place, { hooks: slow.hooks }),
    ];
    await sql`update term_article set terms = 0`.execute(quick.backend().db);
    const late = catchUp(slow);
    await reached;
    expect(await catchUp(quick)).toBe(3);
    const question = '2号厂第77天造了多少台机器?';
    // From here on it is known under which number each article stands.
    expect(await answerIn(stored, PLACE, question)).toMatch(/^found a2 .* 154台$/);
    gates.emit('opened');
    await late;
    expect(await answerIn(stored, PLACE, question)).toMatch(/^found a2 .* 154台$/);
    for (const store of stores) await store.close();
  });

  it('is looked into where it knows best, not in the order of the library', async () => {
    const place = newFile();
    const stored = await openTestLibrary(place, { largestInMemory: 0 });
    // Together more than is worked out for one question.
    for (let at = 1; at <= 60; at++) await addTo(stored.store, '1', contentOf(`${at}号`, reports(at, 200)));
    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    await sql`update term_article set terms = 0, profiles = x'00'`.execute(keeper.backend().db);
    expect(await answerIn(stored, PLACE, '57号厂第150天造了多少台机器?')).toMatch(/^found a57 .* 8550台$/);
    await store.close();
  });

  it('says how many articles it does not know yet, until it knows them', async () => {
    const place = newFile();
    const bare = await openStore(place);
    for (let at = 1; at <= 10; at++)
      await addTo(bare, '1', contentOf(`${at}号`, reports(at, at === 7 ? 8000 : 200)));
    await bare.close();
    const stored = await openTestLibrary(place, { largestInMemory: 0, catchUpAfterMs: 600_000 });
    const ask = async (words: string) => {
      const { unread } = await stored.library.open(PLACE, { words, seeking: 'answer' });
      return [await answerIn(stored, PLACE, words), unread];
    };
    // In no index at all, and short enough to be worked out at once.
    expect(await ask('9号厂第150天造了多少台机器?')).toEqual([
      expect.stringMatching(/^found a9 .* 1350台$/),
      1,
    ]);
    const hidden = '7号厂第7777天造了多少台机器?';
    expect(await ask(hidden)).toEqual([expect.not.stringContaining('a7 '), 1]);
    // Where the article is not asked, nothing is unknown.
    await stored.store.useInChannel('1', '7', ['a1', 'a2']);
    const { unread } = await stored.library.open({ ...PLACE, channel: '7' }, { words: hidden });
    expect(unread ?? 0).toBe(0);
    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    await catchUp(keeper);
    expect(await ask(hidden)).toEqual([expect.stringMatching(/^found a7 .* 54439台$/), 0]);
    await store.close();
  });

  it('is found and mended by itself some time after the start', async () => {
    const place = newFile();
    const first = await openTestLibrary(place);
    await addTo(first.store, '1', contentOf('甲', '甲厂的产量是5万吨。'));
    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    const { db } = keeper.backend();
    await sql`update term_article set terms = 0`.execute(db);
    await openTestLibrary(place, { catchUpAfterMs: 10 });
    await expect.poll(() => countCurrent(db)).toBe(1);
    await store.close();
  });
});

describe('the index', () => {
  it('holds nothing of what was removed, replaced or renamed', async () => {
    const keeper = makeKeeper();
    const store = await openStore(newFile(), { hooks: keeper.hooks });
    const count = async () => {
      const { rows } = await sql<{
        rows: number;
      }>`select count(*) as rows from sentence_terms_docsize`.execute(keeper.backend().db);
      return rows[0]?.rows;
    };
    const id = await addTo(store, '1', contentOf('甲', '一。二。三。'));
    expect(await count()).toBe(4);
    await store.replace('1', { id, version: 1 }, contentOf('甲', '一。'), { user: '1' });
    expect(await count()).toBe(2);
    await store.rename('1', id, '乙');
    expect(await count()).toBe(2);
    await store.remove('1', id);
    expect(await count()).toBe(0);
    await addTo(store, '1', contentOf('丙', '四。'));
    await addTo(store, '2', contentOf('丁', '五。'));
    await store.removeOwner('1');
    expect(await count()).toBe(2);
    await store.close();
  });
});

describe('a large import', () => {
  const records = (articles: number): readonly ExportRecord[] => [
    { kind: 'library', format: 1 },
    ...Array.from({ length: articles }, (_, at): ExportRecord => {
      const text = Array.from(
        { length: 60 },
        (_, n) => `${at}号厂第${n}线的产量是${at * 100 + n}万吨,产品运到港口。`,
      );
      const version = { version: 1, savedAt: 1, ...contentOf(`${at}号`, text.join('')) };
      return { kind: 'article', id: `a${at + 1}`, addedAt: 1, versions: [version] };
    }),
  ];

  it('is found as soon as it is acknowledged, and lets others change something meanwhile', async () => {
    const stored = await openTestLibrary(newFile(), { largestInMemory: 0 });
    await addTo(stored.store, '1', contentOf('旧', '旧厂的产量是5万吨。'));
    // Its outline is read before, and once more while the import is under way.
    expect(await answerIn(stored, PLACE, '旧厂的产量是多少?')).toMatch(/^found a1 /);
    let over = false;
    let changes = 0;
    const others = (async () => {
      while (!over) {
        await stored.store.useInChannel('2', '7', [`a${changes}`]);
        if (changes === 3) await answerIn(stored, PLACE, '旧厂的产量是多少?');
        changes += 1;
        await nextTurn();
      }
    })();
    expect(await stored.store.importAll('1', records(60))).toMatchObject({ kind: 'imported', added: 60 });
    over = true;
    await others;
    // In one transaction they would have had one before it, and perhaps one between that and this line.
    expect(changes).toBeGreaterThan(4);
    expect(await answerIn(stored, PLACE, '13号厂第7线的产量是多少?')).toMatch(/^found a14 .* 1307万吨$/);
  });

  it('leaves nothing of a person who is forgotten before it is in the index', async () => {
    const packer = createPacker({ analyzer: () => plainAnalyzer });
    const forgetting = {
      ...packer,
      pack: async (...article: Parameters<typeof packer.pack>) => {
        await store.removeOwner('@1');
        return packer.pack(...article);
      },
    };
    const keeper = createTermKeeper(forgetting);
    const store = await openStore(newFile(), { hooks: keeper.hooks });
    expect(await store.importAll('@1', records(20))).toMatchObject({ kind: 'imported', added: 20 });
    const { db } = keeper.backend();
    expect((await sql`select guild_id from library`.execute(db)).rows).toEqual([]);
    expect((await sql`select guild_id from term_article`.execute(db)).rows).toEqual([]);
    await store.close();
  });

  it('of many short articles lets others have their turn between them', { retry: 2 }, async () => {
    const keeper = makeKeeper();
    const store = await openStore(newFile(), { hooks: keeper.hooks });
    await store.importAll('2', records(20));
    const watch = watchTurns();
    await store.importAll('1', records(80));
    // All 80 in one turn: 300 ms and more.
    const turns = await watch.stop();
    expect(turns.longest).toBeLessThan(mostOf(turns, 120));
    await store.close();
  });

  it('is kept also where it cannot be indexed, and then found by the next start', async () => {
    const place = newFile();
    const problems: string[] = [];
    const packer = createPacker({ analyzer: () => plainAnalyzer });
    const broken = {
      ...packer,
      pack: async () => {
        throw new Error('no room');
      },
    };
    const keeper = createTermKeeper(broken, (problem) => problems.push(problem));
    const store = await openStore(place, { hooks: keeper.hooks });
    expect(await store.importAll('1', records(20))).toMatchObject({ kind: 'imported', added: 20 });
    expect(problems).toEqual([expect.stringContaining('the next start tries again')]);
    expect(await store.list('1')).toHaveLength(20);
    await store.close();
    const next = await openTestLibrary(place, { catchUpAfterMs: 10 });
    const other = await openStore(place, { hooks: keeper.hooks });
    await expect.poll(() => countCurrent(keeper.backend().db)).toBe(20);
    await other.close();
    expect(await answerIn(next, PLACE, '13号厂第7线的产量是多少?')).toMatch(/^found a14 /);
  });

  it('is reported as kept where nothing can be written any more after it, as on a disk that is full', async () => {
    const packer = createPacker({ analyzer: () => plainAnalyzer });
    const problems: string[] = [];
    const keeper = createTermKeeper(
      {
        ...packer,
        pack: async (article) => {
          await sql`pragma query_only = on`.execute(keeper.backend().db);
          return packer.pack(article);
        },
      },
      (problem) => problems.push(problem),
    );
    const store = await openStore(newFile(), { hooks: keeper.hooks });
    expect(await store.importAll('1', records(20))).toMatchObject({ kind: 'imported', added: 20 });
    expect(problems).toEqual([expect.stringContaining('the next start tries again')]);
    expect(await store.list('1')).toHaveLength(20);
    await sql`pragma query_only = off`.execute(keeper.backend().db);
    await store.close();
  });

  it('is not waited for by a program that ends, which leaves the rest of it to the next start', async () => {
    const packer = createPacker({ analyzer: () => plainAnalyzer });
    let [packed, closing] = [0, Promise.resolve()];
    const keeper = createTermKeeper(
      {
        ...packer,
        pack: async (article) => {
          packed += 1;
          if (packed === 3) closing = store.close();
          return packer.pack(article);
        },
      },
      (problem, error) => {
        throw new Error(problem, { cause: error });
      },
    );
    const place = newFile();
    const store = await openStore(place, { hooks: keeper.hooks });
    expect(await store.importAll('1', records(20))).toMatchObject({ kind: 'imported', added: 20 });
    await closing;
    expect(packed).toBe(3);
    const next = makeKeeper();
    const again = await openStore(place, { hooks: next.hooks });
    expect(await again.list('1')).toHaveLength(20);
    expect(await catchUp(next)).toBeGreaterThanOrEqual(17);
    await again.close();
  });

  it('raises the revision once: what was asked meanwhile keeps nothing of the index', async () => {
    const stored = await openTestLibrary(newFile(), { largestInMemory: 0 });
    const { store } = stored;
    await addTo(store, '1', contentOf('旧', '旧厂的产量是5万吨。'));
    const revision = await store.revision('1');
    await store.importAll('1', records(20));
    expect(await store.revision('1')).toBe(revision + 1);
    expect(await answerIn(stored, PLACE, '13号厂第7线的产量是多少?')).toMatch(/^found a14 /);
  });
});

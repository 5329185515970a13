import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createPacker } from '../../src/library/indexing/packer.ts';
import { openStore } from '../../src/library/store/open.ts';
import type { Database } from '../../src/library/store/schema.ts';
import { catchUp } from '../../src/library/terms/catch-up.ts';
import { createTermKeeper } from '../../src/library/terms/term-keeper.ts';
import { TERMS_VERSION } from '../../src/library/terms/version.ts';
import { addTo, answerIn, contentOf, newFile, openTestLibrary, plainAnalyzer } from './libraries.ts';

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
    expect(await catchUp(keeper, () => left-- === 0)).toBe(3);
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

  it('is found and mended by itself some time after the start', async () => {
    const place = newFile();
    const first = await openTestLibrary(place);
    await addTo(first.store, '1', contentOf('甲', '甲厂的产量是5万吨。'));
    const keeper = makeKeeper();
    const store = await openStore(place, { hooks: keeper.hooks });
    const { db } = keeper.backend();
    await sql`update term_article set terms = 0`.execute(db);
    await openTestLibrary(place, { catchUpAfterMs: 10 });
    await expect.poll(() => countCurrent(db), { timeout: 5000 }).toBe(1);
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

import { expect, it } from 'vitest';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { LONG } from '../../long.ts';
import { crashOften } from './crash/crash.ts';
import { letRivals } from './rivals/rivals.ts';

const KILLS = 12;
/** Fixed, so that a failure is one of a change: `npm run crash:library` tries others. */
const SEED = 7000;

/** What several processes, or one that dies, must find. `npm run crash:library` kills more often. */
export function describeProcesses(make: () => Promise<StorePlace>): void {
  it('keeps what it acknowledged, and nothing by halves, when killed at any moment', {
    timeout: LONG,
  }, async () => {
    const { wrong, acknowledged } = await crashOften({ place: await make(), runs: KILLS, seed: SEED });
    expect(wrong).toEqual([]);
    expect(acknowledged).toBeGreaterThan(KILLS);
  });

  it('is made by the next one, when killed before there was anything', async () => {
    const { wrong, acknowledged } = await crashOften({
      place: await make(),
      runs: 1,
      seed: SEED,
      atOnce: true,
    });
    expect(wrong).toEqual([]);
    expect(acknowledged).toBe(0);
  });

  it('loses no update of two processes, and leaves neither waiting', { timeout: LONG }, async () => {
    await letRivals(await make());
  });

  it('is made once by programs that start at the same time', async () => {
    const place = await make();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(place)));
    expect(await Promise.all(stores.map((store) => store.revision('1')))).toEqual([0, 0, 0, 0]);
    await Promise.all(stores.map((store) => store.close()));
  });
}

import { expect, it } from 'vitest';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { crashOften } from './crash/crash.ts';
import { letRivals } from './rivals/rivals.ts';

const KILLS = 12;
/** By which a worker is killed 8 ms after it was started, before any Node.js has read a file. */
const AT_ONCE = 172;

/** What several processes, or one that dies, must find. `npm run crash:library` kills more often. */
export function describeProcesses(make: () => Promise<StorePlace>): void {
  it('keeps what it acknowledged, and nothing by halves, when killed at any moment', async () => {
    const seed = Date.now() % 1_000_000;
    const { wrong, acknowledged } = await crashOften({ place: await make(), runs: KILLS, seed });
    expect(wrong, `seed ${seed}`).toEqual([]);
    expect(acknowledged).toBeGreaterThan(KILLS);
  }, 180_000);

  it('is made by the next one, when killed before there was anything', async () => {
    const { wrong, acknowledged } = await crashOften({ place: await make(), runs: 1, seed: AT_ONCE });
    expect(wrong).toEqual([]);
    expect(acknowledged).toBe(0);
  }, 60_000);

  it('loses no update of two processes, and leaves neither waiting', async () => {
    await letRivals(await make());
  }, 120_000);

  it('is made once by programs that start at the same time', async () => {
    const place = await make();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(place)));
    expect(await Promise.all(stores.map((store) => store.revision('1')))).toEqual([0, 0, 0, 0]);
    await Promise.all(stores.map((store) => store.close()));
  });
}

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import type { StorePlace } from '../../src/library/store/open.ts';
import { addTo, answerIn, contentOf, openTestLibrary } from './libraries.ts';

const NEIGHBOUR = fileURLToPath(new URL('neighbour.ts', import.meta.url));
const PLACE = { guild: '1', user: '2' };

/** Two processes on one library, on whatever database. */
export function describeProcesses(make: () => Promise<StorePlace>): void {
  it.each([
    ['memory', {}],
    ['the database', { largestInMemory: 0 }],
  ])('answers from %s what another process has added, within a second', async (_, options) => {
    const place = await make();
    const opened = await openTestLibrary(place, options);
    await addTo(opened.store, '1', contentOf('甲', '甲的产量是5万吨。'));
    await addTo(opened.store, '1', contentOf('乙', '乙的产量是6万吨。'));
    expect(await answerIn(opened, PLACE, '乙的产量是多少?')).toBe('found a2 0 9 6万吨');
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      NEIGHBOUR,
      JSON.stringify(place),
    ]);
    await vi.waitFor(
      async () => expect(await answerIn(opened, PLACE, '邻居的产量是多少?')).toBe('found a3 0 11 77万吨'),
      { timeout: 3000, interval: 20 },
    );
    // From when it was acknowledged there; the other process takes a moment to end.
    expect(Date.now() - Number(stdout)).toBeLessThan(2000);
  });
}

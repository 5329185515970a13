import { expect, it } from 'vitest';
import type { StorePlace } from '../../src/library/store/open.ts';
import { quickest } from '../quickest.ts';
import { startProgram } from '../start-program.ts';
import { addTo, answerIn, contentOf, openTestLibrary } from './libraries.ts';

const PLACE = { guild: '1', user: '2' };
const NAMES = ['邻居', '新城', '老港', '东村', '西山', '北岸'];

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
    const { child, ended, stdout, stderr } = startProgram(
      {},
      { file: 'tests/library/neighbour.ts', args: [JSON.stringify(place)], input: { open: true } },
    );
    const hear = async (n: number) => {
      const name = NAMES[n] ?? '';
      child.stdin?.write(`${name}\n`);
      await expect.poll(stdout, { interval: 5 }).toContain(name);
      await expect
        .poll(() => answerIn(opened, PLACE, `${name}的产量是多少?`), { interval: 20 })
        .toBe(`found a${3 + n} 0 11 77万吨`);
    };
    // It takes a moment to start.
    await hear(0);
    const spent = await quickest(1000, (n) => hear(n + 1));
    expect(spent).toBeLessThan(1000);
    child.stdin?.end();
    expect([await ended, stderr()]).toEqual([[0, null], '']);
  });
}

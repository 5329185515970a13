import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGate } from '../../src/library/gate.ts';

test('so many at once, so many waiting, the rest turned away; a failure gives its place back', async () => {
  const gate = createGate({ atOnce: 1, waiting: 1 });
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  const first = gate.pass(() => promise);
  const second = gate.pass(() => Promise.reject(new Error('broken')));
  expect(await gate.pass(async () => 3)).toBe('full');
  resolve();
  await first;
  await expect(second).rejects.toThrow('broken');
  expect(await gate.pass(async () => 4)).toBe(4);
});

test('never more inside than may be, and all that enter leave', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 12 }),
      async (s, atOnce, many) => {
        const gate = createGate({ atOnce, waiting: 4 });
        let inside = 0;
        let most = 0;
        const work = s.scheduleFunction(async () => undefined);
        const all = Array.from({ length: many }, () =>
          gate.pass(async () => {
            inside += 1;
            most = Math.max(most, inside);
            await work();
            inside -= 1;
            return 'done' as const;
          }),
        );
        await s.waitFor(Promise.all(all));
        const outcomes = await Promise.all(all);
        expect(most).toBeLessThanOrEqual(atOnce);
        expect(outcomes.filter((one) => one === 'done').length).toBe(Math.min(many, atOnce + 4));
      },
    ),
  ));

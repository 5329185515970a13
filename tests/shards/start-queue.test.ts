import { expect, test } from 'vitest';
import { createStartQueue } from '../../src/shards/start-queue.ts';
import { keepLines } from '../discord/bot.ts';

test('where Discord has no sessions and says there are some at once, it is asked every ten seconds', async () => {
  const { lines, log } = keepLines();
  const pauses: number[] = [];
  const left = [0, 0, 1];
  const starts = createStartQueue({
    askBudget: async () => ({ shards: 1, remaining: left.shift() ?? 0, resetAfterMs: 0, concurrency: 1 }),
    log,
    pause: async (ms) => void pauses.push(ms),
  });
  (await starts.next())();
  expect(lines.map(({ level, facts }) => [level, facts['waitMs']])).toEqual([
    ['warn', 10_000],
    ['warn', 10_000],
  ]);
  // The last is the distance to the next start.
  expect(pauses).toEqual([10_000, 10_000, 5500]);
});

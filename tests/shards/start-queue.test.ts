import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
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

test('of two that may start at once, with one session left, one waits: Discord may not have counted the other yet', async () => {
  const { log } = keepLines();
  const pauses: number[] = [];
  const forEver = new Promise<void>(() => undefined);
  let [asked, started] = [0, 0];
  const starts = createStartQueue({
    askBudget: async () => {
      asked += 1;
      return { shards: 2, remaining: 1, resetAfterMs: 60_000, concurrency: 2 };
    },
    log,
    pause: (ms) => {
      pauses.push(ms);
      return forEver;
    },
  });
  for (const next of [starts.next(), starts.next()]) void next.then(() => (started += 1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(started).toBe(1);
  // Where there is but one core, the other has not asked yet.
  expect(pauses).toEqual(asked === 1 ? [5500] : [5500, 10_000]);
});

test('of two that died at once, with one session left for hours, one starts', async () => {
  const { log } = keepLines();
  const forEver = new Promise<void>(() => undefined);
  let [remaining, started] = [10, 0];
  const starts = createStartQueue({
    askBudget: async () => ({ shards: 2, remaining, resetAfterMs: 3_600_000, concurrency: 2 }),
    log,
    // Only what is between two starts is over at once: no session comes back.
    pause: (ms) => (ms === 5500 ? Promise.resolve() : forEver),
  });
  // One served, so that it is known how many may start at once.
  (await starts.next())();
  await new Promise((resolve) => setTimeout(resolve, 20));
  remaining = 1;
  for (const next of [starts.next(), starts.next()]) void next.then(() => (started += 1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(started).toBe(1);
});

test('a start that Discord refuses keeps no other from being asked for', async () => {
  const { log } = keepLines();
  const refused = new ConfigError('no such token', {
    cause: new DiscordAPIError({ code: 0, message: 'Unauthorized' }, 0, 401, 'GET', '', {}),
  });
  let asked = 0;
  const starts = createStartQueue({
    askBudget: async () => {
      asked += 1;
      if (asked === 1) throw refused;
      return { shards: 1, remaining: 1, resetAfterMs: 0, concurrency: 1 };
    },
    log,
    pause: async () => undefined,
  });
  const [first, second] = [starts.next(), starts.next()];
  await expect(first).rejects.toBe(refused);
  expect(typeof (await second)).toBe('function');
});

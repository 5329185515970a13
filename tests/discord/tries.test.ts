import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { createTries } from '../../src/discord/tries.ts';
import { HASTY, say, startBot } from './bot.ts';
import { commandInteraction } from './loopback/payloads.ts';
import { refuse } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

const ACKNOWLEDGED = refuse(400, 40060, 'Interaction has already been acknowledged.');
const question = [{ name: 'question', value: 'q' }];

test.each([0, 300])('what another process acknowledged is left to it (an answer after %i ms)', async (ms) => {
  const { loopback, lines } = await startBot({
    timing: HASTY,
    handlers: { handleRequest: () => sleep(ms, say('mine')) },
    before: (it) => it.fail({ path: /\/callback$/, answer: ACKNOWLEDGED }),
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the callback', () => loopback.answersTo(asked).length === 1);
  await sleep(ms + 100);
  expect(loopback.answersTo(asked).map(({ method, status }) => [method, status])).toEqual([['POST', 400]]);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a request may have arrived where a try of it failed without an answer', async () => {
  const outcomes: (Error | Response)[] = [
    new Error('reset'),
    Response.json({}),
    new Response(null, { status: 502 }),
  ];
  const tries = createTries(async () => {
    const outcome = outcomes.shift();
    if (outcome === undefined || outcome instanceof Error) throw outcome;
    return outcome;
  });
  const failed = (url: string) =>
    new DiscordAPIError({ message: 'x', code: 40060 }, 40060, 400, 'POST', url, {});
  const url = 'http://127.0.0.1/callback';
  expect(tries.mayHaveArrived(failed(url))).toBe(false);
  await expect(tries.makeRequest(url, {})).rejects.toThrow('reset');
  expect(tries.mayHaveArrived(failed(url))).toBe(true);
  await tries.makeRequest(url, {});
  expect(tries.mayHaveArrived(failed(url))).toBe(false);
  await tries.makeRequest(url, {});
  expect(tries.mayHaveArrived(failed(url))).toBe(true);
  expect(tries.mayHaveArrived(failed(`${url}/other`))).toBe(false);
});

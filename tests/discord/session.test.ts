import { expect, test } from 'vitest';
import { startBot } from './bot.ts';
import { commandInteraction } from './loopback/payloads.ts';
import { type Loopback, until } from './loopback/server.ts';

// Apart from the other tests of the connection, since discord.js lets five seconds pass between two
// identifications.

async function answers(loopback: Loopback): Promise<void> {
  const asked = loopback.interact(commandInteraction('ask', [{ name: 'question', value: 'q' }]));
  await until('an answer', () => loopback.answersTo(asked).some(({ status }) => status === 204));
}

test('a connection whose session is invalid is begun anew', { timeout: 15_000 }, async () => {
  const { loopback } = await startBot();
  loopback.gateway.invalidate();
  await until('the second identification', () => loopback.gateway.identifies.length === 2, 10_000);
  await answers(loopback);
  expect(loopback.gateway.resumes).toEqual([]);
});

test('a connection that drops with its session lost is begun anew', { timeout: 15_000 }, async () => {
  const { loopback } = await startBot();
  await answers(loopback);
  loopback.gateway.forget();
  await until('the second identification', () => loopback.gateway.identifies.length === 2, 10_000);
  expect(loopback.gateway.resumes).toHaveLength(1);
  await answers(loopback);
});

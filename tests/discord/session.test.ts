import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'vitest';
import { startBot } from './bot.ts';
import { commandInteraction } from './loopback/payloads.ts';
import { type Loopback, until } from './loopback/server.ts';

// Apart from the other tests of the connection, since discord.js lets five seconds pass between two
// identifications; side by side, so that they wait together.

async function answers(loopback: Loopback): Promise<void> {
  const asked = loopback.interact(commandInteraction('ask', [{ name: 'question', value: 'q' }]));
  await until('an answer', () => loopback.answersTo(asked).some(({ status }) => status === 204));
}

test.concurrent('a connection whose session is invalid is begun anew', { timeout: 15_000 }, async ({
  expect,
  onTestFinished,
}) => {
  const { loopback } = await startBot({ finished: onTestFinished });
  loopback.gateway.invalidate();
  await until('the second identification', () => loopback.gateway.identifies.length === 2, 10_000);
  await answers(loopback);
  expect(loopback.gateway.resumes).toEqual([]);
});

test.concurrent('a connection that drops with its session lost is begun anew', { timeout: 15_000 }, async ({
  expect,
  onTestFinished,
}) => {
  const { loopback } = await startBot({ finished: onTestFinished });
  await answers(loopback);
  loopback.gateway.forget();
  await until('the second identification', () => loopback.gateway.identifies.length === 2, 10_000);
  expect(loopback.gateway.resumes).toHaveLength(1);
  await answers(loopback);
});

test.concurrent.for([
  ['null for whether the session is lost', { op: 9, d: null }],
  ['no greeting', { op: 10, d: null }],
  ['a word', 'what?'],
] as const)(
  'a gateway that sends %s does not end the bot',
  { timeout: 15_000 },
  async ([, packet], { onTestFinished }) => {
    const { loopback } = await startBot({ finished: onTestFinished });
    loopback.gateway.sendRaw(packet);
    await sleep(100);
    if (!loopback.gateway.connected)
      await until('another connection', () => loopback.gateway.connected, 10_000);
    await answers(loopback);
  },
);

import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'vitest';
import { startBot } from './bot.ts';
import { commandInteraction } from './loopback/payloads.ts';
import { type Loopback, until } from './loopback/server.ts';

// Apart from the other tests of the connection, since discord.js lets five seconds pass between two
// identifications; side by side, so that they wait together.

/** What is asked just as a connection is given up is lost with it, so it may be asked again. */
async function answers(loopback: Loopback): Promise<void> {
  const isAnswered = (asked: { readonly token: string }) =>
    loopback.answersTo(asked).some(({ status }) => status === 204);
  for (let tries = 0; tries < 3; tries++) {
    await until('a connection', () => loopback.gateway.connected);
    const asked = loopback.interact(commandInteraction('ask', [{ name: 'question', value: 'q' }]));
    const end = performance.now() + 2000;
    while (!isAnswered(asked) && performance.now() < end) await sleep(10);
    if (isAnswered(asked)) return;
  }
  throw new Error('nothing is answered');
}

test.concurrent('a connection whose session is invalid is begun anew', async ({ expect, onTestFinished }) => {
  const { loopback } = await startBot({ finished: onTestFinished });
  loopback.gateway.invalidate();
  await until('the second identification', () => loopback.gateway.identifies.length === 2);
  await answers(loopback);
  expect(loopback.gateway.resumes).toEqual([]);
});

test.concurrent('a connection that drops with its session lost is begun anew', async ({
  expect,
  onTestFinished,
}) => {
  const { loopback } = await startBot({ finished: onTestFinished });
  await answers(loopback);
  loopback.gateway.forget();
  await until('the second identification', () => loopback.gateway.identifies.length === 2);
  expect(loopback.gateway.resumes).toHaveLength(1);
  await answers(loopback);
});

test.concurrent.for([
  ['null for whether the session is lost', { op: 9, d: null }],
  ['no greeting', { op: 10, d: null }],
  ['a word', 'what?'],
] as const)(
  'a gateway that sends %s does not end the bot',
  { timeout: 30_000 },
  async ([, packet], { onTestFinished }) => {
    const { loopback } = await startBot({ finished: onTestFinished });
    loopback.gateway.sendRaw(packet);
    await sleep(100);
    if (!loopback.gateway.connected) await until('another connection', () => loopback.gateway.connected);
    await answers(loopback);
  },
);

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createOnce } from '../../src/discord/once.ts';
import { startBot } from './bot.ts';
import { BOT, commandInteraction, message } from './loopback/payloads.ts';
import { until } from './loopback/server.ts';

test('what a gateway tells twice, also under another number, is done once', async () => {
  const { loopback, handlers } = await startBot();
  const asked = loopback.interact(commandInteraction('ask', [{ name: 'question', value: 'q' }]));
  loopback.gateway.repeat(1);
  loopback.gateway.dispatch('INTERACTION_CREATE', asked);
  const said = message(`<@${BOT}> q`);
  for (let i = 0; i < 2; i++) loopback.gateway.dispatch('MESSAGE_CREATE', said);
  await until(
    'both answers',
    () => loopback.answersTo(asked).length > 0 && loopback.rest.messages.length > 0,
  );
  await sleep(100);
  expect(handlers.requests).toHaveLength(2);
  expect(loopback.answersTo(asked)).toHaveLength(1);
});

test('events in the wrong order are all answered', async () => {
  const { loopback, handlers } = await startBot();
  const asked = [1, 2, 3].map(() => commandInteraction('ask', [{ name: 'question', value: 'q' }]));
  for (const one of asked) loopback.rest.expect(one);
  const events = asked.map((d) => ({ t: 'INTERACTION_CREATE', d }));
  loopback.gateway.dispatchAll(events, (sent) => [...sent].reverse());
  await until('all answers', () => asked.every((one) => loopback.answersTo(one).length > 0));
  expect(handlers.requests).toHaveLength(3);
});

test('an answer that hangs is given anew, and one whose connection breaks', async () => {
  const { loopback } = await startBot({ timing: { callbackTryMs: 500 } });
  for (const silence of ['hang', 'cut'] as const) {
    loopback.fail({ path: /\/callback$/, silence });
    const asked = loopback.interact(commandInteraction('ask', [{ name: 'question', value: 'q' }]));
    await until('the answer', () => loopback.answersTo(asked).some(({ status }) => status === 204));
  }
});

test('the last ids are kept, and the oldest go', () => {
  const once = createOnce(2);
  expect(['1', '1', '2', '3', '1', '3'].map((id) => once.isNew(id))).toEqual([
    true,
    false,
    true,
    true,
    true,
    false,
  ]);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { HASTY, say } from '../discord/bot.ts';
import {
  APPLICATION,
  autocompleteInteraction,
  commandInteraction,
  formInteraction,
  pressInteraction,
} from '../discord/loopback/payloads.ts';
import { until } from '../discord/loopback/server.ts';
import { openDoor, signed } from './door.ts';

const question = [{ name: 'question', value: 'q' }];

test('a ping is a pong', async () => {
  const { post } = await openDoor();
  expect(await post({ type: 1, id: '1', application_id: APPLICATION, token: 't' })).toEqual({
    status: 200,
    body: { type: 1 },
  });
});

test('a command, a button, a form and an option being typed are answered by the response', async () => {
  const { post, loopback, handlers } = await openDoor();
  const answers = [
    await post(commandInteraction('ask', question)),
    await post(pressInteraction('ask:more')),
    await post(formInteraction('articles:paste', { text: '正文' })),
    await post(autocompleteInteraction('ask', [{ name: 'article', value: '济', focused: true }])),
  ];
  expect(answers.map(({ status, body }) => [status, body.type, body.data?.content])).toEqual([
    [200, 4, 'answer to q'],
    [200, 4, 'pressed ask:more'],
    [200, 4, 'sent articles:paste'],
    [200, 8, undefined],
  ]);
  expect(answers[3]?.body.data.choices).toEqual([{ name: 'article: 济', value: 'a1' }]);
  expect(handlers.requests[0]?.place.guild).toBeDefined();
  expect(loopback.rest.violations).toEqual([]);
  expect(loopback.calls.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
});

test('a hidden reply is hidden, and a form is a form', async () => {
  const form = { title: 't', custom_id: 'articles:paste', components: [] };
  const { post } = await openDoor({
    handlers: { handlePress: async () => ({ kind: 'form', form }) },
  });
  const hidden = await post(commandInteraction('ask', [...question, { name: 'hide', type: 5, value: true }]));
  expect(hidden.body.data.flags).toBe(64);
  expect((await post(pressInteraction('articles:add'))).body).toMatchObject({ type: 9, data: form });
});

test('an answer that takes long is announced by the response, and follows without the bot’s token', async () => {
  const { post, loopback } = await openDoor({
    ...HASTY,
    handlers: { handleRequest: () => sleep(300, say('late')) },
  });
  const asked = commandInteraction('ask', question);
  expect((await post(asked)).body.type).toBe(5);
  await until('the answer', () =>
    loopback.callsTo(/@original$/, 'PATCH').some(({ status }) => status === 200),
  );
  const [edit] = loopback.callsTo(/@original$/, 'PATCH').slice(-1);
  expect(edit?.body.content).toBe('late');
  expect(edit?.authorization).toBeUndefined();
});

test('files follow the response that announces them, though Discord hears of them first', async () => {
  const file = { name: 'a.txt', bytes: new TextEncoder().encode('甲') };
  const { post, loopback } = await openDoor({
    handlers: { handleRequest: async () => ({ ...say('here'), visibility: 'asker', files: [file] }) },
  });
  const answered = await post(commandInteraction('articles'));
  expect(answered.body).toEqual({ type: 5, data: { flags: 64 } });
  await until('the file', () => loopback.callsTo(/@original$/, 'PATCH').some(({ status }) => status === 200));
  expect(loopback.callsTo(/@original$/, 'PATCH').at(-1)?.files[0]?.name).toBe('a.txt');
});

test('a bad signature, another body, an old or a future timestamp and a replay are refused', async () => {
  const { post, handlers, door } = await openDoor();
  const interaction = () => commandInteraction('ask', question);
  const now = Math.floor(Date.now() / 1000);
  const refused = [
    await post(interaction(), { signature: 'ab'.repeat(64) }),
    await post(interaction(), { signature: 'ab' }),
    await post(interaction(), { headers: { 'x-signature-ed25519': undefined } }),
    await post(interaction(), { headers: { 'x-signature-timestamp': undefined } }),
    await post(interaction(), { headers: { 'x-signature-timestamp': String(now - 1) } }),
    await post(interaction(), { body: JSON.stringify(interaction()) }),
    await post({ type: 1 }, { signature: 'ab'.repeat(64) }),
    await post(interaction(), { timestamp: String(now - 301) }),
    await post(interaction(), { timestamp: String(now + 302) }),
    await post(interaction(), { timestamp: 'now' }),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 401));
  const once = interaction();
  expect((await post(once)).status).toBe(200);
  expect((await post(once)).status).toBe(409);
  expect(handlers.requests).toHaveLength(1);
  expect(door.port).toBeGreaterThan(0);
});

test('what is no interaction is refused, and nothing falls over', async () => {
  const { post, url, lines } = await openDoor();
  for (const odd of [{}, { type: 99 }, [], { type: 2 }, { type: 2, id: 1, token: null }])
    expect((await post(odd)).status).toBe(400);
  const raw = async (text: string) =>
    (await fetch(url, { method: 'POST', headers: signed(text), body: text })).status;
  expect(await raw('{')).toBe(400);
  expect(await raw('')).toBe(400);
  expect(await raw(' '.repeat(1024 * 1024 + 1))).toBe(413);
  expect((await fetch(url)).status).toBe(404);
  expect((await fetch(url.replace('/interactions', '/'))).status).toBe(404);
  // Newer than this program, but it can be answered: as an unknown command is.
  expect((await post({ type: 99, id: '1', token: 't' })).status).toBe(200);
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  expect((await post(commandInteraction('ask', question))).status).toBe(200);
});

test('a command that fails is an apology', async () => {
  const { post } = await openDoor({
    handlers: { handleRequest: () => Promise.reject(new Error('broken')) },
  });
  expect((await post(commandInteraction('ask', question))).body.data.content).toMatch(/^sorry \S+ zh-CN$/);
});

test('a stop finishes what is under way, and takes nothing new', async () => {
  const { post, door, handlers, loopback, url } = await openDoor({
    ...HASTY,
    handlers: { handleRequest: () => sleep(400, say('late')) },
  });
  const asked = post(commandInteraction('ask', question));
  await until('the request', () => handlers.requests.length > 0);
  const stopped = door.stop();
  expect((await asked).body.type).toBe(5);
  await stopped;
  expect(loopback.callsTo(/@original$/, 'PATCH').at(-1)?.body.content).toBe('late');
  await expect(fetch(url, { method: 'POST' })).rejects.toThrow();
});

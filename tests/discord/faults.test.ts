import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LONG } from '../long.ts';
import { HASTY, say, startBot } from './bot.ts';
import { commandInteraction } from './loopback/payloads.ts';
import { refuse } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

const question = [{ name: 'question', value: 'q' }];
const CALLBACK = /\/callback$/;
const limited = {
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 0.2, global: false },
  headers: { 'retry-after': '0.2', 'x-ratelimit-scope': 'shared' },
};

test('a rate limit on a callback is waited out', async () => {
  const { loopback } = await startBot({ before: (it) => it.fail({ path: CALLBACK, answer: limited }) });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the second try', () => loopback.answersTo(asked).length === 2);
  const [first, second] = loopback.answersTo(asked);
  expect([first?.status, second?.status]).toEqual([429, 204]);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(200);
});

test.for([500, 502, 503])('a callback is tried again after %i', async (status) => {
  const { loopback } = await startBot({
    before: (it) => it.fail({ path: CALLBACK, times: 2, answer: { status } }),
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the third try', () => loopback.answersTo(asked).length === 3);
  expect(loopback.answersTo(asked).map((call) => call.status)).toEqual([status, status, 204]);
});

test('an answer that Discord took though it said 502 is not given twice', async () => {
  const { loopback, lines } = await startBot({
    before: (it) => it.fail({ path: CALLBACK, effective: true, answer: { status: 502 } }),
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the second try', () => loopback.answersTo(asked).length === 2);
  await sleep(50);
  expect(loopback.answersTo(asked).map((call) => call.status)).toEqual([502, 400]);
  expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('an announcement that Discord took though it said 502 gets its answer', async () => {
  const { loopback } = await startBot({
    timing: HASTY,
    handlers: { handleRequest: async () => sleep(300, say('late')) },
    before: (it) => it.fail({ path: CALLBACK, effective: true, answer: { status: 502 } }),
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the answer', () => loopback.answersTo(asked).some(({ method }) => method === 'PATCH'));
  expect(loopback.answersTo(asked).map(({ method, status }) => [method, status])).toEqual([
    ['POST', 502],
    ['POST', 400],
    ['PATCH', 200],
  ]);
});

test('an announcement that failed for good leaves the answer its chance', async () => {
  const { loopback } = await startBot({
    timing: HASTY,
    handlers: { handleRequest: async () => sleep(300, say('late')) },
    before: (it) => it.fail({ path: CALLBACK, times: 4, answer: { status: 503 } }),
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the answer', () => loopback.answersTo(asked).some(({ status }) => status === 204));
  expect(loopback.answersTo(asked).at(-1)?.body).toMatchObject({ type: 4, data: { content: 'late' } });
});

test('an answer that fails for good is one log line, and the next is given', async () => {
  const { loopback, lines } = await startBot({
    before: (it) => it.fail({ path: CALLBACK, times: 4, answer: { status: 500 } }),
  });
  const lost = loopback.interact(commandInteraction('ask', question));
  await until('the line', () => lines.some(({ level }) => level === 'warn'));
  expect(loopback.answersTo(lost)).toHaveLength(4);
  expect(lines.filter(({ level }) => level !== 'info')).toEqual([
    {
      level: 'warn',
      message: 'An answer could not be delivered',
      facts: { command: 'ask', failure: 'unavailable', status: 500 },
    },
  ]);
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the next answer', () => loopback.answersTo(asked).length > 0);
});

test('an interaction that is over before its answer is one log line, without its token', async () => {
  const { loopback, lines } = await startBot({
    handlers: { handleRequest: async () => sleep(30, say('too late')) },
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  loopback.rest.expire(asked);
  await until('the line', () => lines.some(({ level }) => level === 'warn'));
  await sleep(50);
  expect(loopback.answersTo(asked)).toHaveLength(1);
  expect(lines.filter(({ level }) => level !== 'info')).toHaveLength(1);
  expect(lines.at(-1)?.facts).toMatchObject({ command: 'ask', failure: 'expired', code: 10062 });
  expect(JSON.stringify(lines)).not.toContain(asked.token);
});

test('an interaction that is over before its announcement is left alone', async () => {
  const { loopback, lines } = await startBot({
    timing: HASTY,
    handlers: { handleRequest: async () => sleep(300, say('too late')) },
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  loopback.rest.expire(asked);
  await until('the line', () => lines.some(({ level }) => level === 'warn'));
  await sleep(300);
  expect(loopback.answersTo(asked)).toHaveLength(1);
  expect(lines.at(-1)?.message).toBe('A late answer could not be announced');
});

test('a deferred interaction that is over after a quarter of an hour is one log line', {
  timeout: LONG,
}, async () => {
  let pass: () => void = () => undefined;
  const quarter = new Promise<void>((resolve) => {
    pass = resolve;
  });
  const { loopback, lines } = await startBot({
    timing: HASTY,
    handlers: { handleRequest: () => quarter.then(() => say('much too late')) },
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until('the announcement', () => loopback.answersTo(asked).length === 1);
  loopback.rest.expire(asked);
  pass();
  await until('the line', () => lines.some(({ level }) => level === 'warn'));
  expect(lines.at(-1)?.facts).toMatchObject({ failure: 'expired', code: 10015 });
});

test.for([0, 300])('a body that Discord refuses is an apology in its place (after %i ms)', async (ms) => {
  const { loopback, lines } = await startBot({
    timing: HASTY,
    handlers: { handleRequest: async () => sleep(ms, say('too much')) },
    check: (body) => (body.content === 'too much' ? ['content'] : []),
  });
  const asked = loopback.interact(commandInteraction('ask', question));
  await until(
    'the apology',
    () =>
      loopback.answersTo(asked).at(-1)?.status === (ms === 0 ? 204 : 200) &&
      loopback.answersTo(asked).length > 1,
  );
  const last = loopback.answersTo(asked).at(-1)?.body;
  const line = lines.find(({ message }) => message === 'Discord refused a reply');
  expect((last.data ?? last).content).toBe(`sorry ${line?.facts['errorId']} zh-CN`);
  expect(loopback.rest.violations).toEqual(['content']);
});

test('a callback that is not allowed is one log line', async () => {
  const { loopback, lines } = await startBot({
    before: (it) => it.fail({ path: CALLBACK, answer: refuse(403, 50001, 'Missing Access') }),
  });
  loopback.interact(commandInteraction('ask', question));
  await until('the line', () => lines.some(({ level }) => level === 'warn'));
  expect(lines.at(-1)?.facts).toMatchObject({ failure: 'forbidden', status: 403, code: 50001 });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { TIMING } from '../../src/discord/start.ts';
import { quickest } from '../quickest.ts';
import { HASTY, say, startBot } from './bot.ts';
import { autocompleteInteraction, CHANNEL, commandInteraction, GUILD, USER } from './loopback/payloads.ts';
import { until } from './loopback/server.ts';

const question = (value: string) => [{ name: 'question', value }];

test('a command is answered at once, in one call, with what was asked and where', async () => {
  const { loopback, handlers } = await startBot();
  const asked = loopback.interact(commandInteraction('ask', question('谁发起的?'), { locale: 'zh-TW' }));
  await until('the answer', () => loopback.answersTo(asked).length > 0);
  expect(handlers.requests).toEqual([
    {
      command: 'ask',
      options: { question: '谁发起的?' },
      locale: 'zh-TW',
      mayManage: false,
      place: { guild: GUILD, channel: CHANNEL, user: USER },
      roles: [],
    },
  ]);
  const [call, ...more] = loopback.answersTo(asked);
  expect(more).toEqual([]);
  expect(call).toMatchObject({ method: 'POST', status: 204, authorization: undefined });
  expect(call?.body).toEqual({
    type: 4,
    data: { content: 'answer to 谁发起的?', allowed_mentions: { parse: [], replied_user: false } },
  });
});

test('a hidden answer is seen by the asker alone', async () => {
  const { loopback } = await startBot();
  const asked = loopback.interact(
    commandInteraction('ask', [...question('q'), { name: 'hide', type: 5, value: true }]),
  );
  await until('the answer', () => loopback.answersTo(asked).length > 0);
  expect(loopback.answersTo(asked)[0]?.body.data.flags).toBe(64);
});

test('an unknown command is handed on and answered', async () => {
  const { loopback } = await startBot();
  const asked = loopback.interact(commandInteraction('dance'));
  await until('the answer', () => loopback.answersTo(asked).length > 0);
  expect(loopback.answersTo(asked)[0]?.body.data).toMatchObject({ content: 'unknown command', flags: 64 });
});

test('a command that throws is an apology with the id of its log line, which holds no word of the question', async () => {
  const { loopback, lines } = await startBot({
    handlers: {
      handleRequest: async ({ options }) => Promise.reject(new Error(`cannot read ${options['question']}`)),
    },
  });
  const asked = loopback.interact(commandInteraction('ask', question('秘密的问题')));
  await until('the apology', () => loopback.answersTo(asked).length > 0);
  const line = lines.find(({ message }) => message === 'A command failed');
  expect(line?.facts['trace']).toContain('cannot read …');
  expect(JSON.stringify(lines)).not.toContain('秘密的问题');
  expect(JSON.stringify(lines)).not.toContain(USER);
  expect(loopback.answersTo(asked)[0]?.body.data).toMatchObject({
    content: `sorry ${line?.facts['errorId']} zh-CN`,
    flags: 64,
  });
});

test('a command that throws before it is even asynchronous is an apology, too', async () => {
  const { loopback } = await startBot({
    handlers: {
      handleRequest: () => {
        throw new TypeError('at once');
      },
    },
  });
  const asked = loopback.interact(commandInteraction('ask', question('q')));
  await until('the apology', () => loopback.answersTo(asked).length > 0);
  expect(loopback.answersTo(asked)[0]?.body.data.content).toMatch(/^sorry [0-9a-f]{8} zh-CN$/);
});

test.for([false, true])(
  'a late answer is announced in time and takes its place (hidden: %s)',
  async (hide) => {
    const { loopback } = await startBot({
      timing: HASTY,
      handlers: { handleRequest: async () => sleep(400, say('late', hide ? 'asker' : 'everyone')) },
    });
    const options = hide ? [...question('q'), { name: 'hide', type: 5, value: true }] : question('q');
    const asked = loopback.interact(commandInteraction('ask', options));
    await until('both', () => loopback.answersTo(asked).length === 2);
    const [announced, answered] = loopback.answersTo(asked);
    expect(announced?.body).toEqual({ type: 5, ...(hide && { data: { flags: 64 } }) });
    expect(answered).toMatchObject({ method: 'PATCH', body: { content: 'late' } });
    expect(answered?.body).not.toHaveProperty('flags');
  },
);

test('as it comes, a late answer is announced within the three seconds Discord gives', async () => {
  const { loopback } = await startBot({
    handlers: { handleRequest: () => new Promise(() => undefined) },
    timing: { deferAfterMs: TIMING.deferAfterMs, finishWithinMs: 0 },
  });
  const spent = await quickest(2500, async () => {
    const asked = loopback.interact(commandInteraction('ask', question('q')));
    await until('the announcement', () => loopback.answersTo(asked).length > 0);
    expect(loopback.answersTo(asked)[0]?.body).toEqual({ type: 5 });
  });
  expect(spent).toBeLessThan(2500);
});

test('a late failure is an apology in the place of the answer', async () => {
  const { loopback } = await startBot({
    timing: HASTY,
    handlers: { handleRequest: async () => sleep(300).then(() => Promise.reject(new Error('late trouble'))) },
  });
  const asked = loopback.interact(commandInteraction('ask', question('q')));
  await until('both', () => loopback.answersTo(asked).length === 2);
  expect(loopback.answersTo(asked)[1]).toMatchObject({ method: 'PATCH', status: 200 });
  expect(loopback.answersTo(asked)[1]?.body.content).toMatch(/^sorry /);
});

test('the choices for an option come at once, at most 25 of them', async () => {
  const choices = Array.from({ length: 40 }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
  const { loopback } = await startBot({ handlers: { completeRequest: async () => choices } });
  const typed = loopback.interact(
    autocompleteInteraction('ask', [{ name: 'article', value: '工信', focused: true }]),
  );
  await until('choices', () => loopback.answersTo(typed).length > 0);
  expect(loopback.answersTo(typed)).toHaveLength(1);
  expect(loopback.answersTo(typed)[0]?.body).toEqual({ type: 8, data: { choices: choices.slice(0, 25) } });
});

test.for([
  ['typed', [{ name: 'article', value: '工信', focused: true }], 'article: 工信'],
  ['a number', [{ name: 'k', type: 4, value: 3, focused: true }], 'k: 3'],
  ['null typed', [{ name: 'article', value: null, focused: true }], 'article: '],
  ['nothing focused', [{ name: 'article', value: 'x' }], ': '],
  ['no options', null, ': '],
] as const)('the option being typed is read: %s', async ([, options, offered]) => {
  const { loopback } = await startBot();
  const typed = loopback.interact(autocompleteInteraction('ask', options));
  await until('choices', () => loopback.answersTo(typed).length > 0);
  expect(loopback.answersTo(typed)[0]?.body.data.choices[0].name).toBe(offered);
});

test.for([
  ['fails', async () => Promise.reject(new Error('no index'))],
  ['is late', async () => sleep(600, [{ name: 'n', value: 'v' }])],
] as const)(
  'choices are an empty list where finding them %s, never a deferral',
  async ([, completeRequest]) => {
    const { loopback } = await startBot({ timing: HASTY, handlers: { completeRequest } });
    const typed = loopback.interact(
      autocompleteInteraction('ask', [{ name: 'article', value: 'a', focused: true }]),
    );
    await until('choices', () => loopback.answersTo(typed).length > 0);
    await sleep(20);
    expect(loopback.answersTo(typed).map(({ body }) => body)).toEqual([{ type: 8, data: { choices: [] } }]);
  },
);

const NULLS: readonly (readonly [string, object])[] = [
  ['locale', { locale: null }],
  ['both locales', { locale: null, guild_locale: null }],
  ['channel', { channel: null }],
  ['channel and its id', { channel: null, channel_id: null }],
  ['member', { member: null }],
  ['member and user', { member: null, user: null }],
  ['guild', { guild: null, guild_id: null }],
  ['entitlements', { entitlements: null }],
  ['the owners', { authorizing_integration_owners: null }],
  ['permissions', { app_permissions: null }],
  ['the application', { application_id: null }],
  [
    'everything that may be',
    {
      locale: null,
      guild_locale: null,
      channel: null,
      channel_id: null,
      member: null,
      user: null,
      guild: null,
      guild_id: null,
      entitlements: null,
      authorizing_integration_owners: null,
      app_permissions: null,
      context: null,
    },
  ],
];

test.for(NULLS)('an interaction is answered where null stands for %s', async ([, nulls]) => {
  const { loopback } = await startBot();
  for (const overrides of [nulls, Object.fromEntries(Object.keys(nulls).map((name) => [name, undefined]))]) {
    const asked = loopback.interact(commandInteraction('ask', question('q'), overrides));
    await until('the answer', () => loopback.answersTo(asked).length > 0);
    expect(loopback.answersTo(asked)[0]).toMatchObject({
      status: 204,
      body: { data: { content: 'answer to q' } },
    });
  }
});

test('no packet ends the bot, however odd', async () => {
  const { loopback, handlers } = await startBot();
  const odd = [
    null,
    0,
    'x',
    [],
    {},
    { type: 2 },
    { id: 'a', token: 't', type: 2, data: null },
    { id: 'a', token: 't', type: 99 },
  ];
  for (const name of [
    'INTERACTION_CREATE',
    'MESSAGE_CREATE',
    'GUILD_CREATE',
    'GUILD_UPDATE',
    'GUILD_DELETE',
    'THREAD_CREATE',
    'CHANNEL_UPDATE',
    'NEVER_HEARD_OF',
  ]) {
    for (const payload of odd) loopback.gateway.dispatch(name, payload);
  }
  loopback.interact(commandInteraction('ask', null));
  const asked = loopback.interact(commandInteraction('ask', question('still there?')));
  await until('the answer', () => loopback.answersTo(asked).length > 0);
  expect(handlers.requests.at(-1)?.options).toEqual({ question: 'still there?' });
});

test('options of every kind arrive, those in a subcommand too, and such without a value do not', async () => {
  const { loopback, handlers } = await startBot();
  loopback.interact(
    commandInteraction('ask', null, {
      data: {
        name: 'ask',
        type: 1,
        options: [
          {
            name: 'of',
            type: 1,
            options: [
              { name: 'question', type: 3, value: 'q' },
              { name: 'k', type: 4, value: 3 },
              { name: 'hide', type: 5, value: false },
              { name: 'odd', type: 3, value: null },
              { name: '__proto__', type: 3, value: 'p' },
            ],
          },
          null,
        ],
      },
    }),
  );
  await until('the request', () => handlers.requests.length > 0);
  expect(Object.entries(handlers.requests[0]?.options ?? {})).toEqual([
    ['question', 'q'],
    ['k', 3],
    ['hide', false],
    ['__proto__', 'p'],
  ]);
});

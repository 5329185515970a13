import { expect, test } from 'vitest';
import type { MessageReply } from '../../commands/command.ts';
import { say, startBot } from './bot.ts';
import {
  askingUser,
  BOT,
  botUser,
  CHANNEL,
  DM_CHANNEL,
  directMessage,
  GUILD,
  guild,
  message,
  replyMessage,
  USER,
} from './loopback/payloads.ts';
import { refuse } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

test('a mention with a question is answered like /ask, in reply to it', async () => {
  const { loopback, handlers } = await startBot();
  const asked = message(`<@${BOT}> 谁发起的?`);
  loopback.gateway.dispatch('MESSAGE_CREATE', asked);
  await until('the answer', () => loopback.rest.messages.length > 0);
  expect(handlers.requests).toEqual([
    {
      command: 'ask',
      options: { question: '谁发起的?' },
      locale: 'zh-CN',
      mayManage: false,
      place: { guild: GUILD, channel: CHANNEL, user: USER },
    },
  ]);
  expect(loopback.rest.messages).toHaveLength(1);
  expect(loopback.rest.messages[0]).toMatchObject({
    channel: CHANNEL,
    body: {
      content: 'answer to 谁发起的?',
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: asked.id, fail_if_not_exists: false },
    },
  });
});

test('an answer to one of its messages, and a direct message, are answered like /ask', async () => {
  const { loopback, handlers } = await startBot();
  loopback.gateway.dispatch('MESSAGE_CREATE', replyMessage('那是哪一年?'));
  loopback.gateway.dispatch('MESSAGE_CREATE', directMessage('How many factories?'));
  await until('both answers', () => loopback.rest.messages.length === 2);
  expect(handlers.requests.map(({ options, locale }) => [options['question'], locale])).toEqual([
    ['那是哪一年?', 'zh-CN'],
    ['How many factories?', 'en'],
  ]);
  expect(handlers.requests[1]?.place).toEqual({ channel: DM_CHANNEL, user: USER });
  expect(loopback.rest.messages.map(({ channel }) => channel)).toEqual([CHANNEL, DM_CHANNEL]);
});

test('a mention of nothing, and an empty direct message, ask for help in the language of the server', async () => {
  const { loopback, handlers } = await startBot({ guilds: [guild({ preferred_locale: 'zh-TW' })] });
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@!${BOT}>  `));
  loopback.gateway.dispatch('MESSAGE_CREATE', directMessage(''));
  await until('help', () => loopback.rest.messages.length === 2);
  expect(handlers.requests.map(({ command, locale }) => [command, locale])).toEqual([
    ['help', 'zh-TW'],
    ['help', 'en'],
  ]);
});

test('what is meant for others is left alone', async () => {
  const { loopback, handlers } = await startBot();
  const others = [
    message('just talking'),
    message('@everyone look', { mention_everyone: true }),
    message('<@&600000000000000001> look', { mention_roles: ['600000000000000001'] }),
    message('<@300000000000000009> look', { mentions: [{ ...askingUser, id: '300000000000000009' }] }),
    message(`<@${BOT}> hi`, { author: { ...botUser, id: '300000000000000008' } }),
    message(`<@${BOT}> hi`, { author: botUser }),
    message(`<@${BOT}> hi`, { webhook_id: '700000000000000001' }),
    message(`<@${BOT}> pinned`, { type: 6 }),
    directMessage('my own words', { author: botUser }),
    replyMessage('no ping, so no text', { ping: false }),
    replyMessage('to another person', { author: askingUser }),
    replyMessage(''),
    message(`<@${BOT}> hi`, { id: null }),
    message(`<@${BOT}> hi`, { channel_id: null }),
  ];
  for (const each of others) loopback.gateway.dispatch('MESSAGE_CREATE', each);
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> last`));
  await until('the one answer', () => loopback.rest.messages.length > 0);
  expect(handlers.requests.map(({ options }) => options)).toEqual([{ question: 'last' }]);
  expect(loopback.rest.messages).toHaveLength(1);
});

test.for([
  ['author', { author: null }],
  ['member', { member: null }],
  ['mentions', { mentions: null }],
  ['thread', { thread: null }],
  ['the answered message', { type: 19, referenced_message: null }],
  [
    'the rest',
    {
      member: null,
      mentions: null,
      thread: null,
      message_reference: null,
      attachments: null,
      embeds: null,
      webhook_id: null,
      type: null,
    },
  ],
] as const)('a message is answered where null stands for %s', async ([, nulls]) => {
  const { loopback } = await startBot();
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> q`, nulls));
  await until('the answer', () => loopback.rest.messages.length > 0);
  expect(loopback.rest.messages[0]?.body.content).toBe('answer to q');
});

test('the bot is shown typing where an answer takes its time, and not otherwise', async () => {
  const typing = () => loopback.rest.typing;
  const { loopback } = await startBot({
    timing: { typingAfterMs: 1000 },
    handlers: {
      handleRequest: async ({ options }) => {
        if (options['question'] === 'slow') await until('the typing', () => typing().length > 0);
        return say('done');
      },
    },
  });
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> quick`));
  await until('the quick answer', () => loopback.rest.messages.length === 1);
  expect(typing()).toEqual([]);
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> slow`));
  await until('the slow answer', () => loopback.rest.messages.length === 2);
  expect(typing()).toEqual([CHANNEL]);
});

test('an answer to a message that Discord took though it said 502 stands there once', async () => {
  const { loopback } = await startBot({
    before: (it) => it.fail({ path: /\/messages$/, effective: true, answer: { status: 502 } }),
  });
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> q`));
  await until('the second try', () => loopback.callsTo(/\/messages$/).length === 2);
  expect(loopback.callsTo(/\/messages$/).map(({ status }) => status)).toEqual([502, 200]);
  expect(loopback.rest.messages).toHaveLength(1);
});

test('a failing command is an apology, and where it may not speak it stays silent', async () => {
  const { loopback, lines } = await startBot({
    handlers: {
      handleRequest: async ({ options }) => Promise.reject(new Error(`trouble with ${options['question']}`)),
    },
  });
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> geheim`));
  await until('the apology', () => loopback.rest.messages.length > 0);
  expect(loopback.rest.messages[0]?.body.content).toMatch(/^sorry [0-9a-f]{8} en$/);

  loopback.fail({ path: /\/messages$/, answer: refuse(403, 50013, 'Missing Permissions') });
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> geheim`));
  await until('the line', () => lines.some(({ facts }) => facts['code'] === 50013));
  expect(loopback.rest.messages).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('geheim');
});

test('a body that Discord refuses is an apology in its place', async () => {
  const { loopback } = await startBot({
    handlers: { handleRequest: async () => say('too much') },
    check: (body) => (body.content === 'too much' ? ['content'] : []),
  });
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> q`));
  await until('the apology', () => loopback.rest.messages.length > 0);
  expect(loopback.rest.messages[0]?.body.content).toMatch(/^sorry /);
});

const embedded: MessageReply = {
  kind: 'message',
  body: {
    embeds: [{ author: { name: 'q' }, description: '> 甲' }],
    allowed_mentions: { parse: [], replied_user: false },
  },
  visibility: 'everyone',
};

test.for([
  ['an answer', { handleRequest: async () => embedded }],
  [
    'an apology',
    {
      handleRequest: async () => Promise.reject(new Error('trouble')),
      apologise: () => embedded,
    },
  ],
] as const)('%s comes in words alone where embeds are not permitted', async ([, handlers]) => {
  const { loopback, lines } = await startBot({ handlers });
  loopback.fail({ path: /\/messages$/, answer: refuse(403, 50013, 'Missing Permissions') });
  const asked = message(`<@${BOT}> q`);
  loopback.gateway.dispatch('MESSAGE_CREATE', asked);
  await until('the words', () => loopback.rest.messages.length > 0);
  const { body } = loopback.rest.messages[0] ?? {};
  expect(body).toMatchObject({
    content: 'q\n\n> 甲',
    allowed_mentions: { parse: [], replied_user: false },
    message_reference: { message_id: asked.id },
  });
  expect(body).not.toHaveProperty('embeds');
  await until('the line', () => lines.some(({ facts }) => facts['code'] === 50013));
});

test('where it may not speak at all, an embed is tried in words once, and then left', async () => {
  const { loopback, lines } = await startBot({
    handlers: { handleRequest: async () => embedded },
  });
  loopback.fail({ path: /\/messages$/, times: 9, answer: refuse(403, 50013, 'Missing Permissions') });
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> q`));
  await until('the line', () => lines.some(({ facts }) => facts['code'] === 50013));
  expect(loopback.callsTo(/\/messages$/)).toHaveLength(2);
  expect(lines.filter(({ level }) => level !== 'info')).toHaveLength(1);
});

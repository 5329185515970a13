import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../commands/command.ts';
import * as handlers from '../../commands/index.ts';
import { createCooldown } from '../../src/cooldown/cooldown.ts';
import { writeChange } from '../../src/library/settings/settings.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { type Bot, type BotOptions, HASTY, say, startBot } from './bot.ts';
import {
  BOT,
  CHANNEL,
  commandInteraction,
  DM_CHANNEL,
  GUILD,
  guild,
  message,
  pressInteraction,
} from './loopback/payloads.ts';
import type { Json } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

const MANAGER = { user: { id: '7' }, permissions: '32', roles: [] };
const MEMBER = { user: { id: '9' }, permissions: '0' };
const QUESTION = '誰致辭？';

interface SettingsBot extends Bot {
  /** What each message to the bot was to be answered with, in the order in which they came; nothing for silence. */
  readonly heard: readonly Promise<Reply | undefined>[];
}

/** The real commands over a database, on the loopback Discord. */
async function start({
  app: given = {},
  ...options
}: { readonly app?: Parameters<typeof makeManagedApp>[0] } & Omit<
  BotOptions,
  'app'
> = {}): Promise<SettingsBot> {
  const app = await makeManagedApp(given, onTestFinished);
  const own = { ...handlers, ...options.handlers };
  const heard: Promise<Reply | undefined>[] = [];
  const handleMessage: typeof own.handleMessage = (request, asked) => {
    const reply = own.handleMessage(request, asked);
    heard.push(reply);
    return reply;
  };
  return { ...(await startBot({ ...options, handlers: { ...own, handleMessage }, app })), heard };
}

async function answerTo(
  { loopback }: Bot,
  interaction: { readonly id: string; readonly token: string },
): Promise<Json> {
  loopback.interact(interaction);
  await until('the answer', () => loopback.answersTo(interaction).length > 0);
  expect(loopback.rest.violations).toEqual([]);
  const [answer] = loopback.answersTo(interaction);
  if (answer === undefined) expect.fail('no answer');
  return answer.body;
}

const textOf = ({ data }: Json): string => JSON.stringify(data.embeds).replaceAll('**', '');

const panel = (bot: Bot, overrides: object = {}) =>
  answerTo(bot, commandInteraction('settings', [], { member: MANAGER, ...overrides }));

/** What a control of the panel does, by the beginning of its id. */
async function set(bot: Bot, id: string, value?: string, overrides: object = {}): Promise<Json> {
  const press = pressInteraction(id, value === undefined ? [] : [value], { member: MANAGER, ...overrides });
  return answerTo(bot, press);
}

const ask = (bot: Bot, overrides: object = {}) =>
  answerTo(
    bot,
    commandInteraction('ask', [{ name: 'question', value: QUESTION }], { member: MEMBER, ...overrides }),
  );

/** What a message to the bot is answered with. */
async function mention(bot: Bot, overrides: object = {}): Promise<Json> {
  const { messages } = bot.loopback.rest;
  const before = messages.length;
  bot.loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> ${QUESTION}`, overrides));
  await until('the answer', () => messages.length > before);
  return messages[before]?.body;
}

/** A message to the bot that is not answered. It is waited for until it has been dealt with, however long that takes. */
async function mentionInVain({ loopback, heard }: SettingsBot, overrides: object = {}): Promise<void> {
  const { messages } = loopback.rest;
  const [before, at] = [messages.length, heard.length];
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> ${QUESTION}`, overrides));
  await until('the message', () => heard.length > at);
  expect(await heard[at]).toBeUndefined();
  expect(messages).toHaveLength(before);
}

const idsOf = ({ data }: Json): readonly string[] =>
  (data.components ?? []).flatMap(({ components }: Json) => components.map((one: Json) => one.custom_id));

test('a message that is answered late does not pass for one that is not answered', async () => {
  const late = { handleMessage: () => sleep(400, say('late')) };
  await expect(mentionInVain(await start({ handlers: late }))).rejects.toThrow('to be undefined');
});

test('the panel shows what is in force and what is usual, to whoever opened it alone', async () => {
  const bot = await start();
  const shown = await panel(bot);
  expect(shown.data.flags).toBe(64);
  expect(textOf(shown)).toContain('本服务器的设置');
  expect(textOf(shown)).toContain('回复的语言：跟随提问的人 · 默认');
  expect(textOf(shown)).toContain('同一个人两次提问的间隔：3 秒，可先连问 5 次 · 默认');
  expect(idsOf(shown)).toEqual([
    'settings:language',
    'settings:personSeconds',
    'settings:serverPerMinute',
    'settings:adders',
    'settings:visibility:asker',
    'settings:buttons:off',
    'settings:mentionsHere:off',
    'settings:mentions:off',
    'settings:reset',
  ]);
  const english = await panel(bot, { locale: 'en-US' });
  expect(textOf(english)).toContain('Language of replies: that of whoever asks · as usual');
});

test('a language for all goes before the asker’s, and quotations stay as they are', async () => {
  const bot = await start();
  const changed = await set(bot, 'settings:language', 'en');
  expect(changed.type).toBe(7);
  expect(textOf(changed)).toContain('✓ Language of replies: now English.');
  const answered = await ask(bot);
  expect(answered.data.embeds[0].author.name).toBe(`Q: ${QUESTION}`);
  expect(textOf(answered)).toContain('肖亞慶致辭');
  expect(textOf(await ask(bot, { guild_id: '999', guild: { id: '999' } }))).toContain('问：');
  expect((await mention(bot)).embeds[0].author.name).toBe(`Q: ${QUESTION}`);
  // Refusals and the panel as well, until it is as the asker has it again.
  expect(textOf(await panel(bot, { member: MEMBER }))).toContain('You may not.');
  expect(textOf(await set(bot, 'settings:language', 'asker'))).toContain(
    '✓ 已更改。回复的语言：跟随提问的人',
  );
});

test('answers for the asker alone, also where they are late; and without buttons', async () => {
  const bot = await start();
  const usual = await ask(bot);
  expect(usual.data.flags).toBeUndefined();
  expect(idsOf(usual).length).toBeGreaterThan(0);

  expect(textOf(await set(bot, 'settings:visibility:asker'))).toContain(
    '✓ 已更改。命令的回答谁能看到：只有提问的人',
  );
  expect(textOf(await set(bot, 'settings:buttons:off'))).toContain('✓ 已更改。回答下的按钮：关');
  for (const [name, options] of [
    ['ask', [{ name: 'question', value: QUESTION }]],
    ['summary', []],
    ['quote', [{ name: 'words', value: '肖亞慶' }]],
    ['verify', [{ name: 'text', value: '「工業和信息化部部長肖亞慶致辭」' }]],
  ] as const) {
    const answered = await answerTo(bot, commandInteraction(name, options, { member: MEMBER }));
    expect(answered.data.flags, name).toBe(64);
    expect(answered.data.components, name).toBeUndefined();
  }
  expect((await mention(bot)).components).toBeUndefined();
  // An earlier answer's buttons still work.
  const pressed = await answerTo(bot, pressInteraction(idsOf(usual)[2] ?? '', [], { member: MEMBER }));
  expect(textOf(pressed)).toContain('肖亞慶致辭');

  const app = await makeManagedApp({}, onTestFinished);
  const open: typeof app.library.open = async (...wanted) => sleep(200, app.library.open(...wanted));
  await app.management.store.changeSetting(GUILD, writeChange({ name: 'visibility', value: 'asker' }));
  await app.settings?.of({ guild: GUILD });
  const late = await startBot({
    handlers,
    timing: HASTY,
    app: { ...app, library: { ...app.library, open } },
  });
  const announced = await ask(late);
  expect(announced).toEqual({ type: 5, data: { flags: 64 } });
});

test('mentions are answered where they are to be: threads follow their channel where it is known', async () => {
  const thread = '200000000000000011';
  const threads = [threadOf(thread, CHANNEL)];
  const bot = await start({ guilds: [guild({ threads })] });
  expect(await mention(bot)).toBeDefined();
  expect(textOf(await set(bot, 'settings:mentionsHere:off'))).toContain('✓ 已更改。在本频道回应 @提及：关');
  expect(textOf(await panel(bot))).toContain(`<#${CHANNEL}> 关`);
  await mentionInVain(bot);
  await mentionInVain(bot, { channel_id: thread });
  expect(await mention(bot, { channel_id: '200000000000000012' })).toBeDefined();
  // Commands are answered there all the same.
  expect(textOf(await ask(bot))).toContain('肖亞慶致辭');

  const made = '200000000000000013';
  bot.loopback.gateway.dispatch('THREAD_CREATE', threadOf(made, CHANNEL));
  await mentionInVain(bot, { channel_id: made });
  await set(bot, 'settings:mentionsHere:on', undefined, {
    channel_id: made,
    channel: { id: made, type: 11, parent_id: CHANNEL },
  });
  expect(await mention(bot, { channel_id: made })).toBeDefined();

  await set(bot, 'settings:mentions:off');
  await mentionInVain(bot, { channel_id: '200000000000000012' });
  await set(bot, 'settings:mentionsHere:on');
  expect(await mention(bot)).toBeDefined();
});

test('a channel that is set back to what the server has follows it again, and so does a thread', async () => {
  const thread = '200000000000000011';
  const bot = await start({ guilds: [guild({ threads: [threadOf(thread, CHANNEL)] })] });
  const here = '在本频道回应 @提及';
  const inThread = { channel_id: thread, channel: { id: thread, type: 11, parent_id: CHANNEL } };
  expect(textOf(await panel(bot))).toContain(`${here}：开 · 跟随上级设置`);
  expect(textOf(await set(bot, 'settings:mentionsHere:off'))).toContain(`${here}：关 · 本频道单独设置`);
  const back = await set(bot, 'settings:mentionsHere:on');
  expect(textOf(back)).toContain(`✓ 已更改。${here}：开`);
  expect(textOf(back)).toContain(`${here}：开 · 跟随上级设置`);
  // What the server is set to later holds there, either way.
  const off = await set(bot, 'settings:mentions:off');
  expect(textOf(off)).toContain(`${here}：关 · 跟随上级设置`);
  expect(textOf(off)).not.toContain(`<#${CHANNEL}>`);
  await mentionInVain(bot);

  // A thread follows its channel, which has a setting of its own, in the same way.
  await set(bot, 'settings:mentionsHere:on');
  await set(bot, 'settings:mentionsHere:off', undefined, inThread);
  const followed = await set(bot, 'settings:mentionsHere:on', undefined, inThread);
  expect(textOf(followed)).toContain(`${here}：开 · 跟随上级设置`);
  await set(bot, 'settings:mentionsHere:off');
  await mentionInVain(bot, { channel_id: thread });
  await set(bot, 'settings:mentions:on');
  expect(await mention(bot)).toBeDefined();
  expect(await mention(bot, { channel_id: thread })).toBeDefined();
});

function threadOf(id: string, parent: string) {
  return {
    id,
    guild_id: GUILD,
    parent_id: parent,
    owner_id: '9',
    type: 11,
    name: 'thread',
    message_count: 1,
    member_count: 1,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2024-01-01T00:00:00.000000+00:00',
      locked: false,
    },
  };
}

test('what a thread is about is what its channel is about, for mentions as well', async () => {
  const thread = '200000000000000011';
  const bot = await start({ guilds: [guild({ threads: [threadOf(thread, CHANNEL)] })] });
  await mention(bot, { channel_id: thread });
  expect(bot.handlers.requests).toEqual([]);
  const fake = await startBot({ guilds: [guild({ threads: [threadOf(thread, CHANNEL)] })] });
  await mention(fake, { channel_id: thread });
  expect(fake.handlers.requests[0]?.place).toMatchObject({ channel: thread, parent: CHANNEL });
  await mention(fake);
  expect(fake.handlers.requests[1]?.place).not.toHaveProperty('parent');
});

test('who may not manage the server may neither see nor change anything', async () => {
  const bot = await start();
  for (const member of [MEMBER, null, { ...MEMBER, permissions: 'x' }]) {
    expect(textOf(await panel(bot, { member }))).toContain('您没有这个权限');
    for (const id of idsOf(await panel(bot))) {
      const pressed = await set(bot, id, undefined, { member });
      expect(pressed).toMatchObject({ type: 4, data: { flags: 64 } });
      expect(textOf(pressed), id).toContain('您没有这个权限');
    }
  }
  expect((await ask(bot)).data.flags).toBeUndefined();
  // Nor are ids that nobody was shown.
  expect(textOf(await set(bot, 'settings:language', 'fr'))).toContain('这一个不是');
  expect(textOf(await set(bot, 'settings:personSeconds', '1'))).toContain('这一个不是');
  expect(textOf(await set(bot, 'settings:role', 'x'))).toContain('这一个不是');
});

test('whom the server lets may add articles, and decide about their own alone', async () => {
  const bot = await start({ app: { corpus: [] } });
  const paste = { ...MEMBER, roles: ['55'] };
  const add = (member: object) =>
    answerTo(bot, commandInteraction('articles', [{ type: 1, name: 'add', options: [] }], { member }));
  const isForm = ({ type }: Json) => type === 9;
  expect(isForm(await add(paste))).toBe(false);
  const asked = await set(bot, 'settings:adders', 'role');
  expect(asked.data.components[0].components[0]).toMatchObject({ type: 6, custom_id: 'settings:role' });
  const changed = await set(bot, 'settings:role', '55');
  expect(textOf(changed)).toContain('✓ 已更改。谁能添加文章：管理者和 <@&55>');
  expect(textOf(changed)).toContain('整合');
  expect(isForm(await add(paste))).toBe(true);
  expect(isForm(await add(MEMBER))).toBe(false);
  await set(bot, 'settings:adders', 'everyone');
  expect(isForm(await add(MEMBER))).toBe(true);
  const list = commandInteraction('articles', [{ type: 1, name: 'list', options: [] }], { member: MEMBER });
  expect(textOf(await answerTo(bot, list))).toContain('您没有这个权限');
});

test('too many questions are refused to the asker alone, saying when to go on; others are not held up', async () => {
  let clock = 0;
  const cooldown = createCooldown({ clock: () => clock });
  const bot = await start({ app: { cooldown } });
  for (let n = 0; n < 5; n++) expect(textOf(await ask(bot))).toContain('肖亞慶致辭');
  const refused = await ask(bot);
  expect(refused.data.flags).toBe(64);
  expect(textOf(refused)).toContain('您问得有点快，请 3 秒后再继续。');
  expect(textOf(await ask(bot, { member: { ...MEMBER, user: { id: '10' } } }))).toContain('肖亞慶致辭');
  clock += 3000;
  expect(textOf(await ask(bot))).toContain('肖亞慶致辭');
  expect(textOf(await ask(bot))).toContain('您问得有点快');

  await set(bot, 'settings:personSeconds', '0');
  for (let n = 0; n < 8; n++) expect(textOf(await ask(bot))).toContain('肖亞慶致辭');
  await set(bot, 'settings:serverPerMinute', '10');
  clock += 60_000;
  expect(textOf(await ask(bot))).toContain('肖亞慶致辭');
  expect(textOf(await ask(bot, { member: { ...MEMBER, user: { id: '11' } } }))).toContain('肖亞慶致辭');
  expect(textOf(await ask(bot, { member: { ...MEMBER, user: { id: '12' } } }))).toContain(
    '本服务器现在提问太多',
  );
});

test('a flood of mentions is told of once, and then met with silence', async () => {
  let clock = 0;
  const cooldown = createCooldown({ clock: () => clock });
  const bot = await start({ app: { cooldown } });
  for (let n = 0; n < 5; n++) expect((await mention(bot)).embeds[0].author.name).toContain(QUESTION);
  expect((await mention(bot)).embeds[0].description).toContain('請 3 秒後再繼續。');
  for (let n = 0; n < 3; n++) await mentionInVain(bot);
  clock += 3000;
  expect((await mention(bot)).embeds[0].author.name).toContain(QUESTION);
  await mentionInVain(bot);
});

test('settings outlast a restart, and a reset undoes them all', async () => {
  const file = join(temporaryFolder(), 'yuanwen.db');
  const before = await start({ app: { file } });
  await set(before, 'settings:language', 'zh-TW');
  await set(before, 'settings:mentionsHere:off');
  const shown = await panel(before);
  const after = await start({ app: { file } });
  expect((await ask(after)).data.embeds[0].author.name).toBe(`問：${QUESTION}`);
  await mentionInVain(after);
  // The controls of a panel that was opened before work after.
  const reset = idsOf(shown).find((id) => id === 'settings:reset');
  expect(textOf(await set(after, reset ?? ''))).toContain('都恢復預設嗎');
  expect(textOf(await set(after, 'settings:back'))).toContain('這個伺服器的設定');
  expect(textOf(await set(after, 'settings:reset-sure'))).toContain('✓ 所有设置已恢复默认。');
  expect((await ask(after)).data.embeds[0].author.name).toBe(`问：${QUESTION}`);
  expect(await mention(after)).toBeDefined();
});

test('buttons of the answer to a message keep to its language, whoever presses them', async () => {
  const bot = await start();
  const answered = await mention(bot);
  const [first] = answered.components[0].components.filter(({ disabled }: Json) => disabled !== true);
  const pressed = await answerTo(
    bot,
    pressInteraction(first.custom_id, [], { member: MEMBER, locale: 'en-US' }),
  );
  expect(textOf(pressed)).not.toContain('In its context');
  // And so on, in what is shown then.
  const again = idsOf(pressed)[0];
  if (again !== undefined) expect(again).toMatch(/@\d$/);
  // That of a command is in the presser's own.
  const [slash] = idsOf(await ask(bot));
  const english = await answerTo(bot, pressInteraction(slash ?? '', [], { member: MEMBER, locale: 'en-US' }));
  expect(textOf(english)).toContain('In its context');
});

test('in direct messages everybody has a language and buttons of their own, and no way round the cooldown', async () => {
  const bot = await start();
  const direct = {
    guild_id: undefined,
    guild: undefined,
    member: undefined,
    user: { id: '9' },
    channel_id: DM_CHANNEL,
    channel: { id: DM_CHANNEL, type: 1 },
    authorizing_integration_owners: {},
  };
  const shown = await panel(bot, direct);
  expect(textOf(shown)).toContain('您在私信里的设置');
  expect(idsOf(shown)).toEqual(['settings:language', 'settings:buttons:off', 'settings:reset']);
  await set(bot, 'settings:language', 'en', direct);
  expect((await ask(bot, direct)).data.embeds[0].author.name).toBe(`Q: ${QUESTION}`);
  expect((await ask(bot)).data.embeds[0].author.name).toBe(`问：${QUESTION}`);
  expect(textOf(await set(bot, 'settings:personSeconds', '0', direct))).toContain('It does not.');
});

test('/help names the settings to those who may change them', async () => {
  const bot = await start();
  const help = (member: object) => answerTo(bot, commandInteraction('help', [], { member }));
  expect(textOf(await help(MANAGER))).toContain('`/设置`');
  expect(textOf(await help(MEMBER))).not.toContain('`/设置`');
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { createVoting } from '../../commands/voting.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { checkBody } from '../reply/check-body.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { type Bot, startBot } from './bot.ts';
import {
  BOT,
  botUser,
  CHANNEL,
  commandInteraction,
  GUILD,
  message,
  pressInteraction,
} from './loopback/payloads.ts';
import type { Json } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

const HARBOUR = `布里尔港于1734年开挖。港内可以停泊四十艘船。多数是捕鲱鱼的船。

港口的灯塔由安娜·费尔韦建造。灯光在二十海里外就能看见。`;
const content = (text: string) =>
  ({ title: '布里尔港', text, language: 'zh-Hans', format: 'plain' }) as const;

/** Ids that stand nowhere else, so that finding them in a file means something. */
const READER = { user: { id: '777000777000777001' }, permissions: '0' };
const OTHER = { user: { id: '777000777000777002' }, permissions: '0' };
const MANAGER = { user: { id: '777000777000777003' }, permissions: '32' };
const ADDED_BY = '1';
const SHIPS = '港内可以停泊多少艘船？';
const MAYOR = '1950年的布里尔市长是谁？';

/** A message sent now, as Discord numbers them. */
const newMessage = () => String((BigInt(Date.now()) - 1_420_070_400_000n) << 22n);

async function start(file = join(temporaryFolder(), 'yuanwen.db')) {
  const app = await makeManagedApp({ corpus: [], file });
  const bot = await startBot({ handlers, app });
  return { app, bot, file, store: app.management.store };
}

async function answerTo({ loopback }: Bot, interaction: { readonly id: string; readonly token: string }) {
  loopback.interact(interaction);
  await until('the answer', () => loopback.answersTo(interaction).length > 0);
  expect(loopback.rest.violations).toEqual([]);
  const [answer] = loopback.answersTo(interaction);
  const { flags, ...body } = answer?.body.data ?? {};
  expect(checkBody(body)).toEqual([]);
  return { type: answer?.body.type, flags, body };
}

/** The answer to a question, as a message that buttons are under. */
async function ask(bot: Bot, question: string, member: object = READER) {
  const command = commandInteraction('ask', [{ name: 'question', value: question }], { member });
  const { body } = await answerTo(bot, command);
  return { ...body, id: newMessage(), channel_id: CHANNEL, author: botUser, content: '' };
}

const controlsOf = (under: Json): readonly Json[] =>
  under.components.flatMap(({ components }: Json) => components);
const textOf = (body: Json): string => JSON.stringify(body.embeds);

/** A control by its label, or the list with a value chosen. */
async function press(bot: Bot, under: Json, label: string, member: object = READER) {
  const button = controlsOf(under).find((one) => one.label === label);
  const list = controlsOf(under).find(({ type }) => type === 3);
  const value = list?.options.find((one: Json) => one.label.includes(label))?.value;
  const control = button ?? (value === undefined ? undefined : list);
  if (control === undefined) expect.fail(`no control “${label}”`);
  const pressed = pressInteraction(control.custom_id, button === undefined ? [value] : [], {
    member,
    message: under,
  });
  const shown = await answerTo(bot, pressed);
  return { ...shown, under: { ...shown.body, id: newMessage(), author: botUser, content: '' } };
}

const kindsOf = async ({ store }: Awaited<ReturnType<typeof start>>) =>
  (await store.feedback.votes(GUILD)).map(({ verdict }) => verdict.kind).sort();

test('an answer is judged, the vote changed, refined from the list and withdrawn', async () => {
  const started = await start();
  const { bot, store } = started;
  await store.add(GUILD, content(HARBOUR), { user: ADDED_BY });
  const answer = await ask(bot, SHIPS);
  const good = await press(bot, answer, '👍');
  expect(good).toMatchObject({ type: 4, flags: 64 });
  expect(textOf(good.body)).toContain('谢谢，已记下：这段原文回答了问题。');
  expect(textOf(good.body)).toContain('不保存：是谁提问、是谁评价');
  await press(bot, answer, '👍', OTHER);
  expect(await kindsOf(started)).toEqual(['good', 'good']);

  const bad = await press(bot, answer, '👎');
  expect(await kindsOf(started)).toEqual(['bad', 'good']);
  expect(controlsOf(bad.body).find(({ type }) => type === 3)).toMatchObject({
    placeholder: '正确的应该是……',
  });
  const chosen = await press(bot, bad.under, '1734年');
  expect(chosen.type).toBe(7);
  expect(textOf(chosen.body)).toContain('> 布里尔港于1734年开挖。');
  expect(await store.feedback.votes(GUILD)).toContainEqual(
    expect.objectContaining({
      question: SHIPS,
      shown: { article: 'a1', version: '1', sentence: 1 },
      verdict: { kind: 'another', sentence: { article: 'a1', version: '1', sentence: 0 } },
    }),
  );
  const gone = await press(bot, chosen.under, '撤回');
  expect(textOf(gone.body)).toContain('什么也没有保留');
  expect(await kindsOf(started)).toEqual(['good']);
});

test('an answer that declined is judged, and the nearest sentences offered', async () => {
  const started = await start();
  const { bot, store } = started;
  await store.add(GUILD, content(HARBOUR), { user: ADDED_BY });
  const declined = await ask(bot, MAYOR);
  expect(controlsOf(declined).map(({ label }) => label)).toEqual(['👍', '👎']);
  const bad = await press(bot, declined, '👎');
  const labels = controlsOf(bad.body)[0]?.options.map(({ label }: Json) => label);
  expect(labels.at(0)).toMatch(/^文章里提到了：/);
  expect(labels.at(-1)).toBe('文章里提到了，在别的地方');
  await press(bot, bad.under, '在别的地方');
  expect(await kindsOf(started)).toEqual(['something-else']);
});

test('an answer to a mention is judged as well', async () => {
  const started = await start();
  const { bot, store } = started;
  await store.add(GUILD, content(HARBOUR), { user: ADDED_BY });
  bot.loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> ${SHIPS}`));
  await until('the answer', () => bot.loopback.rest.messages.length > 0);
  const said = bot.loopback.rest.messages.at(-1)?.body;
  await press(bot, { ...said, id: newMessage(), author: botUser }, '👍');
  expect(await kindsOf(started)).toEqual(['good']);
});

test('each of several questions in a mention is judged and looked into by itself', async () => {
  const { bot, store } = await start();
  await store.add(GUILD, content(HARBOUR), { user: ADDED_BY });
  const asked = `<@${BOT}> 港内可以停泊多少艘船？${MAYOR}灯塔由谁建造？`;
  bot.loopback.gateway.dispatch('MESSAGE_CREATE', message(asked));
  await until('the answer', () => bot.loopback.rest.messages.length > 0);
  const answer = { ...bot.loopback.rest.messages.at(-1)?.body, id: newMessage(), author: botUser };
  const context = await press(bot, answer, '3 上下文');
  expect(textOf(context.body)).toContain('**港口的灯塔由安娜·费尔韦建造**');
  expect(textOf((await press(bot, answer, '3 为什么是这句')).body)).toContain('问：港内灯塔由谁建造');
  await press(bot, answer, '1 👍');
  await press(bot, answer, '2 👍');
  const bad = await press(bot, answer, '3 👎');
  await press(bot, bad.under, '灯光');
  const votes = await store.feedback.votes(GUILD);
  expect(votes.map(({ question, verdict }) => `${question} ${verdict.kind}`).sort()).toEqual([
    `${MAYOR.slice(0, -1)} good`,
    '港内可以停泊多少艘船 good',
    // As it was understood: about what the first is about.
    '港内灯塔由谁建造 another',
  ]);
});

test('a vote is changed after a restart, and never about another article', async () => {
  const first = await start();
  await first.store.add(GUILD, content(HARBOUR), { user: ADDED_BY });
  const answer = await ask(first.bot, SHIPS);
  const bad = await press(first.bot, answer, '👎');
  await first.bot.discord.stop();
  await first.store.close();

  const second = await start(first.file);
  await press(second.bot, bad.under, '应该回答');
  expect(await kindsOf(second)).toEqual(['should-decline']);
  const changed = content(HARBOUR.replace('四十', '六十'));
  await second.store.replace(GUILD, { id: 'a1', version: 1 }, changed, { user: ADDED_BY });
  await press(second.bot, answer, '👍', OTHER);
  const votes = await second.store.feedback.votes(GUILD);
  expect(votes.map(({ shown }) => shown?.version)).toEqual(['1', '1']);

  const insights = await answerTo(second.bot, commandInteraction('insights', [], { member: MANAGER }));
  expect(insights.flags).toBe(64);
  expect(textOf(insights.body)).toContain('出自旧版本');
  expect(textOf(insights.body)).toContain('四十艘船');
  const jumped = await press(second.bot, { ...insights.body, id: newMessage() }, '1 ¶1.2', MANAGER);
  expect(textOf(jumped.body)).toContain('被引用之后，原文已有改动');

  await second.store.remove(GUILD, 'a1');
  const refused = await press(second.bot, answer, '👍', OTHER);
  expect(textOf(refused.body)).toContain('已被删除');
  expect(await second.store.feedback.votes(GUILD)).toEqual([]);
});

test('without the permission nothing is told', async () => {
  const { bot, store } = await start();
  await store.add(GUILD, content(HARBOUR), { user: ADDED_BY });
  await press(bot, await ask(bot, SHIPS), '👎');
  for (const member of [READER, null, { ...READER, permissions: 'x' }]) {
    const { body } = await answerTo(bot, commandInteraction('insights', [], { member }));
    expect(textOf(body)).toContain('您没有这个权限');
    expect(textOf(body)).not.toContain('港内');
  }
});

/** Everything that a database of SQLite has on the disk, its log of writes included. */
const bytesOf = (file: string) =>
  readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name)).toString('latin1'));

test('no id of anybody who asked or judged is anywhere in the database', async () => {
  const started = await start();
  const { bot, store, file } = started;
  await store.add(GUILD, content(HARBOUR), { user: ADDED_BY });
  await answerTo(bot, commandInteraction('insights', [{ name: 'keep', value: 'on' }], { member: MANAGER }));
  const messages: string[] = [];
  for (const member of [READER, OTHER]) {
    for (const question of [SHIPS, MAYOR]) {
      const answer = await ask(bot, question, member);
      messages.push(answer.id);
      await press(bot, answer, '👍', member);
      const bad = await press(bot, answer, '👎', member);
      await press(bot, bad.under, question === SHIPS ? '应该回答' : '在别的地方', member);
    }
  }
  expect(await kindsOf(started)).toEqual([
    'should-decline',
    'should-decline',
    'something-else',
    'something-else',
  ]);
  // Questions are there, so that it is the right place to look.
  expect(bytesOf(file).join('')).toContain(Buffer.from(MAYOR).toString('latin1'));
  const members = [READER, OTHER, MANAGER].map(({ user }) => user.id);
  for (const id of [...members, ...messages, CHANNEL])
    for (const bytes of bytesOf(file)) {
      expect(bytes).not.toContain(id);
      expect(bytes).not.toContain(BigInt(id).toString(16));
      expect(bytes).not.toContain(BigInt(id).toString(36));
    }
  // Whose a ballot is can be found out with the bot's token alone, and nothing of that is there.
  const database = new Libsql(file, { readonly: true });
  const ballots = database.prepare('select ballot from vote').all() as { readonly ballot: string }[];
  database.close();
  const guess = (secret: string) =>
    messages.flatMap((id) =>
      members.map((user) => createVoting({ secret }).ballotOf({ owner: GUILD, user }, id)),
    );
  expect(ballots).toHaveLength(4);
  for (const { ballot } of ballots) {
    expect(guess('token')).toContain(ballot);
    expect(guess('')).not.toContain(ballot);
    expect(guess(GUILD)).not.toContain(ballot);
  }
});

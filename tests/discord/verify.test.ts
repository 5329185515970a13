import { expect, test } from 'vitest';
import type { Asked } from '../../commands/command.ts';
import * as handlers from '../../commands/index.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { articlesRequest, makeManagedApp } from '../commands/managed-app.ts';
import { checkBody } from '../reply/check-body.ts';
import { startBot } from './bot.ts';
import { askingUser, commandInteraction, DM_CHANNEL, GUILD, snowflake, USER } from './loopback/payloads.ts';
import { until } from './loopback/server.ts';

const HARBOUR = '# 布里尔港\n\n布里尔港于1734年开挖，港内可以停泊四十艘船。';
const PRIVATE = '# 内部通报\n\n仓库里还有三百箱灯油没有清点。';

const inServer = { member: { user: askingUser, permissions: '0' } };
const byUserAlone = { ...inServer, authorizing_integration_owners: { 1: USER } };
const direct = {
  guild_id: undefined,
  guild: undefined,
  guild_locale: undefined,
  member: undefined,
  user: askingUser,
  channel_id: DM_CHANNEL,
  authorizing_integration_owners: { 0: '0' },
  context: 1,
};

/** The corpus has the harbour; the server's own library the internal note. */
async function start() {
  const parsed = parseArticle({ id: 'harbour', stem: 'harbour', text: HARBOUR });
  if (parsed.kind !== 'article') expect.fail('no article');
  const app = await makeManagedApp({ corpus: [parsed.article] });
  const manager: Asked = { locale: 'en', place: { guild: GUILD, channel: '20', user: '7' }, mayManage: true };
  app.files.set('note', new TextEncoder().encode(PRIVATE));
  const draft = await handlers.handleRequest(
    articlesRequest('add', {}, { asked: manager, file: 'note' }),
    app,
  );
  if (draft.kind !== 'message') expect.fail('no draft');
  const button = draft.body.components?.[0]?.components[0];
  if (button === undefined || !('custom_id' in button)) expect.fail('no button');
  await handlers.handlePress({ ...manager, id: button.custom_id, values: [] }, app);
  const bot = await startBot({ handlers, app });
  const answer = async (interaction: ReturnType<typeof commandInteraction>) => {
    bot.loopback.interact(interaction);
    await until('the answer', () => bot.loopback.answersTo(interaction).length > 0);
    expect(bot.loopback.rest.violations).toEqual([]);
    const data = bot.loopback.answersTo(interaction)[0]?.body.data;
    const { flags, ...body } = data;
    expect(checkBody(body)).toEqual([]);
    return { flags, said: String(body.embeds[0].description) };
  };
  return {
    typed: (text: string, overrides: object = inServer) =>
      answer(commandInteraction('verify', [{ name: 'text', value: text }], overrides)),
    chosen: (content: string, overrides: object = inServer, more: object = {}) => {
      const id = snowflake();
      const menu = commandInteraction('Verify quote', null, overrides);
      const messages = { [id]: { id, content, attachments: [], author: { id: '3' }, ...more } };
      return answer({
        ...menu,
        data: { ...menu.data, type: 3, target_id: id, resolved: { messages } },
      } as never);
    },
  };
}

test('a quotation is checked from a message and from the command, on a server and in direct messages', async () => {
  const { typed, chosen } = await start();
  const altered = await chosen('他说“港内可以停泊五十艘船”，“布里尔港于1734年开挖”');
  expect(altered.flags).toBe(64);
  expect(altered.said).toContain('数字不同：原文是“四十艘”，引文是“五十艘”');
  expect(altered.said).toContain('~~四十艘~~ **五十艘**');
  expect(altered.said).toContain('一字不差');
  const exact = await typed('港内可以停泊四十艘船');
  expect(exact.flags).toBeUndefined();
  expect(exact.said).toContain('> 布里尔港于1734年开挖，**港内可以停泊四十艘船**');
  expect((await typed('港內可以停泊四十艘船', direct)).said).toContain('只有简体繁体不同');
  expect((await chosen('港内可以停泊四十艘船', direct)).said).toContain('一字不差');
  const forwarded = { message_snapshots: [{ message: { content: '“港内可以停泊四十艘船”' } }] };
  expect((await chosen('', inServer, forwarded)).said).toContain('一字不差');
  const nothing = await chosen('👍');
  expect(nothing.said).toContain('需要有可以核对的文字');
});

test('a server’s library is not told to whoever added the app for themselves alone', async () => {
  const { typed, chosen } = await start();
  const secret = '仓库里还有三百箱灯油没有清点';
  expect((await typed(secret)).said).toContain('一字不差');
  for (const said of [(await typed(secret, byUserAlone)).said, (await chosen(secret, byUserAlone)).said]) {
    expect(said).toContain('没有这段话');
    expect(said).not.toContain('内部通报');
  }
  expect((await chosen('港内可以停泊四十艘船', byUserAlone)).said).toContain('一字不差');
});

test('what the embeds of a message show is checked too', async () => {
  const { chosen } = await start();
  const embed = {
    author: { name: '“作者”' },
    title: '布里尔港新闻',
    description: '报道说：“港内可以停泊五十艘船”。',
    fields: [{ name: '开挖', value: '「布里尔港于1734年开挖」' }, null],
    footer: { text: '“页脚里的引文不算”' },
  };
  const { said } = await chosen('https://example.com/news', inServer, { embeds: [embed, 7] });
  expect(said).toContain('1. “港内可以停泊五十艘船”');
  expect(said).toContain('2. “布里尔港于1734年开挖”');
  expect(said).not.toContain('页脚');
  const forwarded = {
    message_snapshots: [{ message: { embeds: [{ description: '港内可以停泊四十艘船' }] } }],
  };
  expect((await chosen('', inServer, forwarded)).said).toContain('一字不差');
  // As the bot itself answers.
  const own = {
    description: '> 布里尔港于1734年开挖，港内可以停泊**四十艘**船。\n\n《布里尔港》第 1 段第 1 句',
  };
  expect((await chosen('', inServer, { embeds: [own] })).said).toContain('一字不差');
});

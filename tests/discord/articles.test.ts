import { expect, onTestFinished, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { type Bot, startBot } from './bot.ts';
import { commandInteraction, formInteraction, GUILD, pressInteraction } from './loopback/payloads.ts';
import type { Call, Json } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

const URL = 'https://cdn.discordapp.com/attachments/1/2/harbour.md';
const HARBOUR = `# 布里尔港

布里尔港于1734年开挖，港内可以停泊四十艘船。

港口的灯塔由安娜·费尔韦建造。`;

const MANAGER = { user: { id: '7' }, permissions: '32' };
const OTHER_MANAGER = { user: { id: '8' }, permissions: '8' };
const MEMBER = { user: { id: '9' }, permissions: '0' };

/** The real commands over a database, on the loopback Discord. */
async function start(): Promise<Bot & { readonly files: Map<string, Uint8Array> }> {
  const app = await makeManagedApp({ corpus: [] }, onTestFinished);
  const bot = await startBot({ handlers, app });
  return { ...bot, files: app.files };
}

async function answerTo(
  { loopback }: Bot,
  interaction: { readonly id: string; readonly token: string },
): Promise<Call> {
  loopback.interact(interaction);
  await until('the answer', () => loopback.answersTo(interaction).length > 0);
  expect(loopback.rest.violations).toEqual([]);
  const [answer] = loopback.answersTo(interaction);
  if (answer === undefined) expect.fail('no answer');
  return answer;
}

const textOf = ({ body }: Call): string => JSON.stringify(body.data.embeds).replaceAll('**', '');

const buttonOf = ({ body }: Call, label: string): string =>
  body.data.components
    .flatMap(({ components }: Json) => components)
    .find((one: Json) => one.label.startsWith(label)).custom_id;

/** `/articles …`; a file as Discord resolves it. */
function articles(
  subcommand: string,
  options: readonly object[] = [],
  overrides: object = { member: MANAGER },
) {
  const interaction = commandInteraction('articles', [{ type: 1, name: subcommand, options }], overrides);
  const attachment = { id: '55', filename: 'harbour.md', size: 200, url: URL, content_type: 'text/markdown' };
  return { ...interaction, data: { ...interaction.data, resolved: { attachments: { 55: attachment } } } };
}

const upload = [{ type: 11, name: 'file', value: '55' }];

const ask = (bot: Bot, question: string, overrides: object = { member: MEMBER }) =>
  answerTo(bot, commandInteraction('ask', [{ name: 'question', value: question }], overrides));

const put = (files: Map<string, Uint8Array>, text: string) => files.set(URL, new TextEncoder().encode(text));

test('an article from the upload to its removal, and what a citation says at each step', async () => {
  const bot = await start();
  expect(textOf(await ask(bot, '灯塔是谁建造的？'))).toContain('现在一篇也没有');

  put(bot.files, HARBOUR);
  const shown = await answerTo(bot, articles('add', upload));
  expect(shown.body.data.flags).toBe(64);
  expect(textOf(shown)).toContain('布里尔港于1734年开挖');
  const kept = await answerTo(bot, pressInteraction(buttonOf(shown, '收入'), [], { member: MANAGER }));
  expect(kept.body.type).toBe(7);
  expect(textOf(kept)).toContain('《布里尔港》已收入文库');

  const answered = await ask(bot, '港内可以停泊多少艘船？');
  expect(answered.body.data.flags).toBeUndefined();
  expect(textOf(answered)).toContain('四十艘船');
  expect(textOf(answered)).toContain('引用编号 a1v1¶1.1');

  put(bot.files, HARBOUR.replace('四十', '六十'));
  const again = await answerTo(bot, articles('add', upload));
  expect(textOf(again)).toContain('看起来是《布里尔港》的新版本');
  await answerTo(bot, pressInteraction(buttonOf(again, '替换'), [], { member: MANAGER }));
  expect(textOf(await ask(bot, '港内可以停泊多少艘船？'))).toContain('六十艘船');

  const quote = (words: string) =>
    answerTo(bot, commandInteraction('quote', [{ name: 'words', value: words }], { member: MEMBER }));
  const old = textOf(await quote('a1v1¶1.1'));
  expect(old).toContain('被引用之后，原文已有改动');
  expect(old).toContain('四十艘船');
  expect(old).toContain('六十艘船');

  const removing = await answerTo(bot, articles('remove', [{ type: 3, name: 'article', value: 'a1' }]));
  await answerTo(bot, pressInteraction(buttonOf(removing, '删除'), [], { member: MANAGER }));
  expect(textOf(await quote('a1v1¶1.1'))).toContain('《布里尔港》已被删除');
});

test('without the permission nothing is shown, kept or changed', async () => {
  const bot = await start();
  put(bot.files, HARBOUR);
  for (const overrides of [
    { member: MEMBER },
    { member: null },
    { member: { ...MEMBER, permissions: 'x' } },
  ]) {
    expect(textOf(await answerTo(bot, articles('add', upload, overrides)))).toContain('您没有这个权限');
  }
  const shown = await answerTo(bot, articles('add', upload));
  const pressed = await answerTo(bot, pressInteraction(buttonOf(shown, '收入'), [], { member: MEMBER }));
  expect(pressed.body).toMatchObject({ type: 4, data: { flags: 64 } });
  expect(textOf(pressed)).toContain('您没有这个权限');
  expect(textOf(await ask(bot, '灯塔是谁建造的？'))).toContain('现在一篇也没有');
});

test('another server neither sees an article nor can press its buttons', async () => {
  const bot = await start();
  const elsewhere = { guild_id: '999', guild: { id: '999' }, member: MANAGER };
  put(bot.files, HARBOUR);
  const shown = await answerTo(bot, articles('add', upload));
  const pressed = await answerTo(bot, pressInteraction(buttonOf(shown, '收入'), [], elsewhere));
  expect(textOf(pressed)).toContain('它已被收入或放弃');
  await answerTo(bot, pressInteraction(buttonOf(shown, '收入'), [], { member: MANAGER }));
  expect(textOf(await ask(bot, '灯塔是谁建造的？'))).toContain('安娜');
  expect(textOf(await ask(bot, '灯塔是谁建造的？', elsewhere))).toContain('现在一篇也没有');
  expect(GUILD).not.toBe('999');
});

test('of two managers who decide at once, one keeps the article and the other is told', async () => {
  const bot = await start();
  put(bot.files, HARBOUR);
  const shown = await answerTo(bot, articles('add', upload));
  const id = buttonOf(shown, '收入');
  const answers = await Promise.all([
    answerTo(bot, pressInteraction(id, [], { member: MANAGER })),
    answerTo(bot, pressInteraction(id, [], { member: OTHER_MANAGER })),
  ]);
  const said = answers.map(textOf);
  expect(said.filter((text) => text.includes('已收入文库'))).toHaveLength(1);
  expect(said.filter((text) => text.includes('它已被收入或放弃'))).toHaveLength(1);
});

test('a text is pasted into a form, and a long message added from its menu', async () => {
  const bot = await start();
  const form = await answerTo(bot, articles('add'));
  expect(form.body.type).toBe(9);
  const filled = formInteraction(form.body.data.custom_id, { title: '布里尔港', text: HARBOUR.slice(8) });
  const sent = { ...filled, member: MANAGER };
  expect(textOf(await answerTo(bot, sent))).toContain('《布里尔港》');

  const menu = commandInteraction('Add as article', null, { member: MANAGER });
  const messages = { 77: { id: '77', content: HARBOUR, attachments: [], author: { id: '3' } } };
  const data = { ...menu.data, type: 3, target_id: '77', resolved: { messages } };
  const chosen = { ...menu, data };
  const added = await answerTo(bot, chosen);
  expect(textOf(added)).toContain('《布里尔港》');
  expect(added.body.data.flags).toBe(64);
});

test('a library leaves as a file', async () => {
  const bot = await start();
  put(bot.files, HARBOUR);
  const shown = await answerTo(bot, articles('add', upload));
  await answerTo(bot, pressInteraction(buttonOf(shown, '收入'), [], { member: MANAGER }));
  const exported = await answerTo(bot, articles('export'));
  expect(exported.files[0]?.name).toBe('yuanwen-library.jsonl.gz');
  bot.files.set(URL, exported.files[0]?.bytes ?? new Uint8Array());
  const elsewhere = { guild_id: '999', guild: { id: '999' }, member: MANAGER };
  expect(textOf(await answerTo(bot, articles('import', upload, elsewhere)))).toContain('已添加 1 篇');
  expect(textOf(await ask(bot, '灯塔是谁建造的？', elsewhere))).toContain('安娜');
});

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { App } from '../../commands/command.ts';
import { type Chat, startChat } from '../../src/terminal/chat.ts';
import { makeApp } from '../commands/app.ts';

async function chat(
  lines: readonly string[],
  more: Partial<Chat> = {},
  app: App = makeApp(),
): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  await startChat({ app, input, output, ...more });
  output.end();
  return (await output.toArray()).join('');
}

describe('the chat', () => {
  it('greets in Chinese and English, and says how to connect, where no language is known', async () => {
    const said = await chat([]);
    expect(said).toContain('已读入 1 篇文章');
    expect(said).toContain('Yuanwen has 1 article.');
    expect(said).toContain('DISCORD_TOKEN');
    expect(await chat([], { locale: 'zh-TW' })).not.toContain('Yuanwen has');
  });

  it('answers commands and plain questions, in the language of each', async () => {
    const said = await chat([
      '/quote 2.2',
      '/原句 連續11年位居世界第一',
      '/frobnicate',
      '2020年制造业增加值是多少？',
    ]);
    expect(said).toContain('│ 製造業規模連續11年位居世界第一。');
    expect(said).toContain('原文中有：');
    expect(said).toContain('沒有「/frobnicate」這個指令');
    expect(said).toContain('问：2020年制造业增加值是多少？');
    expect(said).not.toContain('\u001b');
  });

  it('says what there is none of: no settings, no library', async () => {
    const said = await chat(['/设置', '/文库 列表']);
    expect(said).toContain('设置属于一个服务器');
    expect(said).toContain('这里没有文库。');
    expect(said).not.toContain('articles');
  });

  it('leaves at /quit and answers nothing after', async () => {
    expect(await chat(['/quit', '/quote 2.2'])).not.toContain('│');
  });

  it('outlives a line that breaks something', async () => {
    const { library } = makeApp();
    const app: App = { library: { ...library, open: () => Promise.reject(new Error('broken index')) } };
    const said = await chat(['/quote 2.2', '/help'], { locale: 'en' }, app);
    expect(said).toMatch(/Something went wrong on my side.*error ([0-9a-f]{8})\.\n\n\1: Error: broken index/);
    expect(said).toContain('I answer questions about articles');
  });
});

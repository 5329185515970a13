import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GivenContent } from '../../src/library/store/content.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { askingUser, GUILD } from './loopback/payloads.ts';
import { type Answered, controlsOf, type RealBot, startRealBot, type Under } from './real-bot.ts';

const HARBOUR = `布里尔港于1734年开挖。港内可以停泊四十艘船。多数是捕鲱鱼的船。

港口的灯塔由安娜·费尔韦建造。灯光在二十海里外就能看见。`;
/** Also about ships, in the same server and in another: what must not be shown for the harbour. */
const RIVAL = '德尔夫特港可以停泊九百艘船。德尔夫特的船都是红色的。那里有一座钟楼。';
const QUESTION = '布里尔港内可以停泊多少艘船？';
const QUOTED = '港内可以停泊四十艘船。';
const BUTTONS = ['◀', '▶', '看整段', '其他相近的句子', '为什么是这句'] as const;

const content = (text: string, title: string): GivenContent => ({
  title,
  text,
  language: 'zh-Hans',
  format: 'plain',
});
const READER = { member: { user: askingUser, permissions: '0', roles: [] } };
const OTHER = { member: { user: { id: '777000777000777002' }, permissions: '0', roles: [] } };
const OTHER_GUILD = '100000000000000009';
const ELSEWHERE = {
  ...OTHER,
  guild_id: OTHER_GUILD,
  guild: { id: OTHER_GUILD, locale: 'zh-CN', features: [] },
  authorizing_integration_owners: { 0: OTHER_GUILD },
};

const newFile = () => join(temporaryFolder(), 'yuanwen.db');

/** A server that has the harbour, and the answer about it with its buttons. */
async function startAnswered(file = newFile()) {
  const started = await startRealBot({ file });
  const { store } = started.app.management;
  await store.add(GUILD, content(HARBOUR, '布里尔港'), { user: '1' });
  await store.add(GUILD, content(RIVAL, '德尔夫特港'), { user: '1' });
  const answer = await started.command('ask', { question: QUESTION }, READER);
  expect(answer.said).toContain('四十艘');
  const labels = controlsOf(answer.message).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining([...BUTTONS]));
  return { ...started, store, answer: answer.message };
}

/** What each button says in direct use. */
function expectOwn(shown: Answered, label: (typeof BUTTONS)[number]): void {
  expect(shown, label).toMatchObject({ type: 4, flags: 64 });
  const { said } = shown;
  if (label === '◀') expect(said, label).toContain('布里尔港于1734年开挖。港内可以停泊四十艘船。');
  if (label === '▶') expect(said, label).toContain('港内可以停泊四十艘船。多数是捕鲱鱼的船。');
  if (label === '看整段') {
    expect(said, label).toContain('布里尔港于1734年开挖。港内可以停泊四十艘船。多数是捕鲱鱼的船。');
    expect(said, label).not.toContain('灯塔');
  }
  if (label === '其他相近的句子') expect(said, label).not.toContain(QUOTED);
  if (label === '为什么是这句') {
    expect(said, label).toContain(`问：${QUESTION}`);
    expect(said, label).toContain('句中有问题里的词：“停泊”、“船”');
  }
  // Only that which names other passages may name another article.
  if (label !== '其他相近的句子') expectNothingElse(said);
}

function expectNothingElse(said: string): void {
  expect(said).not.toMatch(/九百|红色|钟楼/);
}

async function pressAll(
  { press }: RealBot,
  under: Under,
  overrides: object,
  check: (shown: Answered, label: (typeof BUTTONS)[number]) => void,
): Promise<void> {
  for (const label of BUTTONS) check(await press(under, label, overrides), label);
}

describe('buttons under an answer, through Discord', () => {
  test('do what they say, for whoever asked and for another person alone', async () => {
    const started = await startAnswered();
    await pressAll(started, started.answer, READER, expectOwn);
    await pressAll(started, started.answer, OTHER, expectOwn);
    // ◀ and ▶ of what they show widen it in its place.
    const before = await started.press(started.answer, '◀', OTHER);
    const both = await started.press(before.message, '▶', OTHER);
    expect(both.type).toBe(7);
    expect(both.said).toContain('布里尔港于1734年开挖。港内可以停泊四十艘船。多数是捕鲱鱼的船。');
  });

  test('do so after a restart of the bot, for anyone', async () => {
    const file = newFile();
    const first = await startAnswered(file);
    const around = await first.press(first.answer, '◀', READER);
    await first.bot.discord.stop();
    await first.store.close();
    const second = await startRealBot({ file });
    await pressAll(second, first.answer, READER, expectOwn);
    await pressAll(second, first.answer, OTHER, expectOwn);
    const wider = await second.press(around.message, '▶', READER);
    expect(wider.type).toBe(7);
    expect(wider.said).toContain('多数是捕鲱鱼的船');
  });

  test('tell that the article has changed, with what was cited and what it is now', async () => {
    const started = await startAnswered();
    const later = HARBOUR.replace('布里尔港于', '这是新加的第一句。布里尔港于').replace('四十', '六十');
    const changed = content(later, '布里尔港');
    await started.store.replace(GUILD, { id: 'a1', version: 1 }, changed, { user: '1' });
    await pressAll(started, started.answer, OTHER, ({ said }, label) => {
      if (label === '其他相近的句子') return expect(said).not.toMatch(/四十|六十/);
      expect(said, label).toContain('被引用之后，原文已有改动');
      expect(said, label).toContain(`> ${QUOTED}`);
      expect(said, label).toContain('> 港内可以停泊六十艘船。');
      expectNothingElse(said);
    });
  });

  test('tell that the article was removed, and show no other for it, whatever is added since', async () => {
    const started = await startAnswered();
    await started.store.remove(GUILD, 'a1');
    await started.store.add(GUILD, content(RIVAL, '布里尔港'), { user: '1' });
    await pressAll(started, started.answer, OTHER, ({ flags, said }, label) => {
      expect(flags).toBe(64);
      // The next best are looked for anew, in what there is.
      expect(said, label).toContain(label === '其他相近的句子' ? '没有别的句子' : '已被删除');
      expect(said, label).not.toMatch(/四十|1734|鲱鱼|灯塔/);
      expectNothingElse(said);
    });
  });

  test('tell nothing of the article in another server, nor where one has the same number there', async () => {
    const started = await startAnswered();
    const none = ({ flags, said }: Answered, label: string) => {
      expect(flags).toBe(64);
      expect(said, label).not.toMatch(/四十|1734|鲱鱼|灯塔/);
      expectNothingElse(said);
    };
    await pressAll(started, started.answer, ELSEWHERE, none);
    const added = await started.store.add(OTHER_GUILD, content(RIVAL, '德尔夫特港'), { user: '1' });
    expect(added).toMatchObject({ article: { id: 'a1' } });
    await pressAll(started, started.answer, ELSEWHERE, (shown, label) => {
      expect(shown.said, label).not.toMatch(/四十|1734|鲱鱼|灯塔/);
    });
  });
});

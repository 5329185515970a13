import { expect, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import type { GivenContent } from '../../src/library/store/content.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { checkBody } from '../reply/check-body.ts';
import { startBot } from './bot.ts';
import {
  askingUser,
  autocompleteInteraction,
  commandInteraction,
  GUILD,
  pressInteraction,
} from './loopback/payloads.ts';
import { until } from './loopback/server.ts';

const inServer = { member: { user: askingUser, permissions: '0' } };
const report = (year: number, books: string): GivenContent => ({
  title: `Report ${year}`,
  text: `The town library was open all year. It holds ${books} books.`,
  date: `${year}-12-31`,
  language: 'en',
  format: 'plain',
});

async function start() {
  const app = await makeManagedApp({ corpus: [] });
  const { store } = app.management;
  await store.add(GUILD, report(2023, '41,500'), { user: '1' });
  await store.add(GUILD, report(2022, '40,000'), { user: '1' });
  const bot = await startBot({ handlers, app });
  const answer = async (
    interaction: ReturnType<typeof commandInteraction> | ReturnType<typeof pressInteraction>,
  ) => {
    bot.loopback.interact(interaction);
    await until('the answer', () => bot.loopback.answersTo(interaction).length > 0);
    expect(bot.loopback.rest.violations).toEqual([]);
    const data = bot.loopback.answersTo(interaction)[0]?.body.data;
    return data;
  };
  const compare = async (options: Readonly<Record<string, string>>) => {
    const given = Object.entries(options).map(([name, value]) => ({ name, value }));
    const { flags, ...body } = await answer(commandInteraction('compare', given, inServer));
    expect(checkBody(body)).toEqual([]);
    return { flags, body, said: String(body.embeds[0].description) };
  };
  return { store, answer, compare };
}

test('two articles are compared by date, and a button opens the sentence among its neighbours', async () => {
  const { answer, compare } = await start();
  const question = 'How many books does the library hold?';
  const { flags, body, said } = await compare({ question, article: 'a1', second: 'a2' });
  expect(flags).toBeUndefined();
  expect(said.indexOf('Report 2022')).toBeLessThan(said.indexOf('Report 2023'));
  expect(said).toContain('~~40,000~~ **41,500**');
  const ids = body.components[0].components.map((one: { custom_id: string }) => one.custom_id);
  expect(ids).toHaveLength(2);
  const opened = await answer(pressInteraction(ids[1], [], inServer));
  expect(opened.flags).toBe(64);
  expect(JSON.stringify(opened)).toContain('open all year');
});

test('the versions of one article are compared, and its options are completed', async () => {
  const { store, answer, compare } = await start();
  await store.replace(GUILD, { id: 'a2', version: 1 }, report(2022, '40,800'), { user: '1' });
  const { said } = await compare({ question: 'How many books does it hold?', article: 'a2' });
  expect(said).toContain('a2v1¶1.2');
  expect(said).toContain('~~40,000~~ **40,800**');
  const typing = autocompleteInteraction(
    'compare',
    [
      { name: 'article', value: 'a2' },
      { name: 'second', value: 'report', focused: true },
    ],
    inServer,
  );
  const { choices } = await answer(typing);
  expect(choices.map(({ value }: { value: string }) => value)).toEqual(['a1']);
});

import { expect, test } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { createPinyin } from '../../src/text/pinyin.ts';
import { conference, library } from '../commands/app.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { startBot } from './bot.ts';
import { autocompleteInteraction, commandInteraction } from './loopback/payloads.ts';
import type { Json } from './loopback/rest.ts';
import { until } from './loopback/server.ts';

/** The pinyin of titles and sentences, by Discord's own way. */
async function start() {
  const app = { ...(await makeManagedApp({ corpus: [conference, library] })), pinyin: createPinyin() };
  const { loopback } = await startBot({ handlers, app });
  const answer = async (interaction: ReturnType<typeof commandInteraction>): Promise<Json> => {
    loopback.interact(interaction);
    await until('the answer', () => loopback.answersTo(interaction).length > 0);
    expect(loopback.rest.violations).toEqual([]);
    return loopback.answersTo(interaction)[0]?.body.data;
  };
  return {
    choices: async (command: string, name: string, value: string): Promise<readonly string[]> => {
      const { choices } = await answer(autocompleteInteraction(command, [{ name, value, focused: true }]));
      return choices.map((one: Json) => one.value);
    },
    quote: async (words: string): Promise<string> => {
      const { embeds } = await answer(commandInteraction('quote', [{ name: 'words', value: words }]));
      return embeds[0].description;
    },
  };
}

test('an article is offered by its initials and by its full pinyin', async () => {
  const { choices } = await start();
  expect(await choices('ask', 'article', 'zzydh')).toEqual(['conference']);
  expect(await choices('ask', 'article', 'shijie xianjin')).toEqual(['conference']);
  expect(await choices('quote', 'article', 'zzydh')).toEqual(['conference']);
  // Characters go before it.
  expect(await choices('ask', 'article', 'li')).toEqual(['library']);
});

test('/quote finds a sentence by pinyin, full or initials, and says so', async () => {
  const { choices, quote } = await start();
  expect((await choices('quote', 'words', 'xyq'))[0]).toBe('conference¶1.2');
  for (const typed of ['xiaoyaqing', 'xyq']) {
    const said = await quote(typed);
    expect(said).toContain(typed);
    expect(said).toContain('肖亞慶');
  }
  expect(await quote('qqqq')).not.toContain('肖亞慶');
});

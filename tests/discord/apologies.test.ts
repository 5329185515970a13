import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../commands/command.ts';
import * as handlers from '../../commands/index.ts';
import type { Handlers } from '../../src/interactions/handlers.ts';
import { writeChange } from '../../src/library/settings/settings.ts';
import { wordsOf } from '../../src/reply/words/words-of.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { start as startPreview, command as typed } from '../preview/preview.ts';
import { HASTY, say, startBot } from './bot.ts';
import { BOT, commandInteraction, GUILD, message, pressInteraction } from './loopback/payloads.ts';
import { until } from './loopback/server.ts';

const breaks = () => Promise.reject(new Error('broken'));
const ENGLISH = wordsOf('en').broken('').split(/[.“(]/)[0] ?? '';
const SIMPLIFIED =
  wordsOf('zh-CN')
    .broken('')
    .split(/[。“（]/)[0] ?? '';

/** Commands that break, after the real ones have read what is set; the apologies are real. */
async function start(overrides: Partial<Handlers> = {}, guild = GUILD) {
  const app = await makeManagedApp({}, onTestFinished);
  await app.management.store.changeSetting(guild, writeChange({ name: 'language', value: 'en' }));
  await app.settings?.of({ guild });
  const broken = {
    handleRequest: breaks,
    handleMessage: breaks,
    handlePress: breaks,
    handleSubmission: breaks,
  };
  return { app, handlers: { ...handlers, ...broken, ...overrides } };
}

test('an apology is in the language that the server has set, whatever broke', async () => {
  const { loopback } = await startBot(await start());
  for (const interaction of [commandInteraction('help'), pressInteraction('ask:why:a1.1.0@1')]) {
    loopback.interact(interaction);
    await until('the apology', () => loopback.answersTo(interaction).length > 0);
    expect(JSON.stringify(loopback.answersTo(interaction)[0]?.body)).toContain(ENGLISH);
  }
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> 谁致辞？`));
  await until('the apology', () => loopback.rest.messages.length > 0);
  expect(JSON.stringify(loopback.rest.messages[0]?.body)).toContain(ENGLISH);
});

test('where nothing is set, or it is not known yet, it is in the asker’s, or that which a button keeps', async () => {
  const { loopback } = await startBot(await start({}, '999'));
  const asked = async (interaction: ReturnType<typeof pressInteraction>) => {
    loopback.interact(interaction);
    await until('the apology', () => loopback.answersTo(interaction).length > 0);
    return JSON.stringify(loopback.answersTo(interaction)[0]?.body);
  };
  expect(await asked(pressInteraction('ask:why:a1.1.0'))).toContain(SIMPLIFIED);
  expect(await asked(pressInteraction('ask:why:a1.1.0@0'))).toContain(ENGLISH);
});

test('so is that for a reply that Discord refuses, and for a form that is too late', async () => {
  const tooLong = say('x'.repeat(2001));
  const form: Reply = { kind: 'form', form: { custom_id: 'a:form', title: 'A form', components: [] } };
  const { loopback } = await startBot({
    timing: HASTY,
    ...(await start({
      handleRequest: async ({ command }) => {
        if (command === 'help') return tooLong;
        await sleep(300);
        return form;
      },
      handleMessage: async () => tooLong,
    })),
  });
  const refused = loopback.interact(commandInteraction('help'));
  await until('the apology', () => loopback.answersTo(refused).length > 1);
  expect(JSON.stringify(loopback.answersTo(refused).at(-1)?.body)).toContain(ENGLISH);
  const late = loopback.interact(commandInteraction('ask'));
  await until('the apology', () => loopback.answersTo(late).length > 1);
  expect(JSON.stringify(loopback.answersTo(late).at(-1)?.body)).toContain(ENGLISH);
  loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> 谁致辞？`));
  await until('the apology', () => loopback.rest.messages.length > 0);
  expect(JSON.stringify(loopback.rest.messages.at(-1)?.body)).toContain(ENGLISH);
});

test('so it is in the preview', async () => {
  const preview = await startPreview(await start({}, 'preview'));
  const [told] = await preview.events('interactions', typed('help'));
  expect(JSON.stringify(told.data)).toContain(ENGLISH);
  const [, spoken] = await preview.events('messages', { content: '<@2> 谁致辞？', locale: 'zh-CN' });
  expect(JSON.stringify(spoken.data)).toContain(ENGLISH);
});

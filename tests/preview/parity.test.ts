import { describe, expect, it } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { PREVIEW } from '../../src/preview/identity.ts';
import { COLOURS } from '../../src/reply/render.ts';
import { localeOf } from '../../src/reply/words/locale.ts';
import { conference, library, makeApp } from '../commands/app.ts';
import { makeManagedApp } from '../commands/managed-app.ts';
import { startBot } from '../discord/bot.ts';
import {
  autocompleteInteraction,
  BOT,
  commandInteraction,
  formInteraction,
  GUILD,
  message,
  pressInteraction,
} from '../discord/loopback/payloads.ts';
import { until } from '../discord/loopback/server.ts';
import { fakeHandlers } from './fake-commands.ts';
import { command, start } from './preview.ts';

/** Recorded requests: a command, and its options as Discord's client sends them. */
const COMMANDS: readonly (readonly [
  string,
  readonly { type: number; name: string; value: string | boolean }[],
])[] = [
  ['ask', [{ type: 3, name: 'question', value: '大会在哪里开幕？' }]],
  [
    'ask',
    [
      { type: 3, name: 'question', value: '谁致辞？' },
      { type: 5, name: 'hide', value: true },
    ],
  ],
  ['ask', [{ type: 3, name: 'question', value: '红烧肉怎么做？' }]],
  [
    'ask',
    [
      { type: 3, name: 'question', value: 'Who gave the money?' },
      { type: 3, name: 'article', value: 'library' },
    ],
  ],
  [
    'ask',
    [
      { type: 3, name: 'question', value: '谁？' },
      { type: 3, name: 'article', value: 'no such article' },
    ],
  ],
  ['ask', [{ type: 3, name: 'question', value: '**<script>** @everyone' }]],
  ['summary', []],
  ['summary', [{ type: 3, name: 'length', value: 'short' }]],
  ['quote', [{ type: 3, name: 'words', value: '連續11年' }]],
  ['quote', [{ type: 3, name: 'words', value: '9.9' }]],
  ['compare', [{ type: 3, name: 'question', value: '谁致辞？' }]],
  [
    'compare',
    [
      { type: 3, name: 'question', value: 'Who gave the money?' },
      { type: 3, name: 'article', value: 'library' },
      { type: 3, name: 'second', value: 'conference' },
    ],
  ],
  ['verify', [{ type: 3, name: 'text', value: '「製造業規模連續12年位居世界第一。」' }]],
  ['verify', [{ type: 3, name: 'text', value: '製造業規模連續11年位居世界第一' }]],
  ['help', []],
];
/** The reader of the preview may manage it. */
const MANAGER = { user: { id: '7' }, permissions: '32' };
const LOCALES = ['en-US', 'zh-CN', 'zh-TW'];
const MESSAGES = ['大会在哪里开幕？', 'Who gave the money for the library?', '', '红烧肉怎么做？'];

/** Both doors to the same made-up commands. */
async function bothFakes() {
  const preview = await start();
  const { loopback } = await startBot({ handlers: fakeHandlers() });
  const there = async (interaction: { readonly id: string; readonly token: string }) => {
    loopback.interact(interaction);
    await until('the answer', () => loopback.answersTo(interaction).length > 0);
    return loopback.answersTo(interaction)[0]?.body;
  };
  const here = async (interaction: object) => {
    const [{ type, data, message: made }] = await preview.events('interactions', interaction);
    return { body: { type, data }, message: made };
  };
  return { here, there };
}

/** Both doors to the same app. */
async function bothDoors() {
  const app = makeApp([conference, library]);
  // They are waited for half a second, in which one door may have them and the other not.
  for (const guild of [GUILD, PREVIEW.guild])
    for (const locale of LOCALES)
      for (const about of [undefined, 'conference', 'library'])
        await app.starters?.({ guild }, { about, locale: localeOf(locale) });
  const preview = await start({ app, handlers });
  const { loopback } = await startBot({ app, handlers });
  return { preview, loopback };
}

describe('the preview and Discord', () => {
  it('answer the same commands with the same bodies', async () => {
    const { preview, loopback } = await bothDoors();
    for (const locale of LOCALES) {
      for (const [name, options] of COMMANDS) {
        const asked = loopback.interact(commandInteraction(name, options, { member: MANAGER, locale }));
        await until('the answer', () => loopback.answersTo(asked).length > 0);
        const there = loopback.answersTo(asked)[0]?.body;
        const [here] = await preview.events('interactions', command(name, options, { locale }));
        expect({ type: here.type, data: here.data }, `/${name} ${JSON.stringify(options)} ${locale}`).toEqual(
          there,
        );
        // What the page shows is that body, and nothing of its own.
        expect(here.message).toMatchObject(there.data);
      }
    }
    expect(loopback.rest.violations).toEqual([]);
  });

  it('answer what is for managers with the same bodies', async () => {
    const app = await makeManagedApp({ corpus: [conference, library] });
    const preview = await start({ app, handlers });
    const { loopback } = await startBot({ app, handlers });
    for (const locale of LOCALES) {
      for (const name of ['settings', 'insights']) {
        const asked = loopback.interact(commandInteraction(name, [], { member: MANAGER, locale }));
        await until('the answer', () => loopback.answersTo(asked).length > 0);
        const [here] = await preview.events('interactions', command(name, [], { locale }));
        expect({ type: here.type, data: here.data }, `/${name} ${locale}`).toEqual(
          loopback.answersTo(asked)[0]?.body,
        );
        // No refusal.
        expect(here.data.embeds?.[0]?.color, `/${name}`).toBe(COLOURS.plain);
      }
    }
  });

  it('answer the same messages with the same bodies', async () => {
    const { preview, loopback } = await bothDoors();
    for (const text of MESSAGES) {
      const before = loopback.rest.messages.length;
      loopback.gateway.dispatch('MESSAGE_CREATE', message(`<@${BOT}> ${text}`));
      await until('the answer', () => loopback.rest.messages.length > before);
      const {
        message_reference: _,
        nonce: __,
        enforce_nonce: ___,
        ...there
      } = loopback.rest.messages.at(-1)?.body ?? {};
      const [, here] = await preview.events('messages', { content: `<@2> ${text}`, locale: 'zh-CN' });
      expect(here.data, text).toEqual(there);
    }
  });

  it('offer the same choices', async () => {
    const { preview, loopback } = await bothDoors();
    const about = { type: 3, name: 'article', value: 'conference' };
    for (const [name, option, typed, ...others] of [
      ['ask', 'article', ''],
      ['ask', 'article', '世界'],
      ['quote', 'words', '制造业'],
      ['ask', 'question', '', about],
      ['compare', 'question', '', about],
    ] as const) {
      const options = [{ type: 3, name: option, value: typed, focused: true }, ...others];
      const asked = loopback.interact(autocompleteInteraction(name, options));
      await until('choices', () => loopback.answersTo(asked).length > 0);
      const [here] = await preview.events('interactions', command(name, options, { type: 4 }));
      expect(here).toEqual(loopback.answersTo(asked)[0]?.body);
      expect(here.data.choices.length).toBeGreaterThan(0);
    }
  });

  it('answer the same buttons, lists and forms with the same bodies', async () => {
    const { here, there } = await bothFakes();
    const { message: shown } = await here(command('tools'));
    const press = (data: object) => ({ type: 3, message_id: shown.id, locale: 'zh-CN', data });
    const choice = await here(press({ component_type: 3, custom_id: 'tools:choose', values: ['2'] }));
    expect(choice.body).toEqual(await there(pressInteraction('tools:choose', ['2'])));
    const form = await here(press({ component_type: 2, custom_id: 'tools:retitle' }));
    expect(form.body).toEqual(await there(pressInteraction('tools:retitle')));
    const filled = { type: 18, component: { type: 4, custom_id: 'title', value: 'A title' } };
    const sent = { type: 5, message_id: shown.id, data: { custom_id: 'tools:titled', components: [filled] } };
    const titled = await here(sent);
    expect(titled.body).toEqual(
      await there(formInteraction('tools:titled', { title: 'A title' }, { fromMessage: true })),
    );
    const { message: again } = await here(command('tools'));
    const kept = await here({
      ...press({ component_type: 2, custom_id: 'tools:keep' }),
      message_id: again.id,
    });
    expect(kept.body).toEqual(await there(pressInteraction('tools:keep')));
  });
});

import { describe, expect, it } from 'vitest';
import * as handlers from '../../commands/index.ts';
import { conference, library, makeApp } from '../commands/app.ts';
import { startBot } from '../discord/bot.ts';
import { autocompleteInteraction, BOT, commandInteraction, message } from '../discord/loopback/payloads.ts';
import { until } from '../discord/loopback/server.ts';
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
  ['help', []],
];
const LOCALES = ['en-US', 'zh-CN', 'zh-TW'];
const MESSAGES = ['大会在哪里开幕？', 'Who gave the money for the library?', '', '红烧肉怎么做？'];

/** Both doors to the same app. */
async function bothDoors() {
  const app = makeApp([conference, library]);
  const preview = await start({ app, handlers });
  const { loopback } = await startBot({ app, handlers });
  return { preview, loopback };
}

describe('the preview and Discord', () => {
  it('answer the same commands with the same bodies', async () => {
    const { preview, loopback } = await bothDoors();
    for (const locale of LOCALES) {
      for (const [name, options] of COMMANDS) {
        const asked = loopback.interact(commandInteraction(name, options, { locale }));
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
    for (const [name, option, typed] of [
      ['ask', 'article', ''],
      ['ask', 'article', '世界'],
      ['quote', 'words', '制造业'],
    ] as const) {
      const options = [{ type: 3, name: option, value: typed, focused: true }];
      const asked = loopback.interact(autocompleteInteraction(name, options));
      await until('choices', () => loopback.answersTo(asked).length > 0);
      const [here] = await preview.events('interactions', command(name, options, { type: 4 }));
      expect(here).toEqual(loopback.answersTo(asked)[0]?.body);
      expect(here.data.choices.length).toBeGreaterThan(0);
    }
  });
});

import fc from 'fast-check';
import type { App, Reply } from '../../commands/command.ts';
import { idOf, partsOf } from '../../commands/custom-id.ts';
import * as handlers from '../../commands/index.ts';
import { readKey, writeKey } from '../../commands/passage-key.ts';
import { splitFrontMatter } from '../../src/article/front-matter.ts';
import { readMessage } from '../../src/interactions/mention.ts';
import { readInteraction } from '../../src/interactions/request.ts';
import { readExport } from '../../src/library/read-export.ts';
import { decodeExport, encodeExport } from '../../src/library/store/export-file.ts';
import { BOT } from '../discord/loopback/payloads.ts';
import { hostileText } from '../reply/articles.ts';
import { checkBody, checkChoices, checkForm } from '../reply/check-body.ts';
import { buttonId, chatMessage, interaction, spoilt } from './payloads.ts';

/** An edge of the program, and what holds there whatever comes. */
export interface Edge {
  readonly name: string;
  readonly property: fc.IAsyncProperty<unknown>;
  /** For one that is asked for a hundred: some take longer than others. */
  readonly share: number;
}

/** Where something comes in from outside. `app` answers what gets through. */
export function edges(app: App): readonly Edge[] {
  return [
    {
      name: 'interactions',
      share: 1,
      property: fc.asyncProperty(interaction, async (payload) => {
        const incoming = readInteraction(payload, '9');
        if (incoming.kind === 'unanswerable') return void fail(hasTicket(payload), 'it could be answered');
        if (incoming.kind === 'autocomplete') {
          fail(checkChoices((await handlers.completeRequest(incoming.request, app)).slice(0, 25)));
        } else if (incoming.kind === 'command') {
          checkReply(await handlers.handleRequest(incoming.request, app));
        } else if (incoming.kind === 'press') checkReply(await handlers.handlePress(incoming.press, app));
        else checkReply(await handlers.handleSubmission(incoming.submission, app));
      }),
    },
    {
      name: 'messages',
      share: 1,
      property: fc.asyncProperty(chatMessage, async (payload) => {
        const addressed = readMessage(payload, { bot: BOT, serverLocale: () => undefined });
        if (addressed !== undefined) checkReply(await handlers.handleRequest(addressed.request, app));
      }),
    },
    {
      name: 'ids of buttons',
      share: 1,
      property: fc.asyncProperty(buttonId, fc.array(hostileText, { maxLength: 3 }), async (id, details) => {
        partsOf(id);
        const key = readKey(partsOf(id).details[0]);
        if (key !== undefined) fail(readKey(writeKey(key))?.sentence !== key.sentence, 'a key that changes');
        const asked = { locale: 'en', place: { guild: '10', user: '1' }, mayManage: true } as const;
        checkReply(await handlers.handlePress({ ...asked, id, values: [], heading: id }, app));
        const [command = '', action = '', ...rest] = details.map((one) =>
          one.slice(0, 5).replace(/\p{Cs}/gu, ''),
        );
        const made = [command, action, ...rest].map(encodeURIComponent).join(':');
        if (made.length > 100) return;
        const parts = partsOf(idOf(command, action, ...rest));
        fail(
          JSON.stringify(parts) !== JSON.stringify({ command, action, details: rest }),
          'an id that changes',
        );
      }),
    },
    {
      name: 'marks of citations',
      share: 1,
      property: fc.asyncProperty(
        fc.oneof(
          hostileText,
          fc.tuple(hostileText, fc.nat(), fc.nat(), fc.nat()).map(([id, v, p, s]) => `${id}v${v}¶${p}.${s}`),
        ),
        async (text) => {
          const request = {
            command: 'quote',
            options: { text },
            locale: 'en',
            place: {},
            mayManage: false,
          } as const;
          checkReply(await handlers.handleRequest(request, app));
        },
      ),
    },
    {
      name: 'front matter',
      share: 5,
      property: fc.asyncProperty(frontMatter, async (text) => checkFrontMatter(text)),
    },
    {
      name: 'exports',
      share: 2,
      property: fc.asyncProperty(fc.array(spoilt(record), { maxLength: 5 }), async (records) => {
        const lines = [{ kind: 'library', format: 1 }, ...records].map((one) => JSON.stringify(one) ?? '');
        const decoded = decodeExport(lines.join('\n'));
        if (decoded.kind !== 'export') return;
        const again = decodeExport(decoded.records.map(encodeExport).join(''));
        fail(
          JSON.stringify(again) !== JSON.stringify(decoded),
          'an export that changes when it is written again',
        );
      }),
    },
    {
      name: 'packed exports',
      share: 1,
      property: fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        fail((await readExport(bytes)).kind !== 'unreadable', 'noise that is an export');
      }),
    },
  ];
}

const version = fc.record({
  version: fc.integer({ min: 1, max: 9 }),
  savedAt: fc.nat(),
  title: hostileText,
  text: hostileText,
  language: fc.constantFrom('zh-Hans', 'en'),
  format: fc.constantFrom('plain', 'markdown'),
  source: fc.oneof(fc.webUrl(), hostileText),
});
const record = fc.oneof(
  fc.record({
    kind: fc.constant('article'),
    id: fc.constant('a1'),
    addedAt: fc.nat(),
    versions: fc.array(version, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('removed'),
    id: hostileText,
    title: hostileText,
    version: fc.nat(),
    removedAt: fc.nat(),
  }),
  fc.record({ kind: fc.constant('channel'), channel: fc.constant('20'), articles: fc.array(hostileText) }),
  fc.record({ kind: fc.constant('hidden'), article: hostileText }),
);

const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('title', 'date', 'source', 'language', 'author', '__proto__', 'x'), hostileText)
    .map(([key, value]) => `${key}: ${value}`),
  fc.constantFrom(
    'title: &a [*a]',
    'title: !!js/function x',
    '? ? ?',
    'a: b: c',
    '- - -',
    'title: |',
    '  x',
    '%YAML 9',
    '{'.repeat(500),
  ),
  hostileText,
);
const frontMatter = fc
  .tuple(
    fc.constantFrom('---\n', '--- \n', ''),
    fc.array(line, { maxLength: 8 }),
    fc.constantFrom('\n---\n', '\n...\n', ''),
    hostileText,
  )
  .map(([open, lines, close, body]) => open + lines.join('\n') + close + body);

function checkFrontMatter(text: string): void {
  const split = splitFrontMatter(text);
  if (split.kind === 'problem') return;
  fail(!text.endsWith(split.body), 'a body that is not the end of the text');
  const { title, source } = split.metadata;
  fail(title !== undefined && /[\n\r]/.test(title), 'a title of several lines');
  fail(source !== undefined && !/^https?:\/\//i.test(source), `a source ${source}`);
}

function checkReply(reply: Reply): void {
  if (reply.kind === 'form') fail(checkForm(reply.form));
  else fail(checkBody(reply.body));
}

function hasTicket(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return false;
  return ['id', 'token'].every((name) => {
    const value = Object.entries(payload).find(([key]) => key === name)?.[1];
    return typeof value === 'string' && value !== '';
  });
}

function fail(problems: boolean | readonly string[], what = ''): void {
  const told = typeof problems === 'boolean' ? (problems ? [what] : []) : problems;
  if (told.length > 0) throw new Error(told.join('; '));
}

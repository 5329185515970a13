import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../commands/command.ts';
import { handleRequest } from '../../commands/index.ts';
import { withoutEmbeds } from '../../src/discord/plain-body.ts';
import { createCorpusLibrary } from '../../src/library/corpus-library.ts';
import { parseMarkdown } from '../../src/preview/page/markdown/parse.ts';
import type { MessageBody } from '../../src/reply/body.ts';
import { createCollection } from '../../src/search/collection.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { articlesRequest, MANAGER, makeManagedApp } from '../commands/managed-app.ts';
import { makeArticle } from '../reply/articles.ts';
import { checkBody } from '../reply/check-body.ts';

/** Each would do something, were it read as Markdown, as a mention, as a page or as a path. */
const ATTACKS = [
  '@everyone',
  '@here',
  '<@300000000000000001>',
  '<@&200000000000000001>',
  '<#1>',
  '[x](http://evil.example)',
  '[x](<http://evil.example>)',
  'https://evil.example/a',
  'discord.gg/evil',
  'https://discord.com/invite/evil',
  '# evil',
  '-# evil',
  '> evil',
  '||evil||',
  '```evil```',
  '**evil**',
  '</ask:1>',
  '<t:1:R>',
  '<:evil:1>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  'CON',
  'a\u0000b',
  'report\u202efdp.exe',
];
const attack = fc
  .tuple(
    fc.constantFrom('', '甲 ', '「', '\n', '\\', '*', '大会'),
    fc.constantFrom(...ATTACKS),
    fc.constantFrom('', '。', '\n乙', '\\', '`'),
  )
  .map((parts) => parts.join(''));

const analyzer = createAnalyzer(createSegmenter());
const knowledge = loadKnowledge();
const LINKED = 'https://source.example/page';

describe('what comes from outside', () => {
  it('shows as written in whatever is answered, and does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(attack, attack, attack, attack, async (text, title, author, question) => {
        const article = makeArticle([[text.trim() || '甲', `大会在济南开幕。${text.trim()}`]], {
          id: 'a',
          title: title.replace(/\s+/g, ' ').trim() || '题',
          author,
          source: LINKED,
        });
        const app = { library: createCorpusLibrary(createCollection([article], analyzer, knowledge)) };
        const asked = { ...MANAGER, locale: 'zh-CN' } as const;
        const requests = [
          { command: 'ask', options: { question: '大会在哪里开幕？' } },
          { command: 'ask', options: { question } },
          { command: 'summary', options: {} },
          { command: 'quote', options: { text: '大会在济南开幕' } },
          { command: 'quote', options: { text: question } },
          { command: 'verify', options: { text: `“大会在北京开幕”${question}` } },
          { command: question, options: {} },
          { command: 'summary', options: { article: question } },
        ];
        for (const request of requests) expectHarmless(await handleRequest({ ...asked, ...request }, app));
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('does nothing as a file’s name, in a draft, or in a list of the library', async () => {
    const app = await makeManagedApp();
    for (const [n, evil] of ATTACKS.entries()) {
      const url = `https://cdn.example/${n}`;
      app.files.set(url, new TextEncoder().encode(`${evil} 第${n}篇\n\n大会${n}在济南开幕。${evil}`));
      const request = articlesRequest('add', {}, { file: url });
      const file = { id: '5', name: evil, size: 1, url };
      expectHarmless(await handleRequest({ ...request, attachments: { file } }, app));
      await app.management.store.add(
        '10',
        { title: evil, author: evil, text: `${evil}${n}`, language: 'en', format: 'plain' },
        { user: '1' },
      );
      expectHarmless(
        await handleRequest(articlesRequest('rename', { article: evil, title: `${evil} ` }), app),
      );
      expectHarmless(await handleRequest(articlesRequest('use', { article: evil }), app));
      expectHarmless(await handleRequest(articlesRequest('list'), app));
      expectHarmless(await handleRequest(articlesRequest('remove', { article: evil }), app));
    }
    const exported = await handleRequest(articlesRequest('export'), app);
    expect(exported.kind === 'message' && exported.files?.map(({ name }) => name)).toEqual([
      'yuanwen-library.jsonl.gz',
    ]);
  });
});

function expectHarmless(reply: Reply): void {
  if (reply.kind === 'form') return;
  expect(checkBody(reply.body)).toEqual([]);
  expect(reply.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  // Both as it is sent, and as where no embeds are allowed.
  for (const body of [reply.body, withoutEmbeds(reply.body)]) {
    expect(checkBody(body)).toEqual([]);
    for (const markdown of markdownIn(body)) expect([markdown, ...actsIn(markdown)]).toEqual([markdown]);
  }
}

function markdownIn({ content, embeds = [] }: MessageBody): readonly string[] {
  const written = embeds.flatMap(({ description, fields = [] }) => [
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...written].filter((one) => one !== undefined);
}

/** What of a Markdown is more than words: all of ours are bold, quoted, or linked to the source. */
function actsIn(markdown: string): readonly string[] {
  const kinds: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { kind, url, text } = node as {
      readonly kind?: string;
      readonly url?: string;
      readonly text?: unknown;
    };
    if (kind === 'heading' || kind === 'small' || kind === 'spoiler' || kind === 'mention') kinds.push(kind);
    if (kind === 'code' && String(text).includes('evil')) kinds.push(`code ${text}`);
    if (url !== undefined && !url.startsWith(LINKED)) kinds.push(`a link to ${url}`);
    for (const inner of Object.values(node)) if (Array.isArray(inner)) inner.forEach(look);
  };
  parseMarkdown(markdown).forEach(look);
  if (/(?<!\\)discord(?:app)?\.(?:gg|com\/invite)\//i.test(markdown)) kinds.push('an invitation');
  return kinds;
}

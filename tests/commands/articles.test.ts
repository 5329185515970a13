import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Asked, MessageReply, Reply } from '../../commands/command.ts';
import { completeRequest, handlePress, handleRequest, handleSubmission } from '../../commands/index.ts';
import { writeChange } from '../../src/library/settings/settings.ts';
import { checkBody } from '../reply/check-body.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';
import { conference, messageOf } from './app.ts';
import { articlesRequest, GUILD, MANAGER, type ManagedApp, MEMBER, makeManagedApp } from './managed-app.ts';

const HARBOUR = `# The harbour of Brill

The harbour of Brill was dug in 1734. Forty ships find room in it.

Its lighthouse was built by Anna Verweij.`;
const HARBOUR_LATER = HARBOUR.replace('Forty ships', 'Sixty ships');

function said(reply: Reply): string {
  const { body } = messageOf(reply);
  expect(checkBody(body)).toEqual([]);
  const [embed] = body.embeds ?? [];
  return [embed?.author?.name, embed?.description, embed?.footer?.text].filter((part) => part).join('\n');
}

/** The id of the button whose label begins so. */
function button(reply: Reply, label: string): string {
  const buttons = (messageOf(reply).body.components ?? []).flatMap(({ components }) => components);
  const found = buttons.find((one) => 'label' in one && one.label?.startsWith(label));
  if (found === undefined || !('custom_id' in found)) expect.fail(`no button “${label}”`);
  return found.custom_id;
}

const press = async (app: ManagedApp, id: string, asked: Asked = MANAGER): Promise<MessageReply> =>
  messageOf(await handlePress({ ...asked, id, values: [] }, app));

const upload = async (app: ManagedApp, text: string, asked: Asked = MANAGER) => {
  app.files.set('https://files/a', new TextEncoder().encode(text));
  return messageOf(await handleRequest(articlesRequest('add', {}, { asked, file: 'https://files/a' }), app));
};

const keep = async (app: ManagedApp, text: string, asked: Asked = MANAGER) =>
  press(app, button(await upload(app, text, asked), 'Keep'), asked);

const ask = async (app: ManagedApp, question: string, asked: Asked = MEMBER) =>
  said(await handleRequest({ ...asked, command: 'ask', options: { question } }, app));

const quote = async (app: ManagedApp, words: string, asked: Asked = MEMBER) =>
  said(await handleRequest({ ...asked, command: 'quote', options: { words } }, app));

describe('adding', () => {
  it('shows what was understood, keeps nothing before it is told to, and then answers from it', async () => {
    const app = await makeManagedApp();
    const shown = await upload(app, HARBOUR);
    expect(shown.visibility).toBe('asker');
    expect(said(shown)).toContain('“The harbour of Brill”');
    expect(said(shown)).toContain('2 paragraphs, 3 sentences');
    expect(said(shown)).toContain('> The harbour of Brill was dug in 1734.');
    expect(await app.library.articles(MEMBER.place)).toHaveLength(1);

    const kept = await press(app, button(shown, 'Keep'));
    expect(kept.replaces).toBe(true);
    expect(said(kept)).toContain('“The harbour of Brill” is in the library.');
    expect(await app.library.articles(MEMBER.place)).toHaveLength(2);
    const answered = await ask(app, 'Who built the lighthouse?');
    expect(answered).toContain('**Anna Verweij**');
    expect(answered).toContain('“The harbour of Brill”, paragraph 2, sentence 1');
    expect(answered).toContain('Cite as a1v1¶2.1');
  });

  it('drops it where that is wanted, and says so to whoever comes later', async () => {
    const app = await makeManagedApp();
    const shown = await upload(app, HARBOUR);
    expect(said(await press(app, button(shown, 'Drop')))).toContain('Nothing was kept.');
    expect(said(await press(app, button(shown, 'Keep')))).toContain('It was kept or dropped already');
    expect(await app.library.articles(MEMBER.place)).toHaveLength(1);
  });

  it('changes the title before it is kept', async () => {
    const app = await makeManagedApp();
    const shown = await upload(app, HARBOUR);
    const form = await handlePress({ ...MANAGER, id: button(shown, 'Change'), values: [] }, app);
    if (form.kind !== 'form') expect.fail('no form');
    expect(form.form.title).toBe('Change the title');
    const again = messageOf(
      await handleSubmission(
        { ...MANAGER, id: form.form.custom_id, fields: { title: ' Brill\n harbour ' } },
        app,
      ),
    );
    expect(again.replaces).toBe(true);
    expect(said(again)).toContain('“Brill harbour”');
    expect(said(await press(app, button(again, 'Keep')))).toContain('“Brill harbour” is in the library.');
  });

  it('says which lines it did not take, also after the title was changed', async () => {
    const app = await makeManagedApp();
    const shown = await upload(app, `${HARBOUR}\nShare\nFacebook\nTwitter\nPrint`);
    const told = '**4 lines were left out:**\n> Share\n> Facebook\n> Twitter\n> …';
    expect(said(shown)).toContain(told);
    const fields = { title: 'Brill' };
    const id = button(shown, 'Change').replace('retitle', 'retitled');
    expect(said(await handleSubmission({ ...MANAGER, id, fields }, app))).toContain(told);
    await press(app, button(shown, 'Keep'));
    expect(said(await upload(app, `${HARBOUR}\nAnother line.`))).not.toContain('left out');
  });

  it('takes a pasted text from a form', async () => {
    const app = await makeManagedApp();
    const reply = await handleRequest(articlesRequest('add'), app);
    if (reply.kind !== 'form') expect.fail('no form');
    const fields = { title: 'Pasted', text: 'One sentence of it. And another one.' };
    const shown = await handleSubmission({ ...MANAGER, id: reply.form.custom_id, fields }, app);
    expect(said(shown)).toContain('“Pasted”');
    const empty = await handleSubmission(
      { ...MANAGER, id: reply.form.custom_id, fields: { text: ' ' } },
      app,
    );
    expect(said(empty)).toContain('I expected a text or a file.');
  });

  it('takes a message, or the file attached to it', async () => {
    const app = await makeManagedApp();
    const target = { id: '9', content: HARBOUR, attachments: [] };
    const request = { ...MANAGER, command: 'Add as article', options: {}, target };
    expect(said(await handleRequest(request, app))).toContain('“The harbour of Brill”');
    const empty = { ...request, target: { ...target, content: ' ' } };
    expect(said(await handleRequest(empty, app))).toContain('There was none.');
  });

  it('recognises the same text, and what the reading refuses', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    expect(said(await upload(app, HARBOUR))).toContain(
      'This one is here already: “The harbour of Brill” (a1).',
    );
    expect(said(await upload(app, '  '))).toContain('expected the text of an article');
  });

  it.each([
    [{ articles: 1 }, 'A library holds up to 1 articles.'],
    [{ addsAnHour: 1 }, 'One person may add 1 articles an hour.'],
    [{ characters: 50 }, 'An article may have up to 50 characters.'],
  ])('keeps the limit %j', async (limits, expected) => {
    const app = await makeManagedApp({ limits });
    if (!('characters' in limits)) await keep(app, 'A first one. It is short.');
    const shown = await upload(app, HARBOUR);
    const refused = said(await press(app, button(shown, 'Keep')));
    expect(refused).toContain(expected);
    // The draft stays, and what was there stays.
    expect(said(await press(app, button(shown, 'Keep')))).toContain(expected);
  });
});

describe('a new version', () => {
  it('shows what changed, takes the place of the old one, and old citations say so', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    expect(await ask(app, 'How many ships find room in the harbour?')).toContain('Cite as a1v1¶1.2');
    const shown = await upload(app, HARBOUR_LATER);
    expect(said(shown)).toContain('It looks like a new version of “The harbour of Brill”');
    expect(said(shown)).toContain('2 sentences the same, 1 new, 1 no longer there.');
    expect(said(shown)).toContain('> Sixty ships find room in it.');
    expect(said(await press(app, button(shown, 'Replace')))).toContain('has its new text (version 2)');

    expect(await ask(app, 'How many ships find room in the harbour?')).toContain('Cite as a1v2¶1.2');
    const old = await quote(app, 'a1v1¶1.2');
    expect(old).toContain('The text of this article has changed since it was cited.');
    expect(old).toContain('As it was cited:\n\n> Forty ships find room in it.');
    expect(old).toContain('The nearest sentence now:\n\n> Sixty ships find room in it.');
    expect(await quote(app, 'a1v2¶1.2')).toMatch(/^> Sixty ships find room in it\./);
    for (const never of ['a1v3¶1.2', 'a1v0¶9', 'a1v999999999¶1']) {
      const told = await quote(app, never);
      expect(told).toMatch(/There is no version (?:3|0|999999999) of it/);
      expect(told).toContain('The latest version of “The harbour of Brill” is 2.');
      expect(told).not.toContain('changed');
    }
    expect(await app.library.articles(MEMBER.place)).toHaveLength(2);
  });

  it('may be kept beside the old one', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    const shown = await upload(app, HARBOUR_LATER);
    await press(app, button(shown, 'Keep as another'));
    expect((await app.library.articles(MEMBER.place)).map(({ id }) => id)).toEqual([
      'a1',
      'a2',
      'conference',
    ]);
    expect(said(await press(app, button(shown, 'Keep as another')))).toContain(
      'It was kept or dropped already',
    );
  });

  it('does not take the place of what somebody else has changed in the meantime', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    const mine = await upload(app, HARBOUR_LATER);
    const theirs = await upload(app, HARBOUR.replace('Forty', 'Fifty'));
    await press(app, button(theirs, 'Replace'));
    expect(said(await press(app, button(mine, 'Replace')))).toContain('Somebody else changed');
    expect(await ask(app, 'How many ships find room in the harbour?')).toContain('Fifty');
  });
});

describe('removing', () => {
  it('asks first, and then an old citation tells that the article was removed', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    const asked = await handleRequest(articlesRequest('remove', { article: 'a1' }), app);
    expect(said(asked)).toContain('This cannot be undone.');
    expect(said(await press(app, button(asked, 'Leave')))).toContain('Left as it was.');
    expect(said(await press(app, button(asked, 'Remove')))).toContain('is removed, with all its versions');
    expect(said(await press(app, button(asked, 'Remove')))).toContain('It was removed in the meantime.');
    expect(await quote(app, 'a1v1¶1.2')).toContain('“The harbour of Brill” was removed.');
    expect(await ask(app, 'Who built the lighthouse?')).not.toContain('Verweij');
  });

  it('hides what belongs to all libraries, whatever its file is called', async () => {
    const id = '世界先进制造业大会在济南开幕'.repeat(4);
    const app = await makeManagedApp({ corpus: [{ ...conference, id }] });
    const asked = await handleRequest(articlesRequest('remove', { article: id }), app);
    expect(said(await press(app, button(asked, 'Hide')))).toContain('is hidden here');
    expect(await app.library.articles(MEMBER.place)).toEqual([]);
  });

  it('hides what belongs to all libraries, here alone, until it is shown again', async () => {
    const app = await makeManagedApp();
    const asked = await handleRequest(articlesRequest('remove', { article: 'conference' }), app);
    await press(app, button(asked, 'Hide'));
    expect(await app.library.articles(MEMBER.place)).toEqual([]);
    expect(await app.library.articles({ guild: '11' })).toHaveLength(1);
    expect(said(await handleRequest(articlesRequest('list'), app))).toContain('hidden here');
    expect(said(await handleRequest(articlesRequest('show', { article: 'nothing' }), app))).toContain(
      'is not.',
    );
    expect(said(await handleRequest(articlesRequest('show', { article: 'conference' }), app))).toContain(
      'again',
    );
    expect(await app.library.articles(MEMBER.place)).toHaveLength(1);
  });
});

describe('a channel', () => {
  it('is about the articles that were chosen, its threads too, until it is about all again', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    const question = '2020年製造業增加值是多少？';
    expect(await ask(app, question)).toContain('26.6');
    expect(said(await handleRequest(articlesRequest('use', { article: 'a1' }), app))).toContain(
      'This channel is now about “The harbour of Brill”.',
    );
    expect(await ask(app, question)).not.toContain('26.6');
    const thread = { ...MEMBER, place: { guild: GUILD, channel: '77', parent: '20', user: '2' } };
    expect(await ask(app, question, thread)).not.toContain('26.6');
    const elsewhere = { ...MEMBER, place: { ...MEMBER.place, channel: '21' } };
    expect(await ask(app, question, elsewhere)).toContain('26.6');
    const told = await handleRequest(articlesRequest('use'), app);
    expect(said(await press(app, button(told, 'Ask the whole')))).toContain(
      'asks the whole library: 2 articles',
    );
    expect(await ask(app, question)).toContain('26.6');
  });
});

describe('a citation', () => {
  it('is found in a channel about something else, also where the name of its file has spaces', async () => {
    const app = await makeManagedApp({ corpus: [{ ...conference, id: 'My report' }] });
    await keep(app, HARBOUR);
    const cited = await ask(app, '2020年製造業增加值是多少？');
    const mark = /Cite as (.+¶2\.1)/.exec(cited)?.[1] ?? '';
    expect(mark).toMatch(/^My reportv[0-9a-f]{6}¶2\.1$/);
    await handleRequest(articlesRequest('use', { article: 'a1' }), app);
    expect(await quote(app, mark)).toMatch(/^> 2020年/);
    await handleRequest(articlesRequest('use', { article: 'My report' }), app);
    expect(await quote(app, 'a1v1¶1.2')).toMatch(/^> Forty ships/);
  });
});

describe('a draft whose earlier version was removed meanwhile', () => {
  it('can be kept by itself once it is shown again', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    const shown = await upload(app, HARBOUR_LATER);
    await app.management.store.remove(GUILD, 'a1');
    const form = await handlePress({ ...MANAGER, id: button(shown, 'Change'), values: [] }, app);
    if (form.kind !== 'form') expect.fail('no form');
    const fields = { title: 'Another title' };
    const again = messageOf(await handleSubmission({ ...MANAGER, id: form.form.custom_id, fields }, app));
    expect(said(await press(app, button(again, 'Keep')))).toContain('“Another title” is in the library.');
  });
});

describe('the list', () => {
  it('comes in pages, with where each article is from', async () => {
    const app = await makeManagedApp();
    for (let at = 1; at <= 11; at++) await keep(app, `# Title ${at}\n\nSentence number ${at}. Another one.`);
    const first = await handleRequest(articlesRequest('list'), app);
    expect(said(first)).toContain('12 articles here');
    expect(said(first)).toContain('`a1` “Title 1” · 2 sentences');
    expect(said(first)).toContain('page 1 of 2');
    const second = await press(app, button(first, '▶'));
    expect(second.replaces).toBe(true);
    expect(said(second)).toContain('in all libraries');
  });
});

describe('export and import', () => {
  it('give the same library back, elsewhere', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    const shown = await upload(app, HARBOUR_LATER);
    await press(app, button(shown, 'Replace'));
    const exported = messageOf(await handleRequest(articlesRequest('export'), app));
    expect(said(exported)).toContain('1 article.');
    const [file] = exported.files ?? [];
    if (file === undefined) expect.fail('no file');

    const other = { ...MANAGER, place: { ...MANAGER.place, guild: '11' } };
    app.files.set('https://files/export', file.bytes);
    const request = articlesRequest('import', {}, { asked: other, file: 'https://files/export' });
    expect(said(await handleRequest(request, app))).toContain('1 article added.');
    expect(await quote(app, 'a1v1¶1.2', other)).toContain('Forty ships');
    expect(said(await handleRequest(request, app))).toContain('1 left out because they were here already');
  });

  const newer = gzipSync('{"kind":"library","format":99}\n');
  const broken = gzipSync('{"kind":"library","format":1}\n{"kind":"article"}\n');
  it.each([
    ['nothing of the kind', new TextEncoder().encode('hello'), 'no packed text', '不是压缩的文本'],
    ['an empty file', new Uint8Array(), 'no packed text', '不是压缩的文本'],
    ['one of a newer program', newer, 'a newer version of this program', '来自更新版本的程序'],
    ['one that was changed', broken, 'line 2 is none of an export', '第 2 行不是导出的内容'],
    ['one that is far too large', gzipSync(new Uint8Array(65 * 1024 * 1024)), '64 MiB', '解压后超过 64 MiB'],
  ])('refuses %s, in the asker’s language', async (_, bytes, english, chinese) => {
    const app = await makeManagedApp();
    app.files.set('https://files/x', bytes);
    const refused = async (locale: Asked['locale']) => {
      const asked = { ...MANAGER, locale };
      return said(
        await handleRequest(articlesRequest('import', {}, { asked, file: 'https://files/x' }), app),
      );
    };
    expect(await refused('en')).toContain(english);
    const told = await refused('zh-CN');
    expect(told).toContain(chinese);
    expect(told.replace(/jsonl|gz|MiB/g, '')).not.toMatch(/[a-z]/i);
  });
});

describe('who may', () => {
  it('change a library: its managers, and nobody of another server', async () => {
    const app = await makeManagedApp();
    const shown = await upload(app, HARBOUR);
    const id = button(shown, 'Keep');
    expect(said(await press(app, id, MEMBER))).toContain('You may not.');
    const elsewhere = { ...MANAGER, place: { ...MANAGER.place, guild: '11' } };
    expect(said(await press(app, id, elsewhere))).toContain('It was kept or dropped already');
    for (const subcommand of ['add', 'list', 'remove', 'rename', 'use', 'show', 'export', 'import']) {
      const request = articlesRequest(subcommand, { article: 'conference', title: 'x' }, { asked: MEMBER });
      expect(said(await handleRequest(request, app))).toContain('You may not.');
    }
    await press(app, id);
    expect(await app.library.articles(elsewhere.place)).toHaveLength(1);
    expect(await ask(app, 'Who built the lighthouse?', elsewhere)).not.toContain('Verweij');
    expect(await quote(app, 'a1¶1.1', elsewhere)).toContain('I found none called “a1”');
  });

  it('keep a small library of one’s own in direct messages', async () => {
    const app = await makeManagedApp();
    const direct = { ...MANAGER, place: { channel: '30', user: '3' } };
    await keep(app, HARBOUR, direct);
    expect(await app.library.articles(direct.place)).toHaveLength(2);
    expect(await app.library.articles({ channel: '31', user: '4' })).toHaveLength(1);
    expect(await app.library.articles(MEMBER.place)).toHaveLength(1);
  });

  it('keep fewer and shorter articles there', async () => {
    const personal = { articles: 1, characters: 100 };
    const app = await makeManagedApp({ limits: { personal } });
    const direct = { ...MANAGER, place: { channel: '30', user: '3' } };
    const keepIt = async (text: string, asked: Asked = direct) =>
      said(await press(app, button(await upload(app, text, asked), 'Keep'), asked));
    expect(await keepIt(HARBOUR.repeat(2))).toContain('An article may have up to 100 characters');
    expect(await keepIt('A first one. It is short.')).toContain('is in the library');
    expect(await keepIt('A second one. It is short.')).toContain('A library holds up to 1 articles');
    for (const text of ['One. It is short.', 'Two. It is short.']) {
      expect(await keepIt(text, MANAGER)).toContain('is in the library');
    }
  });

  it('add articles, where the server lets them, and decide about their own', async () => {
    const app = await makeManagedApp();
    const { store } = app.management;
    await keep(app, HARBOUR);
    await store.changeSetting('10', writeChange({ name: 'adders', value: { kind: 'role', role: '55' } }));
    const adder: Asked = { ...MEMBER, roles: ['55'] };
    const other: Asked = { ...adder, place: { ...adder.place, user: '6' } };
    expect(
      said(await handleRequest(articlesRequest('add', {}, { asked: MEMBER, file: 'x' }), app)),
    ).toContain('You may not.');
    // A new text of an article that is there is kept beside it: to replace is for managers.
    const shown = await upload(app, HARBOUR_LATER, adder);
    expect(said(shown)).not.toContain('new version');
    const id = button(shown, 'Keep');
    expect(said(await press(app, id, other))).toContain('You may not.');
    expect(said(await press(app, id, adder))).toContain('is in the library');
    expect(await store.list('10')).toHaveLength(2);
    for (const subcommand of ['list', 'remove', 'rename', 'use', 'show', 'export', 'import']) {
      const request = articlesRequest(subcommand, { article: 'a1', title: 'x' }, { asked: adder });
      expect(said(await handleRequest(request, app))).toContain('You may not.');
    }
  });
});

describe('/articles rename', () => {
  it('completes what can be renamed, and says why the others cannot', async () => {
    const app = await makeManagedApp();
    await keep(app, HARBOUR);
    const complete = (subcommand: string) =>
      completeRequest({ ...articlesRequest(subcommand), focused: { name: 'article', value: '' } }, app);
    expect((await complete('rename')).map(({ value }) => value)).toEqual(['a1']);
    expect((await complete('remove')).map(({ value }) => value)).toEqual(['a1', 'conference']);
    const rename = async (article: string) =>
      said(await handleRequest(articlesRequest('rename', { article, title: 'Another' }), app));
    expect(await rename('conference')).toContain(
      'belongs to all libraries, and its title stands in its file',
    );
    expect(await rename('there-is-none')).toContain('I found none called');
    expect(await rename('a1')).toContain('is now called “Another”');
  });
});

describe('after a restart', () => {
  it('a draft still waits, and what was kept is there', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'yuanwen.db');
    const first = await makeManagedApp({ file });
    await keep(first, 'A first one. It is short.');
    const shown = await upload(first, HARBOUR);
    await first.management.store.close();

    const second = await makeManagedApp({ file });
    expect(await second.library.articles(MEMBER.place)).toHaveLength(2);
    expect(said(await press(second, button(shown, 'Keep')))).toContain('is in the library');
    expect(await ask(second, 'Who built the lighthouse?')).toContain('**Anna Verweij**');
  });
});

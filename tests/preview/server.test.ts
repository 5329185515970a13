import { request as httpRequest } from 'node:http';
import { describe, expect, it, test } from 'vitest';
import { isOurs } from '../../src/preview/guard.ts';
import { createIds } from '../../src/preview/identity.ts';
import { tellPreview } from '../../src/preview/tell.ts';
import { UPLOAD_LIMITS } from '../../src/preview/uploads.ts';
import { command, jsonOf, start } from './preview.ts';

const question = (value: unknown, more: object = {}) => [{ type: 3, name: 'question', value, ...more }];

/** A request with headers that `fetch` would not let through. */
function raw(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers, setHost: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the page', () => {
  it('comes with a policy that allows its own script and style alone', async () => {
    const { ask } = await start();
    const page = await ask('/');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]* src="\/page\.js"><\/script>)|<style|\son\w+=|\sstyle=|https?:/);
  });

  it('and its parts are served as what they are', async () => {
    const { ask } = await start();
    for (const [path, type] of [
      ['/page.js', 'text/javascript'],
      ['/page.css', 'text/css'],
      ['/bot.svg', 'image/svg+xml'],
      ['/api/setup', 'application/json'],
    ] as const) {
      const part = await ask(path);
      expect(part.headers.get('content-type'), path).toContain(type);
      expect(part.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await part.text()).length).toBeGreaterThan(100);
    }
    expect((await ask('/nowhere')).status).toBe(404);
  });
});

describe('pages elsewhere', () => {
  it('cannot reach it by a name that was pointed here', async () => {
    const { url, port } = await start();
    expect(await raw(url, { Host: `127.0.0.1:${port}` })).toBe(200);
    expect(await raw(url, { Host: `localhost:${port}` })).toBe(200);
    expect(await raw(url, { Host: `evil.example:${port}` })).toBe(421);
    expect(await raw(url, { Host: `127.0.0.1.evil.example:${port}` })).toBe(421);
  });

  it('cannot speak to it from their own origin', async () => {
    const { url, ask } = await start();
    const json = command('ask', question('q'));
    const post = (headers: Record<string, string>) =>
      ask('/api/interactions', { json, headers: { 'Content-Type': 'application/json', ...headers } });
    expect((await post({ Origin: url })).status).toBe(200);
    expect((await post({ Origin: 'http://evil.example' })).status).toBe(403);
    expect((await post({ Origin: 'null' })).status).toBe(403);
    expect(await raw(`${url}/api/setup`, { Host: new URL(url).host, 'Sec-Fetch-Site': 'cross-site' })).toBe(
      403,
    );
    expect(await raw(`${url}/api/setup`, { Host: new URL(url).host, 'Sec-Fetch-Site': 'same-site' })).toBe(
      403,
    );
    // A link to it may be followed.
    expect(await raw(url, { Host: new URL(url).host, 'Sec-Fetch-Site': 'cross-site' })).toBe(200);
  });

  it.each([
    ['127.0.0.1:3000', '127.0.0.1', true],
    ['localhost:3000', '127.0.0.1', true],
    ['[::1]:3000', '127.0.0.1', true],
    ['192.168.0.7:3000', '127.0.0.1', false],
    ['192.168.0.7:3000', '0.0.0.0', true],
    ['evil.example', '0.0.0.0', false],
    ['box.local:3000', 'box.local', true],
    ['', '127.0.0.1', false],
  ])('the host %s where %s is served: %s', (host, served, expected) => {
    expect(isOurs(host, served)).toBe(expected);
  });

  it('cannot send what a form can send', async () => {
    const { ask } = await start();
    const body = JSON.stringify(command('ask', question('q')));
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      const response = await ask('/api/interactions', {
        method: 'POST',
        body,
        headers: { 'Content-Type': type },
      });
      expect(response.status).toBe(415);
    }
  });
});

describe('what is sent', () => {
  it.each([
    ['no option that is required', command('ask'), ['question'], 'BASE_TYPE_REQUIRED'],
    [
      'another type',
      command('ask', question(3, { type: 4 })),
      ['0', 'value'],
      'APPLICATION_COMMAND_OPTION_TYPE_INVALID',
    ],
    ['no string', command('ask', question(3)), ['0', 'value'], 'BASE_TYPE_BAD_TYPE'],
    ['too long a text', command('ask', question('x'.repeat(21))), ['0', 'value'], 'BASE_TYPE_MAX_LENGTH'],
    [
      'an unknown option',
      command('ask', [...question('q'), { type: 3, name: 'x', value: '' }]),
      ['1', 'name'],
      'APPLICATION_COMMAND_UNKNOWN_OPTION',
    ],
    [
      'an option twice',
      command('ask', [...question('q'), ...question('q')]),
      ['1', 'name'],
      'APPLICATION_COMMAND_UNKNOWN_OPTION',
    ],
    [
      'no choice',
      command('ask', [...question('q'), { type: 3, name: 'length', value: 'x' }]),
      ['1', 'value'],
      'BASE_TYPE_CHOICES',
    ],
    [
      'too large a number',
      command('ask', [...question('q'), { type: 4, name: 'count', value: 6 }]),
      ['1', 'value'],
      'NUMBER_TYPE_MAX',
    ],
    [
      'no whole number',
      command('ask', [...question('q'), { type: 4, name: 'count', value: 1.5 }]),
      ['1', 'value'],
      'NUMBER_TYPE_COERCE',
    ],
    [
      'no truth',
      command('ask', [...question('q'), { type: 5, name: 'hide', value: 'yes' }]),
      ['1', 'value'],
      'BOOLEAN_TYPE_CONVERT',
    ],
    [
      'an unknown file',
      command('library', [{ type: 1, name: 'add', options: [{ type: 11, name: 'file', value: '1' }] }]),
      ['0', 'options', '0', 'value'],
      'APPLICATION_COMMAND_OPTION_ATTACHMENT_INVALID',
    ],
    ['no subcommand', command('library'), [], 'BASE_TYPE_REQUIRED'],
    [
      'two subcommands',
      command('library', [
        { type: 1, name: 'list', options: [] },
        { type: 1, name: 'add', options: [] },
      ]),
      ['1', 'type'],
      'APPLICATION_COMMAND_OPTION_TYPE_INVALID',
    ],
    [
      'a subcommand as a text',
      command('library', [{ type: 3, name: 'list', value: 'x' }]),
      ['0', 'type'],
      'APPLICATION_COMMAND_OPTION_TYPE_INVALID',
    ],
  ])('is refused as by Discord: %s', async (_, json, at, code) => {
    const { ask, handlers } = await start();
    const response = await ask('/api/interactions', { json });
    expect(response.status).toBe(400);
    const refusal = await jsonOf(response);
    expect(refusal).toMatchObject({ code: 50035, message: 'Invalid Form Body' });
    const leaf = ['data', 'options', ...at].reduce((tree, step) => tree[step], refusal.errors);
    expect(leaf._errors).toMatchObject([{ code }]);
    expect(handlers.requests).toEqual([]);
  });

  it('is refused where there is no such command, message or form', async () => {
    const { ask } = await start();
    const codeOf = async (json: object) => (await jsonOf(ask('/api/interactions', { json }))).code;
    expect(await codeOf(command('dance'))).toBe(10063);
    expect(await codeOf({ type: 2, data: { type: 3, name: 'Add as article', target_id: '1' } })).toBe(10008);
    expect(await codeOf({ type: 3, message_id: '1', data: { custom_id: 'x', component_type: 2 } })).toBe(
      10008,
    );
    expect(await codeOf({ type: 5, data: { custom_id: 'x', components: [] } })).toBe(10062);
    expect(await codeOf({ type: 9 })).toBe(50035);
  });

  it('is refused where it is no JSON, or too much', async () => {
    const { ask } = await start();
    const headers = { 'Content-Type': 'application/json' };
    expect((await ask('/api/interactions', { method: 'POST', body: '{', headers })).status).toBe(400);
    expect(
      (await ask('/api/interactions', { method: 'POST', body: ' '.repeat(300_000), headers })).status,
    ).toBe(413);
    expect((await ask('/api/messages', { json: { content: 'x'.repeat(2001) } })).status).toBe(400);
    for (const json of [
      { content: 'x', attachments: [{ id: '1' }] },
      { content: 'x', message_reference: { message_id: '1' } },
    ]) {
      expect(await jsonOf(ask('/api/messages', { json }))).toMatchObject({ code: 50035 });
    }
    expect(await jsonOf(ask('/api/messages', { json: { content: '  ' } }))).toMatchObject({
      code: 50006,
    });
  });

  it('odd as it may be, does not end the server', async () => {
    const { ask } = await start();
    for (const json of [
      null,
      0,
      [],
      'x',
      { type: 2 },
      { type: 2, data: null },
      { type: 3, data: [] },
      { type: 5, data: { components: [null] } },
    ]) {
      expect((await ask('/api/interactions', { json })).status).toBeLessThan(500);
      expect((await ask('/api/messages', { json })).status).toBeLessThan(500);
    }
  });
});

describe('buttons, lists and forms', () => {
  it('belong to a message that shows them', async () => {
    const { ask, events, handlers } = await start();
    const [{ message }] = await events('interactions', command('tools'));
    const press = (data: object) => ({ type: 3, locale: 'en-US', message_id: message.id, data });
    const refused = async (data: object) => (await ask('/api/interactions', { json: press(data) })).status;
    expect(await refused({ component_type: 2, custom_id: 'tools:forged' })).toBe(400);
    expect(await refused({ component_type: 2, custom_id: 'tools:never' })).toBe(400);
    expect(await refused({ component_type: 3, custom_id: 'tools:keep' })).toBe(400);
    expect(await refused({ component_type: 3, custom_id: 'tools:choose', values: ['3'] })).toBe(400);
    expect(await refused({ component_type: 3, custom_id: 'tools:choose', values: ['1', '2'] })).toBe(400);
    expect(handlers.presses).toEqual([]);

    const [chosen] = await events(
      'interactions',
      press({ component_type: 3, custom_id: 'tools:choose', values: ['2'] }),
    );
    expect(chosen).toMatchObject({ type: 4, data: { content: 'chose 2', flags: 64 } });
    const [kept] = await events('interactions', press({ component_type: 2, custom_id: 'tools:keep' }));
    expect(kept).toMatchObject({
      type: 7,
      message: { id: message.id, content: 'done: tools:keep', components: [] },
    });
    // The buttons are gone with that.
    expect(await refused({ component_type: 2, custom_id: 'tools:keep' })).toBe(400);
  });

  it('a form is checked, and its reply replaces the message of its button', async () => {
    const { ask, events, handlers } = await start();
    const [{ message }] = await events('interactions', command('tools'));
    const [form] = await events('interactions', {
      type: 3,
      message_id: message.id,
      data: { component_type: 2, custom_id: 'tools:retitle' },
    });
    expect(form).toMatchObject({ type: 9, data: { custom_id: 'tools:titled' } });
    const send = (title: string) => ({
      type: 5,
      message_id: message.id,
      data: {
        custom_id: 'tools:titled',
        components: [{ type: 18, component: { type: 4, custom_id: 'title', value: title } }],
      },
    });
    for (const title of ['', 'x', 'x'.repeat(21)]) {
      const response = await ask('/api/interactions', { json: send(title) });
      expect(response.status, title).toBe(400);
      expect((await jsonOf(response)).errors.data.components.title.value._errors).toHaveLength(1);
    }
    expect(handlers.submissions).toEqual([]);
    const [titled] = await events('interactions', send('A title'));
    expect(titled).toMatchObject({ type: 7, message: { id: message.id, content: 'titled A title' } });
    expect(handlers.submissions).toMatchObject([{ id: 'tools:titled', fields: { title: 'A title' } }]);
  });
});

describe('files', () => {
  const put = (body: string | Uint8Array, type = 'application/octet-stream') => ({
    method: 'PUT',
    body,
    headers: { 'Content-Type': type },
  });

  it('are kept for the app, and named by the request', async () => {
    const { ask, events, uploads, handlers } = await start();
    const bytes = new TextEncoder().encode('一篇文章');
    const file = await jsonOf(ask(`/api/attachments/${encodeURIComponent('文章.txt')}`, put(bytes)));
    expect(file).toMatchObject({ filename: '文章.txt', size: 12 });
    const [told] = await events(
      'interactions',
      command('library', [{ type: 1, name: 'add', options: [{ type: 11, name: 'file', value: file.id }] }]),
    );
    expect(told.data).toMatchObject({ content: 'added 文章.txt (12)', flags: 64 });
    const attachment = handlers.requests[0]?.attachments?.['file'];
    expect(attachment && uploads.read(attachment)).toEqual(bytes);
    expect(handlers.requests[0]).toMatchObject({
      command: 'library',
      subcommand: 'add',
      mayManage: true,
      place: { guild: 'preview' },
    });
  });

  it('that are too large are refused, and only some are kept', async () => {
    const { ask, uploads } = await start();
    const large = await ask('/api/attachments/a.bin', put(new Uint8Array(UPLOAD_LIMITS.bytes + 1)));
    expect([large.status, (await jsonOf(large)).code]).toEqual([413, 40005]);
    expect((await ask('/api/attachments/a.txt', put('x', 'text/plain'))).status).toBe(415);
    const first = uploads.add({ name: 'a', bytes: Uint8Array.of(1) });
    for (let k = 0; k < UPLOAD_LIMITS.kept; k++) uploads.add({ name: 'b', bytes: Uint8Array.of(2) });
    expect(uploads.read(first)).toBeUndefined();
    expect(uploads.read({ url: 'https://example.com/1' })).toBeUndefined();
  });

  it('of a reply are downloads', async () => {
    const { ask, events } = await start();
    const [{ message }] = await events(
      'interactions',
      command('library', [{ type: 1, name: 'list', options: [] }]),
    );
    const [file] = message.attachments;
    expect(file).toMatchObject({ filename: '清单.txt', size: 9 });
    const response = await ask(file.url);
    expect(await response.text()).toBe('一二三');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect((await ask('/files/1/x')).status).toBe(404);
  });
});

test('a message is answered where it mentions the bot or replies to it, and else left alone', async () => {
  const { events } = await start();
  const types = async (body: object) => (await events('messages', body)).map(({ type }) => type);
  expect(await types({ content: 'hello' })).toEqual(['posted']);
  const [posted, replied] = await events('messages', { content: '<@2> who?' });
  expect(posted.message.content).toBe('<@2> who?');
  expect(replied).toMatchObject({
    type: 4,
    data: { content: 'answer to who?' },
    message: { message_reference: { message_id: posted.message.id } },
  });
  expect(
    await types({ content: 'and when?', message_reference: { message_id: replied.message.id } }),
  ).toEqual(['posted', 4]);
  // A reply to oneself asks nobody.
  expect(await types({ content: 'and when?', message_reference: { message_id: posted.message.id } })).toEqual(
    ['posted'],
  );
});

test('a command of the menu gets the message with its files', async () => {
  const { ask, events } = await start();
  const file = await jsonOf(
    ask('/api/attachments/a.txt', {
      method: 'PUT',
      body: 'x',
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  );
  const [{ message }] = await events('messages', { content: 'look', attachments: [{ id: file.id }] });
  const [told] = await events('interactions', {
    type: 2,
    data: { type: 3, name: 'Add as article', target_id: message.id },
  });
  expect(told.data.content).toBe('took “look”, 1 files');
});

test('how work gets on is told before its reply', async () => {
  const { events } = await start();
  const told = await events('interactions', command('work'));
  expect(told.map(({ type }) => type)).toEqual(['progress', 4]);
  expect(told[0].data.content).toBe('half done');
});

test('a command that fails is an apology, and logged without words', async () => {
  const { events, lines } = await start({
    handlers: {
      handleRequest: async ({ options }) => Promise.reject(new Error(`cannot read ${options['question']}`)),
    },
  });
  const [told] = await events('interactions', command('ask', question('秘密')));
  expect(told.data.content).toMatch(/^sorry [0-9a-f]{8}$/);
  expect(lines).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain('秘密');
});

test('the next free port is taken, and said', async () => {
  const first = await start();
  const second = await start({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  const told = (host: string, exposed: boolean) =>
    tellPreview(
      { url: second.url, port: second.port, exposed, stop: async () => undefined },
      { host, port: first.port },
    );
  expect(told('127.0.0.1', false)[0]).toContain(`Port ${first.port} is taken, so ${second.port}`);
  expect(told('127.0.0.1', false).join('\n')).not.toContain('Warning');
  expect(told('0.0.0.0', true)[1]).toContain('Warning: PREVIEW_HOST is 0.0.0.0');
});

test('ids are in Discord’s form, and rise', () => {
  const newId = createIds(() => Date.UTC(2024, 0, 1));
  const ids = [newId(), newId(), newId()].map(BigInt);
  expect(ids[0] ?? 0n).toBeLessThan(ids[1] ?? 0n);
  expect(ids[1] ?? 0n).toBeLessThan(ids[2] ?? 0n);
  // Milliseconds since 2015-01-01, over 22 bits: 9 years with 2 leap days.
  expect((ids[0] ?? 0n) >> 22n).toBe(BigInt((9 * 365 + 2) * 86_400_000));
});

import { describe, expect, it } from 'vitest';
import { withoutEmbeds } from '../../src/discord/plain-body.ts';
import { readInteraction } from '../../src/interactions/request.ts';
import { processorTime } from '../processor-time.ts';

const TICKET = { id: '1', token: 't' };
const read = (rest: object) => readInteraction({ ...TICKET, ...rest }, '9');

describe('an interaction', () => {
  it.each([
    ['no name', { type: 2, data: {} }, { kind: 'command', request: { command: '', options: {} } }],
    ['no data', { type: 2 }, { kind: 'command', request: { command: '', options: {} } }],
    ['null for everything', { type: 2, data: null, member: null, channel: null }, { kind: 'command' }],
    [
      'no options',
      { type: 4, data: { name: 'ask' } },
      { kind: 'autocomplete', request: { focused: { name: '' } } },
    ],
    ['no id of its button', { type: 3, data: {} }, { kind: 'press', press: { id: '', values: [] } }],
    [
      'no fields',
      { type: 5, data: { custom_id: 'a:b' } },
      { kind: 'submission', submission: { fields: {} } },
    ],
    ['a kind that is newer than this', { type: 77 }, { kind: 'command', request: { command: '' } }],
    ['no kind at all', {}, { kind: 'command', request: { command: '' } }],
  ])('with %s is one to be refused, for it can be answered', (_, rest, expected) => {
    expect(read(rest)).toMatchObject({ ...expected, ticket: { ...TICKET, application: '9' } });
  });

  it.each([
    [null],
    ['x'],
    [[]],
    [{}],
    [{ id: '1' }],
    [{ token: 't' }],
    [{ id: 1, token: 2, type: 'secret' }],
  ])('without a ticket cannot be answered: %j', (payload) => {
    expect(readInteraction(payload, '9')).toEqual({ kind: 'unanswerable', type: undefined });
  });

  it('loses no more than what is wrong', () => {
    const options = [
      null,
      7,
      { name: 'question', type: 3, value: 'q' },
      { name: 'hide', type: 5, value: { a: 1 } },
      { name: '__proto__', type: 3, value: 'x' },
    ];
    const incoming = read({ type: 2, locale: 7, new_field: { a: [1] }, data: { name: 'ask', options } });
    expect(incoming).toMatchObject({
      request: { command: 'ask', options: { question: 'q' }, locale: 'en' },
    });
  });

  it('finds what is resolved under its own id alone', () => {
    const resolved = { attachments: {}, messages: {} };
    const options = [{ name: 'file', type: 11, value: 'constructor' }];
    const file = read({ type: 2, data: { name: 'x', options, resolved } });
    expect(file.kind === 'command' && file.request.attachments).toBeUndefined();
    const message = read({ type: 2, data: { name: 'x', target_id: 'toString', resolved } });
    expect(message).toMatchObject({ request: { target: { content: '', attachments: [] } } });
  });

  it('is read in less than 0.1 ms', () => {
    const options = Array.from({ length: 25 }, (_, i) => ({
      name: `o${i}`,
      type: 3,
      value: 'v'.repeat(200),
    }));
    const payload = {
      type: 2,
      data: { name: 'ask', options },
      member: { user: { id: '1' }, permissions: '0' },
    };
    const spent = processorTime(() => {
      for (let i = 0; i < 50; i++) read(payload);
    }, 30);
    expect(spent / 50).toBeLessThan(0.1);
  });
});

describe('a message that a command is about', () => {
  const file = { id: '5', filename: '报道.pdf', size: 10, url: 'https://cdn.example/5' };
  const target = (message: object) => {
    const incoming = read({
      type: 2,
      data: { name: 'x', target_id: '7', resolved: { messages: { 7: message } } },
    });
    return incoming.kind === 'command' ? incoming.request.target : undefined;
  };

  it('has the words and the files of what it forwards', () => {
    const message = { content: '转发的话', attachments: [file, { id: '6' }] };
    expect(target({ content: '', attachments: [], message_snapshots: [{ message }] })).toEqual({
      id: '7',
      content: '转发的话',
      attachments: [{ id: '5', name: '报道.pdf', size: 10, url: 'https://cdn.example/5' }],
    });
  });

  it('has its own where it has any', () => {
    const message = { content: 'b', attachments: [file] };
    expect(
      target({ content: 'a', attachments: [{ ...file, id: '8' }], message_snapshots: [{ message }] }),
    ).toEqual({
      id: '7',
      content: 'a',
      attachments: [{ id: '8', name: '报道.pdf', size: 10, url: 'https://cdn.example/5' }],
    });
    expect(target({})).toEqual({ id: '7', content: '', attachments: [] });
  });
});

describe('the heading above a button', () => {
  const press = (message: object) => {
    const incoming = read({ type: 3, data: { custom_id: 'ask:why:a1.1.0' }, message });
    return incoming.kind === 'press' ? incoming.press.heading : undefined;
  };

  it('is that of the embed, or what stands for it where there may be no embed', () => {
    const name = 'Q: who *said* “https://a.example”, and why_not?'.padEnd(256, '_');
    const body = {
      embeds: [{ author: { name }, description: '> 甲' }],
      allowed_mentions: { parse: [], replied_user: false },
    } as const;
    expect(press(body)).toBe(name);
    expect(press(withoutEmbeds(body))).toBe(name);
    expect(press({ content: '' })).toBeUndefined();
  });
});

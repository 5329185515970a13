import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import type { Observation } from '../../src/interactions/observe-handlers.ts';
import { createLog } from '../../src/operation/create-log.ts';
import { logObservation } from '../../src/operation/log-observation.ts';
import { readable } from '../../src/operation/readable-log.ts';

const OBSERVATION: Observation = {
  kind: 'command',
  command: 'ask',
  ms: 12.345,
  outcome: 'found',
  article: 'a1',
  asked: { locale: 'en', place: { guild: '11', user: '22' }, mayManage: false },
  words: ['what nobody else shall read'],
};

/** Where a log goes, and what came there. */
function keep() {
  const texts: string[] = [];
  return { write: (text: string) => texts.push(text), read: () => texts.join('') };
}

function logged(observation: Observation, settings: { level?: string; questions?: boolean } = {}): string {
  const { write, read } = keep();
  const log = createLog({ level: settings.level ?? 'info', format: 'auto' }, { write });
  logObservation(observation, log, { questions: settings.questions ?? false });
  return read();
}

it('has one line of JSON for an interaction, with neither what was asked nor who asked', () => {
  const text = logged(OBSERVATION);
  expect(text.split('\n')).toHaveLength(2);
  const { time, pid, hostname, ...facts } = JSON.parse(text);
  expect([time, pid, hostname].every(Boolean)).toBe(true);
  expect(facts).toEqual({
    level: 30,
    command: 'ask',
    ms: 12.3,
    outcome: 'found',
    article: 'a1',
    msg: 'Answered',
  });
});

it('has both where the operator says so', () => {
  expect(JSON.parse(logged(OBSERVATION, { questions: true }))).toMatchObject({
    words: ['what nobody else shall read'],
    user: '22',
    server: '11',
  });
});

it('tells of refusals why, of buttons that they are, and of each key that is typed only at debug', () => {
  const refused = { ...OBSERVATION, kind: 'press', outcome: 'refused', reason: 'article-gone' } as const;
  expect(JSON.parse(logged(refused))).toMatchObject({
    kind: 'press',
    outcome: 'refused',
    reason: 'article-gone',
  });
  const typed = { ...OBSERVATION, kind: 'completion', outcome: 'choices' } as const;
  expect(logged(typed)).toBe('');
  expect(JSON.parse(logged(typed, { level: 'debug' }))).toMatchObject({ msg: 'Offered choices' });
});

it('tells the operator what the database could not take', () => {
  const refused = {
    ...OBSERVATION,
    command: 'articles',
    outcome: 'refused',
    reason: 'storage-failed',
  } as const;
  const line = logged({ ...refused, failure: 'disk-full' }, { level: 'error' });
  expect(JSON.parse(line)).toMatchObject({ reason: 'storage-failed', failure: 'disk-full' });
});

it('is readable in a terminal, or where that is wanted, and JSON elsewhere or where that is wanted', () => {
  const shown = (format: 'auto' | 'json' | 'text', isTTY: boolean) => {
    const { write, read } = keep();
    createLog({ level: 'info', format }, { isTTY, write }).info({ servers: 2 }, 'Hello');
    return read();
  };
  const coloured = shown('auto', true);
  expect(coloured).not.toBe(stripVTControlCharacters(coloured));
  expect(stripVTControlCharacters(coloured)).toMatch(/^\d\d:\d\d:\d\d\.\d{3} INFO {2}Hello servers=2\n$/);
  expect(shown('text', false)).toMatch(/^\d\d:\d\d:\d\d\.\d{3} INFO {2}Hello servers=2\n$/);
  expect(shown('auto', false)).toMatch(/^\{.*"msg":"Hello"\}\n$/);
  expect(shown('json', true)).toMatch(/^\{.*"msg":"Hello"\}\n$/);
});

it('neither steers the terminal nor makes up lines by what it tells', () => {
  const line = JSON.stringify({
    level: 50,
    time: 0,
    msg: 'a\x1b[2Jb\nc',
    name: 'x\x1b]0;title\x07 y\u202e',
    trace: 'Error: e\n  at f\x1b[1m',
    list: [1, 'a b'],
  });
  const text = readable(line, false).replace(/^\S+ /, '');
  expect(text).toBe('ERROR abc name="x\\u001b]0;title\\u0007 y" list=[1,"a b"]\n    Error: e\n      at f');
});

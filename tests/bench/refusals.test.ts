import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readQuestions, readSummaries } from '../../bench/data.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';

const folder = temporaryFolder(afterAll);
const keep = (name: string, article: object): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ id: 'a', lang: 'zh', title: '', text: '小红喝了牛奶。', ...article }));
  return file;
};
const asked = keep('asked.jsonl', {
  questions: [{ q: '谁喝了牛奶？', answers: [{ text: '小红', start: 3 }] }],
});
const summed = keep('summed.jsonl', { summary: '小红喝奶。' });

async function run(bench: string, ...args: string[]) {
  const started = ['--expose-gc', '--import', 'tsx', `bench/${bench}.ts`, ...args];
  const done = promisify(execFile)(process.execPath, started).then((told) => ({ ...told, code: 0 }));
  return done.catch(({ stdout, stderr, code }: { stdout: string; stderr: string; code: number }) => ({
    stdout,
    stderr,
    code,
  }));
}

describe('files', () => {
  it('are told apart by what they hold', () => {
    expect(() => readQuestions(summed)).toThrow(
      `${summed} holds no questions. It has summaries, which \`npm run bench:summary\` takes.`,
    );
    expect(() => readSummaries(asked)).toThrow(
      'article a has no `summary` with any words. It has questions, which `npm run bench:answers` takes.',
    );
    expect(readSummaries(summed).map(({ summary }) => summary)).toEqual(['小红喝奶。']);
  });

  it('tell once of spans that do not stand where they say', () => {
    const told: string[] = [];
    readQuestions(asked, (text) => told.push(text));
    expect(told).toEqual([
      `${asked}: 1 span is not where \`start\` says, but elsewhere, where the text stands once.`,
    ]);
  });

  it('are missing, or are folders', () => {
    expect(() => readQuestions(join(folder, 'nothing'))).toThrow('No such file');
    expect(() => readQuestions(folder)).toThrow(`${folder} cannot be read`);
  });
});

describe.each([
  ['answers', ['--sample', 'abc', asked], '--sample takes a number from 1, not "abc".'],
  ['answers', [asked, summed], `${summed} holds no questions.`],
  ['summary', ['--sample', 'abc'], '--sample takes a number from 1, not "abc".'],
  ['summary', [asked], 'has no `summary`'],
  ['quote', ['--sampel', '3'], "Unknown option '--sampel'"],
  ['quote', ['no-such-file'], 'No such file: no-such-file'],
  ['speed', [summed], 'no questions to ask.'],
  ['speed', [asked, '--json', '/no/such/folder/a.json'], 'the folder /no/such/folder is not there.'],
  ['starters', ['--seed', 'x'], '--seed takes a number from 1, not "x".'],
  ['library', ['--databases', 'oracle'], '--databases takes sqlite and postgres, not "oracle".'],
  ['load', ['--parts', 'gatway'], '--parts takes gateway, two, http, preview, memory, not "gatway".'],
])('bench:%s %j', (bench, args, message) => {
  it('is refused in a line, without a stack trace, before anything is printed', async () => {
    const { code, stdout, stderr } = await run(bench, ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .filter((line) => !line.includes('is not where')),
    ).toHaveLength(1);
  });
});

describe.each(['answers', 'summary', 'quote', 'speed', 'starters', 'library', 'load'])(
  'bench:%s --help',
  (bench) => {
    it('tells how it is used', async () => {
      const { code, stdout } = await run(bench, '--help');
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^npm run bench:${bench} -- `));
    });
  },
);

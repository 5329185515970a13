import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram } from '../start-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Programs start in an empty folder, so that an operator's own `.env` is not read. */
const ELSEWHERE = mkdtempSync(join(tmpdir(), 'yuanwen-'));
const ARTICLE = `---
title: 大会开幕
publisher: 智通财经
date: 2021-11-01
---

11月1日，世界先进制造业大会在济南市开幕。肖亚庆致辞。

2020年，制造业增加值达到26.6万亿元。制造业规模连续11年位居世界第一。
`;

let corpus: string;
beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'yuanwen-corpus-'));
  writeFileSync(join(corpus, 'conference.md'), ARTICLE);
});
afterAll(() => {
  for (const folder of [corpus, ELSEWHERE]) rmSync(folder, { recursive: true });
});

interface Run {
  readonly input?: string;
  readonly env?: Record<string, string>;
  readonly cwd?: string;
  /** Stops reading after the first piece of output. */
  readonly readOnce?: boolean;
}

/** Runs a program of `src/` to its end. */
async function run(
  program: string,
  args: readonly string[],
  { input = '', env = {}, cwd = ELSEWHERE, readOnce = false }: Run = {},
) {
  const { child, ended, stdout, stderr } = startProgram(
    { LANG: 'C.UTF-8', ...env },
    { file: `src/${program}`, args, folder: cwd, input },
  );
  if (readOnce) child.stdout?.once('data', () => child.stdout?.destroy());
  const [code] = await ended;
  return { code, stdout: stdout(), stderr: stderr() };
}

const ask = (args: readonly string[], more?: Run) =>
  run('terminal/ask.ts', ['--corpus', corpus, ...args], more);

function parseLines(stdout: string): Record<string, unknown>[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('npm run ask', () => {
  it('prints the passage, the citation and why, without colours', async () => {
    const { code, stdout, stderr } = await ask(['2020年制造业增加值是多少？']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('│ 2020年，制造业增加值达到26.6万亿元。');
    expect(stdout).toContain('《大会开幕》第 2 段第 1 句 · 智通财经 · 2021-11-01');
    expect(stdout).toContain('为什么是这一句');
    expect(stdout).not.toContain('\u001b');
  });

  it('prints one line of JSON with --json, and nothing else', async () => {
    const { code, stdout, stderr } = await ask(['--json', '2020年制造业增加值是多少？']);
    expect([code, stderr]).toEqual([0, '']);
    const [answer, ...others] = parseLines(stdout);
    expect(others).toEqual([]);
    expect(answer).toMatchObject({
      kind: 'found',
      question: '2020年制造业增加值是多少？',
      text: expect.stringContaining('2020年，制造业增加值达到26.6万亿元。'),
      citation: expect.stringContaining('第 2 段第 1 句'),
      article: 'conference',
      paragraph: 2,
      sentence: 1,
      start: expect.any(Number),
      end: expect.any(Number),
      score: expect.any(Number),
      confidence: expect.any(Number),
    });
  });

  it('answers a line for each line of standard input, in order, whatever a line holds', async () => {
    const questions = [
      '\ufeff2020年制造业增加值是多少？',
      '',
      '谁致辞？',
      '奥运会吉祥物叫什么？',
      `${'问'.repeat(501)}`,
    ];
    const { code, stdout, stderr } = await ask(['--json', '-'], { input: `${questions.join('\r\n')}\r\n` });
    expect([code, stderr]).toEqual([0, '']);
    const answers = parseLines(stdout);
    expect(answers.map(({ kind }) => kind)).toEqual(['found', 'error', 'found', 'not-found', 'error']);
    expect(answers.map(({ code }) => code)).toEqual([
      undefined,
      'question-empty',
      undefined,
      undefined,
      'question-too-long',
    ]);
    expect(answers[2]).toMatchObject({ question: '谁致辞？', text: expect.stringContaining('肖亚庆致辞。') });
  });

  it('lists the features that decided and the runner-up with --why', async () => {
    const { stdout } = await ask(['--why', '--locale', 'en', '2020年制造业增加值是多少？']);
    expect(stdout).toContain('confidence that the articles answer this');
    expect(stdout).toMatch(/The runner-up: ¶\d+\.\d+/);
  });

  it('tells with --why what decided that the article does not say, in the language of the question', async () => {
    const { stdout } = await ask(['--why', '肖亚庆的薪水是多少？']);
    expect(stdout).toMatch(
      /把握到 50% 才作答。.*\n {2}不支持作答：\n[\s\S]*untoldNowhere.*标题以外、全文都没有的词[\s\S]*支持作答：/,
    );
    expect(stdout).toMatch(/第二名：¶\d+\.\d+/);
    expect(stdout).not.toMatch(/ {2}share of /);
  });

  it('exits with 0 where the article does not say', async () => {
    const { code, stdout } = await ask(['奥运会吉祥物叫什么？']);
    expect(code).toBe(0);
    expect(stdout).toContain('这篇文章没有提到。');
  });

  it.each([
    [[], /^I expected a question\. .*\n$/],
    [['--locale', 'zh-CN'], /^请写下您的问题。.*\n$/],
    [['--frobnicate'], /^Unknown option.*Usage: .*\n$/],
    [['--json', '？'], /^请写下您的问题。.*\n$/],
    [['--article', 'nothing', '谁？'], /“nothing”.*\n$/],
  ])('ends with 2 and one line on stderr for %j', async (args, line) => {
    const { code, stdout, stderr } = await ask(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('survives a reader that stops reading', async () => {
    const { code, stderr } = await ask(['--json', '-'], { input: '谁致辞？\n'.repeat(3000), readOnce: true });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('says what to do where the corpus cannot be read, and ends with 1', async () => {
    const { code, stdout, stderr } = await run('terminal/ask.ts', [
      '--corpus',
      join(corpus, 'nowhere'),
      '谁？',
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^The corpus folder .*nowhere cannot be read: .*\n$/);
  });
});

describe('npm run summary', () => {
  it('prints whole sentences in order, or a line of JSON', async () => {
    const plain = await run('terminal/summary.ts', [
      '--corpus',
      corpus,
      '--length',
      'short',
      '--locale',
      'zh-CN',
    ]);
    expect(plain.stdout).toContain('全文 4 句，选出 1 句');
    const { stdout } = await run('terminal/summary.ts', ['--corpus', corpus, '--json', 'conference']);
    expect(parseLines(stdout)).toEqual([
      expect.objectContaining({
        kind: 'summary',
        article: 'conference',
        sentences: [expect.anything(), expect.anything()],
      }),
    ]);
  });
});

describe('npm run quote', () => {
  it('finds words and places', async () => {
    const { stdout } = await run('terminal/quote.ts', ['--corpus', corpus, '--json', '-'], {
      input: '連續11年位居世界第一\n1.2\n床前明月光，疑是地上霜，举头望明月\n\n¶77\n',
    });
    expect(parseLines(stdout)).toEqual([
      expect.objectContaining({
        kind: 'exact',
        text: '制造业规模连续11年位居世界第一。',
        paragraph: 2,
        sentence: 2,
      }),
      expect.objectContaining({ kind: 'place', text: '肖亚庆致辞。' }),
      expect.objectContaining({ kind: 'not-found' }),
      expect.objectContaining({ kind: 'telling' }),
      expect.objectContaining({ kind: 'error', code: 'quote-place-unknown' }),
    ]);
  });

  it('ends with 2 at a place that is not there, and says so in the language that was asked for', async () => {
    const { code, stdout, stderr } = await run('terminal/quote.ts', [
      ...['--corpus', corpus, '--locale', 'zh-CN', '99.9'],
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/段/);
  });
});

describe('npm start', () => {
  it('opens the chat as npm run chat', async () => {
    const { code, stdout, stderr } = await run('terminal/talk.ts', [], {
      env: { CORPUS_DIR: corpus },
      input: '/quote 1.2\n',
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('│ 肖亚庆致辞。');
  });

  it.each([
    ['a malformed token', { DISCORD_TOKEN: 'Bot abc' }, /^DISCORD_TOKEN begins with “Bot ”\..*\n$/],
    [
      'a folder that is not there',
      { CORPUS_DIR: 'nowhere' },
      /^The corpus folder .*nowhere cannot be read: .*\n$/,
    ],
    // Nothing listens on port 9 of this machine.
    [
      'Discord out of reach',
      { DISCORD_TOKEN: 'abc', DISCORD_API_BASE: 'http://127.0.0.1:9/api' },
      /^.*Discord.*DISCORD_API_BASE.*\n$/,
    ],
  ])('ends with 1 and one line for %s', async (_, env, line) => {
    const { code, stdout, stderr } = await run('main.ts', [], {
      env: { CORPUS_DIR: corpus, LOG_LEVEL: 'silent', ...env },
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(line);
  });

  it('says what to do where the segmenter’s native part is missing, and ends with 1', async () => {
    const hook = join(corpus, 'without-nodejieba.mjs');
    const resolve = `export async function resolve(name, context, next) {
      if (name === 'nodejieba') throw new Error('Cannot find native binding');
      return next(name, context);
    }`;
    const url = `data:text/javascript,${encodeURIComponent(resolve)}`;
    writeFileSync(hook, `import { register } from 'node:module';\nregister(${JSON.stringify(url)});\n`);
    const env = { CORPUS_DIR: corpus, NODE_OPTIONS: `--import ${hook}` };
    const { code, stdout, stderr } = await run('main.ts', [], { env });
    rmSync(hook);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'nodejieba cannot be loaded (Cannot find native binding). Run `npm rebuild nodejieba`',
    );
    // The hook itself lies in the corpus folder, which is told in a line of its own.
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('without-nodejieba')),
    ).toHaveLength(1);
  });

  it('names a file that cannot be read, and serves the others', async () => {
    const mixed = join(corpus, 'mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'good.md'), ARTICLE);
    writeFileSync(join(mixed, 'bad.md'), Buffer.from([0, 1, 2, 0, 255, 254, 0]));
    const { code, stdout, stderr } = await run('terminal/talk.ts', [], {
      env: { CORPUS_DIR: mixed },
      input: '/quote 1.2\n',
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^bad\.md: .*\n$/);
    expect(stdout).toContain('│ 肖亚庆致辞。');
  });

  it('prints nothing and changes no environment variable when it is imported', async () => {
    const probe = join(corpus, 'probe.mts');
    writeFileSync(
      probe,
      `const before = JSON.stringify(process.env);
      await import(${JSON.stringify(join(ROOT, 'src', 'main.ts'))});
      await import(${JSON.stringify(join(ROOT, 'commands', 'index.ts'))});
      await import(${JSON.stringify(join(ROOT, 'src', 'terminal', 'open-library.ts'))});
      await import(${JSON.stringify(join(ROOT, 'src', 'discord', 'start.ts'))});
      if (JSON.stringify(process.env) !== before) process.exitCode = 7;
      `,
    );
    const { ended, told } = startProgram({}, { file: probe, folder: ELSEWHERE });
    expect([await ended, told()]).toEqual([[0, null], '']);
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleRequest } from '../../commands/index.ts';
import { ConfigError } from '../../src/errors.ts';
import { forget } from '../../src/terminal/forget.ts';
import { messageOf } from '../commands/app.ts';
import { GUILD, MEMBER, makeManagedApp } from '../commands/managed-app.ts';
import { startProgram } from '../start-program.ts';

const PERSON = '80351110224678912';
const SECRET = 'Forty ships find room in the harbour of Brill.';
const content = {
  title: 'The harbour of Brill',
  text: `${SECRET} Most of them fish for herring.`,
  language: 'en',
  format: 'plain',
} as const;

let folder: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-forget-'));
  env = { DATA_DIR: join(folder, 'data') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'data', 'yuanwen.db');
const run = (...args: string[]) => forget({ env, cwd: folder, args });
const inFiles = (what: string) =>
  [file(), `${file()}-wal`].filter((one) => existsSync(one) && readFileSync(one).includes(what));

describe('npm run forget', () => {
  it('removes all of a server while the bot runs, which hears of it', async () => {
    const app = await makeManagedApp({ corpus: [], file: file() });
    const { store } = app.management;
    await store.add(GUILD, content, { user: '1' });
    await store.add('11', { ...content, title: 'Elsewhere' }, { user: '1' });
    await store.changeSetting(GUILD, { name: 'language', value: 'zh-TW' });
    await store.feedback.keepAsked(GUILD, true);
    await store.feedback.countAsked(GUILD, { question: 'Who is the mayor?', folded: 'mayor' });
    for (const ballot of ['x', 'y'])
      await store.feedback.vote(GUILD, {
        ballot,
        question: 'Why?',
        answered: false,
        verdict: { kind: 'good' },
      });
    const ask = async () =>
      JSON.stringify(
        messageOf(await handleRequest({ ...MEMBER, command: 'ask', options: { question: 'ships' } }, app))
          .body,
      );
    expect(await ask()).toContain('Forty ships');
    expect(await app.settings?.of(MEMBER.place)).toMatchObject({ language: 'zh-TW' });

    expect(await run(GUILD)).toEqual([
      `Removed of the server ${GUILD}: 1 article with all its versions, 1 note of who added, 2 votes, 1 question asked in vain, 1 choice about questions asked in vain, 1 setting.`,
      'Kept: its id and how many articles it ever had, so that an old citation never leads to another article.',
      'Backups and exports that were made before still hold what was in them.',
    ]);
    await expect.poll(ask).not.toContain('Forty ships');
    await expect.poll(async () => (await app.settings?.of(MEMBER.place))?.language).toBe('asker');
    expect(await store.feedback.votes(GUILD)).toEqual([]);
    expect(await store.list('11')).toHaveLength(1);
    expect(await run(GUILD)).toEqual([`Nothing is kept of the server ${GUILD}.`]);
  });

  it('removes what a person kept in direct messages, their id included', async () => {
    const app = await makeManagedApp({ corpus: [], file: file() });
    const { store } = app.management;
    await store.add(`@${PERSON}`, content, { user: PERSON });
    await store.changeSetting(`@${PERSON}`, { name: 'language', value: 'en' });
    // Not what a server has by the same number.
    expect(await run(PERSON)).toEqual([`Nothing is kept of the server ${PERSON}.`]);
    expect(await run('--person', PERSON)).toEqual([
      `Removed of the person ${PERSON}: 1 article with all its versions, 1 note of who added, 1 setting.`,
      'Backups and exports that were made before still hold what was in them.',
    ]);
    expect(inFiles(PERSON)).toEqual([]);
    expect(inFiles(SECRET)).toEqual([]);
    expect(await run('--person', PERSON)).toEqual([`Nothing is kept of the person ${PERSON}.`]);
    expect(inFiles(PERSON)).toEqual([]);
  });

  it('refuses in a line what names nobody, or a folder without a library', async () => {
    const refused = (...args: string[]) => run(...args).catch((error: unknown) => error);
    for (const args of [[], ['all'], ['-1'], ['0'], ['1', '2'], ['@1'], ['--person'], ['--person', 'x']])
      expect(String(await refused(...args)), args.join(' ')).toContain('npm run forget -- SERVER_ID');
    expect(String(await refused('--person', '1', '2'))).toContain('npm run forget -- --person ID');
    expect(await refused('--all')).toBeInstanceOf(ConfigError);
    expect(String(await refused('1'))).toContain('There is no library in');
    expect(existsSync(file())).toBe(false);
    const program = startProgram(env, { file: 'src/terminal/forget.ts', args: ['all'], folder });
    expect(await program.ended).toEqual([1, null]);
    expect(program.stdout()).toBe('');
    expect(program.stderr()).toMatch(/^Name the .*\n$/);
  });
});

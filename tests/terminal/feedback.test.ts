import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGold } from '../../bench/data.ts';
import type { MessageReply } from '../../commands/command.ts';
import { handlePress, handleRequest } from '../../commands/index.ts';
import { readCorpus } from '../../src/article/corpus.ts';
import { ConfigError } from '../../src/errors.ts';
import { exportFeedback } from '../../src/terminal/feedback.ts';
import { messageOf } from '../commands/app.ts';
import { GUILD, MEMBER, makeManagedApp } from '../commands/managed-app.ts';
import { startProgram } from '../start-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const HARBOUR = `布里尔港于1734年开挖。港内可以停泊四十艘船。多数是捕鲱鱼的船。

港口的灯塔由安娜·费尔韦建造。灯光在二十海里外就能看见。`;
const MILL =
  '---\ntitle: 德尔夫特的磨坊\n---\n\n磨坊建于1620年，\n有六片风帆。\n\n磨坊主名叫扬·德维特。𠮷野家就在旁边。\n';
const SHIPS = '港内可以停泊多少艘船？';
const MAYOR = '1950年的布里尔市长是谁？';
const SAILS = '磨坊有几片风帆？';
const LIGHT = '灯塔是谁建造的？';

let folder: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanwen-feedback-'));
  mkdirSync(join(folder, 'corpus'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'corpus', '磨坊.md'), MILL);
  env = { DATA_DIR: join(folder, 'data'), CORPUS_DIR: join(folder, 'corpus') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newMessage = (() => {
  let counter = 0n;
  return () => String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) + counter++);
})();

/** The bot at work on the library that is exported. */
async function openBot() {
  const { articles } = await readCorpus(join(folder, 'corpus'));
  const app = await makeManagedApp({ corpus: articles, file: join(folder, 'data', 'yuanwen.db') });
  const press = async (id: string, heading: string, values: readonly string[] = [], user = '2') => {
    const asked = { ...MEMBER, place: { ...MEMBER.place, user } };
    return messageOf(await handlePress({ ...asked, id, heading, values, message: newMessage() }, app));
  };
  const controls = (reply: MessageReply) =>
    (reply.body.components ?? []).flatMap(({ components }) => components);
  /** Asks, presses a thumb and, where it is named, chooses from the list. */
  const judge = async (question: string, label: string, choice?: string) => {
    const answer = messageOf(await handleRequest({ ...MEMBER, command: 'ask', options: { question } }, app));
    const heading = answer.body.embeds?.[0]?.author?.name ?? '';
    const button = controls(answer).find((one) => 'label' in one && one.label === label);
    if (button === undefined || !('custom_id' in button)) expect.fail(`no ${label}`);
    const kept = await press(button.custom_id, heading);
    if (choice === undefined) return;
    const list = controls(kept).find((one) => one.type === 3) ?? expect.fail('no list');
    const value = list.options.find(({ label: shown }) => shown.includes(choice))?.value;
    await press(list.custom_id, heading, [value ?? '']);
  };
  return { app, store: app.management.store, judge };
}

const content = (text: string) =>
  ({ title: '布里尔港', text, language: 'zh-Hans', format: 'plain' }) as const;

describe('npm run feedback:export', () => {
  it('makes a test of what was judged, which bench:answers takes', async () => {
    const { store, judge } = await openBot();
    await store.add(GUILD, content(HARBOUR), { user: '1' });
    await judge(SHIPS, '👍');
    await judge(SAILS, '👍');
    await judge(LIGHT, '👎', '灯光在二十海里外');
    await judge(MAYOR, '👍');
    await judge('灯光能看见多远？', '👎');
    // While the bot runs.
    const file = join(folder, 'own-test.jsonl');
    const told = await exportFeedback({ env, cwd: folder, file });
    expect(told).toEqual([
      `Wrote 4 questions about 2 texts to ${file}`,
      'It holds the articles of servers: keep it to yourself.',
      'Left out: 1 question of which people did not tell what is right, or disagree.',
    ]);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);

    const rows = readGold(file);
    expect(rows.map(({ title, questions }) => [title, questions.map(({ q }) => q).sort()]).sort()).toEqual(
      [
        ['布里尔港', [SHIPS, LIGHT, MAYOR].sort()],
        ['德尔夫特的磨坊', [SAILS]],
      ].sort(),
    );
    for (const { text, questions } of rows) {
      for (const { q, answers, answerable } of questions) {
        expect(answerable).toBe(q !== MAYOR);
        for (const answer of answers)
          expect(text.slice(answer.start16 ?? answer.start).startsWith(answer.text)).toBe(true);
      }
    }
    const gold = new Map(rows.flatMap(({ questions }) => questions.map(({ q, answers }) => [q, answers])));
    expect(gold.get(LIGHT)?.map(({ text }) => text)).toEqual(['灯光在二十海里外就能看见。']);
    // Of a file whose lines are no paragraphs, the sentence goes over the line's end.
    expect(gold.get(SAILS)?.map(({ text }) => text)).toEqual(['磨坊建于1620年，\n有六片风帆。']);

    const figures = join(folder, 'figures.json');
    const bench = [join(ROOT, 'bench', 'answers.ts'), '--systems', 'yuanwen', '--json', figures, file];
    execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), ...bench], { encoding: 'utf8' });
    const [row] = JSON.parse(readFileSync(figures, 'utf8'));
    // Of three that the articles answer the bot finds two, and the third is the one that was judged wrong.
    expect(row).toMatchObject({
      file: 'own-test',
      system: 'yuanwen',
      questions: 4,
      answerable: 3,
      hit1: 2 / 3,
      evidence1: 2 / 3,
      answered: 1,
      answeredFalsely: 0,
    });
  });

  it('tells the text that was judged from the one that came since', async () => {
    const { store, judge } = await openBot();
    await store.add(GUILD, content(HARBOUR), { user: '1' });
    await judge(SHIPS, '👍');
    await judge(SAILS, '👍');
    const later = content(HARBOUR.replace('四十', '六十'));
    await store.replace(GUILD, { id: 'a1', version: 1 }, later, { user: '1' });
    await judge(SHIPS, '👍');
    writeFileSync(join(folder, 'corpus', '磨坊.md'), MILL.replace('六片', '八片'));
    const told = await exportFeedback({ env, cwd: folder });
    expect(told[0]).toContain('Wrote 2 questions about 2 texts to ');
    expect(told).toContain('Left out: 1 question about texts that are no longer kept.');
    const name = readdirSync(folder).find((one) => one.startsWith('yuanwen-feedback-')) ?? '';
    const texts = readGold(join(folder, name)).map(({ text, questions }) => [
      text.includes('六十'),
      questions[0]?.answers[0]?.text,
    ]);
    expect(texts.sort()).toEqual([
      [false, '港内可以停泊四十艘船。'],
      [true, '港内可以停泊六十艘船。'],
    ]);
  });

  it('says so where nothing is certain, and writes nothing', async () => {
    const { store, judge } = await openBot();
    await store.add(GUILD, content(HARBOUR), { user: '1' });
    await judge(SHIPS, '👎');
    const file = join(folder, 'none.jsonl');
    expect(await exportFeedback({ env, cwd: folder, file })).toEqual([
      'Nothing to export: no vote says for certain what is right.',
      'Left out: 1 question of which people did not tell what is right, or disagree.',
    ]);
    expect(readdirSync(folder)).not.toContain('none.jsonl');
  });

  it('is refused in a line where there is no library, or the file is there', async () => {
    const file = join(folder, 'there.jsonl');
    writeFileSync(file, 'mine');
    const refused = (given: string) =>
      exportFeedback({ env, cwd: folder, file: given }).catch((error: unknown) => error);
    expect(await refused(file)).toEqual(
      new ConfigError(`The file ${file} is there already. Give a file that is not.`),
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(String(await refused(join(folder, 'new.jsonl')))).toContain('There is no library in');
    const program = startProgram(env, { file: 'src/terminal/feedback.ts', args: [file], folder });
    expect(await program.ended).toEqual([1, null]);
    expect(program.stdout()).toBe('');
    expect(program.stderr()).toMatch(/^The file .*\n$/);
  });
});

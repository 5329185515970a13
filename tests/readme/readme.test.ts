import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { isTyped } from '../../commands/declare.ts';
import { commands } from '../../commands/index.ts';
import { startChat } from '../../src/terminal/chat.ts';
import { openLibrary } from '../../src/terminal/open-library.ts';
import { boldFor } from '../../src/terminal/show.ts';
import { drawTerminal } from './draw-terminal.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Discord’s number of a subcommand among options. */
const SUBCOMMAND = 1;

interface Named {
  readonly name: string;
  readonly name_localizations?: Partial<Record<string, string | null>> | null | undefined;
}

/** One that is answered, and one whose figure the article does not give. */
const TYPED = ['谁在开幕式上致辞了？', '2021年制造业增加值是多少？'];

/** What a terminal shows of `npm run chat` and what is typed then. */
async function playChat(typed: readonly string[]): Promise<string> {
  const app = { library: await openLibrary(join(ROOT, 'corpus'), () => undefined) };
  const bold = boldFor({ isTTY: true }, {});
  let shown = '$ npm run chat\n';
  const input = new PassThrough();
  const output = new PassThrough();
  // The greeting is one piece of output, and so is each reply.
  let pieces = 0;
  output.on('data', (piece) => {
    shown += piece;
    pieces++;
  });
  const chat = startChat({ app, input, output, locale: 'zh-CN', bold });
  for (const [i, line] of typed.entries()) {
    await expect.poll(() => pieces).toBe(i + 1);
    // Only a terminal echoes what is typed, so that it is put down here.
    shown += `› ${line}\n`;
    input.write(`${line}\n`);
  }
  input.end();
  await chat;
  return shown.trimEnd();
}

describe('the picture', () => {
  it('shows what the program prints now', async () => {
    // Draw it anew after a change of the replies: npx vitest run tests/readme -u
    const picture = drawTerminal(await playChat(TYPED), 'A chat with Yuanwen in the terminal');
    await expect(picture).toMatchFileSnapshot(join(ROOT, '.github', 'images', 'chat.svg'));
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file);

  it('names every setting, and none that there is not', () => {
    const known = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const described = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(described).toEqual(known);
  });

  it('tells what each folder of the program is for', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ['));
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    for (const { name } of folders) expect(rows.join('\n')).toContain(`[src/${name}/](src/${name}/)`);
  });

  it('starts programs of the image that there are', () => {
    const started = [...text.matchAll(/node dist\/(\S+)\.js/g)].map(([, path = '']) => path);
    expect(started.length).toBeGreaterThan(2);
    for (const path of started) expect(existsSync(join(ROOT, `${path}.ts`)), path).toBe(true);
  });

  it('gives remedies for what the program says', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const program = sources.filter((name) => name.endsWith('.ts')).map((name) => read(join('src', name)));
    const [, section = ''] = text.match(/## (?:Troubleshooting|常见问题)\n(.*?)\n## /s) ?? [];
    const said = [...section.matchAll(/^\| (.*?) \| .* \|$/gm)].flatMap(
      ([, cell = '']) => cell.match(/`[^`]+`/g) ?? [],
    );
    expect(said.length).toBeGreaterThan(20);
    // Numbers, and what an ellipsis stands for, are put in as it runs.
    for (const part of said.flatMap((one) => one.slice(1, -1).split(/…|\d+/)).map((one) => one.trim()))
      expect(
        program.some((source) => source.includes(part)),
        part,
      ).toBe(true);
  });

  it('names every command in its languages', () => {
    for (const { data } of commands) {
      const names = [data.name, data.name_localizations?.['zh-CN'], data.name_localizations?.['zh-TW']];
      for (const name of names) expect(text).toContain(isTyped(data) ? `/${name}` : `${name}`);
    }
  });

  it('gives the commands the options that they have, in its own language', () => {
    const ownName = ({ name, name_localizations }: Named) =>
      file === 'README.md' ? name : (name_localizations?.['zh-CN'] ?? name);
    for (const { data } of commands) {
      if (!isTyped(data)) continue;
      const [, cell = ''] = text.match(new RegExp(`^\\| (\`/${ownName(data)}\`.*?) \\|`, 'm')) ?? [];
      const given: readonly string[] = cell.replace(/^`[^`]*`(?:（[^）]*）)?/, '').match(/[^\s,、]+/g) ?? [];
      const options = data.options ?? [];
      const declared = options.map((option) =>
        option.type === SUBCOMMAND || option.required ? ownName(option) : `[${ownName(option)}]`,
      );
      // What an ellipsis stands for is not looked at.
      const gap = given.indexOf('…');
      const [before, after] = gap < 0 ? [given, []] : [given.slice(0, gap), given.slice(gap + 1)];
      expect(gap < 0 ? declared : declared.slice(0, before.length), data.name).toEqual(before);
      if (gap >= 0) expect(declared.slice(-after.length), data.name).toEqual(after);
    }
  });
});

it('both tell the same figures of how good it is', () => {
  const figuresIn = (file: string) => {
    const [, table = ''] = read(file).match(/<!-- figures: .*? -->(.*?)<!-- \/figures -->/s) ?? [];
    return table.match(/\d+(?:\.\d+)?(?=%| to |–)/g) ?? [];
  };
  expect(figuresIn('README.md').length).toBeGreaterThan(10);
  expect(figuresIn('README.zh-CN.md')).toEqual(figuresIn('README.md'));
});

describe('how good it is', () => {
  const benches = read('bench/README.md');
  /** The cells of a row of the first table below a heading, found by what the first of them begins with. */
  const rowOf = (heading: string, name: string): readonly string[] => {
    const [, below = ''] = benches.split(`\n### ${heading}\n`);
    const [section = ''] = below.split('\n## ');
    const row = section.split('\n').find((line) => line.startsWith(`| ${name}`));
    if (row === undefined) throw new Error(`No row “${name}” below “${heading}”`);
    return row.split('|').map((cell) => cell.trim());
  };
  const cellOf = (heading: string, name: string, column: number) =>
    Number.parseFloat(rowOf(heading, name)[column] ?? '');
  const [byText, falsely] = [4, 3];
  /** Of the questions in people's own words: said + not said, answered, answered falsely. */
  const own = (name: string) => {
    const [, , counts = '', answered = '', wrongly = ''] = rowOf("Questions in people's own words", name);
    const [said = 0, notSaid = 0] = counts.split(' + ').map(Number);
    return { said, notSaid, answered: Number(answered), falsely: Number(wrongly) };
  };

  it.each(['README.md', 'README.zh-CN.md'])('is told in %s as in bench/README.md', (file) => {
    const [, table = ''] = read(file).match(/<!-- figures: .*? -->(.*?)<!-- \/figures -->/s) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    const told = rows.map((line) => (line.split('|')[3] ?? '').match(/\d+(?:\.\d+)?/g)?.map(Number) ?? []);
    const asked = rows.map((line) => (line.split('|')[2] ?? '').match(/\d+(?=%)/g)?.map(Number) ?? []);
    const [first, second, third] = [own('untold |'), own('untold-held-out |'), own('untold-third |')];
    const wrong = first.notSaid * first.falsely + second.notSaid * second.falsely;
    // Without the head of the table.
    expect(told.slice(1)).toEqual([
      [cellOf('Ranking', 'zh_cmrc2018_trial and', byText)],
      [cellOf('Ranking', 'zht_drcd_dev |', byText)],
      [cellOf('Ranking', 'en_squad2_dev.A, answerable', byText)],
      [cellOf('Ranking', 'zht_drcd_dev, whole file pooled', byText)],
      [cellOf('Declining', '… both', falsely), cellOf('Declining', 'neg_zht_drcd_dev', falsely)],
      [Math.round(wrong / (first.notSaid + second.notSaid))],
      [Math.round(third.falsely)],
      [cellOf('Declining', 'any file put to a random article', falsely)],
      [Math.round(cellOf('Declining', 'SQuAD 2.0', falsely))],
    ]);
    expect(asked.slice(1).flat()).toEqual([
      95,
      Math.round((first.answered + second.answered) / 2),
      Math.round(third.answered),
    ]);
  });
});

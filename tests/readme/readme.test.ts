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
    await expect.poll(() => pieces, { timeout: 20_000 }).toBe(i + 1);
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

  it('names only scripts that there are', () => {
    const scripts: object = JSON.parse(read('package.json')).scripts;
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, script]) => script ?? '');
    expect(named.length).toBeGreaterThan(0);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

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

  it('names every command in its languages', () => {
    for (const { data } of commands) {
      const names = [data.name, data.name_localizations?.['zh-CN'], data.name_localizations?.['zh-TW']];
      for (const name of names) expect(text).toContain(isTyped(data) ? `/${name}` : `${name}`);
    }
  });

  it('links to files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(join(ROOT, link)), link).toBe(true);
  });
});

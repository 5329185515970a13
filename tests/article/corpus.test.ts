import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_FILE, readCorpus } from '../../src/article/corpus.ts';
import { encode, encodeUtf16 } from './encode.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yuanwen-corpus-'));
});
afterEach(() => rm(dir, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(dir, name), content);
const ids = async () => (await readCorpus(dir)).articles.map(({ id }) => id);

describe('readCorpus', () => {
  it("reads the project's own corpus without a problem", async () => {
    const { articles, problems } = await readCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toContain('world-advanced-manufacturing-conference-2021');
  });

  it('reads every encoding and line end alike, in the order of names', async () => {
    const text = '工業和信息化部表示。\r\n增加值達到26.6萬億元。';
    await put('1-utf8.md', text);
    await put('2-mark.txt', `\ufeff${text}`);
    await put('3-gb.txt', encode(text, 'gb18030'));
    await put('4-big5.md', encode(text, 'big5'));
    await put('5-utf16.TXT', encodeUtf16(text, 'be', true));
    const { articles, problems } = await readCorpus(dir);
    expect(problems).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['1-utf8', '2-mark', '3-gb', '4-big5', '5-utf16']);
    expect(new Set(articles.map((article) => article.text))).toEqual(new Set([text.replace('\r', '')]));
    expect(articles[2]).toMatchObject({ title: '3-gb', language: 'zh-Hant' });
  });

  it('names what it cannot read with the reason and the remedy, and serves the rest', async () => {
    await put('good.md', '正文。');
    await put('empty.md', '');
    await put('blank.txt', ' \n\n');
    await put('front.md', '---\ntitle: a\n\n正文。');
    await put('picture.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
    await put('paper.pdf', '%PDF-1.4');
    await put('big.txt', new Uint8Array(LARGEST_FILE + 1).fill(97));
    await mkdir(join(dir, 'folder.md'));
    await symlink(join(dir, 'loop.md'), join(dir, 'loop.md'));
    await symlink(join(dir, 'nowhere'), join(dir, 'dangling.md'));
    execFileSync('mkfifo', [join(dir, 'pipe.md')]);
    const { articles, problems } = await readCorpus(dir);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    const found = Object.fromEntries(problems.map(({ file, reason }) => [file, reason]));
    expect(found).toEqual({
      'big.txt': expect.stringContaining('8 MiB'),
      'blank.txt': expect.stringContaining('the text of an article'),
      'dangling.md': expect.stringContaining('ENOENT'),
      'empty.md': expect.stringContaining('the text of an article'),
      'folder.md': expect.stringContaining('a folder'),
      'front.md': expect.stringContaining('Close the front matter'),
      'loop.md': expect.stringContaining('ELOOP'),
      'paper.pdf': expect.stringContaining('.md or .txt'),
      'picture.md': expect.stringContaining('a PNG picture'),
      'pipe.md': expect.stringContaining('no regular file'),
    });
    for (const { reason } of problems) expect(reason).toMatch(/^expected .+, found .+\. .+\.$/);
  });

  it('ignores the README and hidden files', async () => {
    for (const name of ['README.md', 'readme.txt', 'README.zh-CN.md', '.hidden.md', '.DS_Store'])
      await put(name, '正文。');
    expect(await readCorpus(dir)).toEqual({ articles: [], problems: [] });
  });

  it('says that a folder is missing', async () => {
    const { articles, problems } = await readCorpus(join(dir, 'none'));
    expect(articles).toEqual([]);
    expect(problems).toEqual([
      {
        file: join(dir, 'none'),
        reason: expect.stringContaining('expected a folder of articles, found nothing there'),
      },
    ]);
  });

  it('gives ids that are unique, safe and of at most 64 characters', async () => {
    const long = '很'.repeat(70);
    const names = [
      'a.md',
      'a.txt',
      `${long}甲.md`,
      `${long}乙.md`,
      'constructor.md',
      '__proto__.md',
      'caf\u00e9.md',
      'cafe\u0301.md',
      'line\nend.md',
      ' .md',
    ];
    for (const name of names) await put(name, '正文。');
    const { articles, problems } = await readCorpus(dir);
    expect(problems).toEqual([]);
    const found = articles.map(({ id }) => id);
    expect(new Set(found).size).toBe(names.length);
    expect(found).toEqual(expect.arrayContaining(['a', 'a.txt', 'constructor', '__proto__', 'café']));
    for (const id of found) {
      expect(id.length).toBeLessThanOrEqual(64);
      expect(id).not.toMatch(/[\p{Cc}]|^\s|\s$|^$/u);
    }
    // The same folder gives the same ids, whatever order the system lists it in.
    expect(await ids()).toEqual(found);
  });
});

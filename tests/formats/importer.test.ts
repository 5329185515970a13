import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createImporter, type Importer, type ImporterOptions } from '../../src/formats/importer.ts';
import { encode, encodeUtf16 } from '../article/encode.ts';
import { LONG } from '../long.ts';
import { CHINESE_PARAGRAPHS, CHINESE_TITLE, chinesePage, ENGLISH_PAGE } from './pages.ts';
import { bytesOf, outline } from './read.ts';
import { writeDocx } from './write-docx.ts';
import { layOut, writePdf } from './write-pdf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A busy machine may take twenty times as long; what is to be refused for something else must not be for that. */
const PATIENT = { milliseconds: 120_000 };
const open: Importer[] = [];

function importerWith(options: ImporterOptions = {}): Importer {
  const importer = createImporter(options);
  open.push(importer);
  return importer;
}

afterEach(() => {
  for (const importer of open.splice(0)) importer.close();
});

const TEXT = `${CHINESE_TITLE}\n\n${CHINESE_PARAGRAPHS.slice(0, 2).join('\n\n')}\n`;
const page = { name: 'a.html', bytes: bytesOf(chinesePage()) };

describe('an importer', () => {
  const importer = createImporter({ limits: PATIENT });
  afterAll(importer.close);

  it('reads every kind', async () => {
    const pdf = writePdf({ pages: [layOut(CHINESE_PARAGRAPHS, { x: 70, y: 90, size: 11, columns: 60 })] });
    const docx = await writeDocx({ body: CHINESE_PARAGRAPHS.map((text) => ({ text })) });
    for (const [name, bytes, format] of [
      ['报道.txt', bytesOf(TEXT), 'text'],
      ['a.md', bytesOf(`# ${TEXT}`), 'markdown'],
      ['a.html', page.bytes, 'html'],
      ['a.pdf', pdf, 'pdf'],
      ['a.docx', docx, 'docx'],
    ] as const) {
      const result = await importer.importArticle({ name, bytes });
      expect(result).toMatchObject({ kind: 'article', format });
      if (result.kind === 'article')
        expect(outline(result.article)[0]).toBe(`prose: ${CHINESE_PARAGRAPHS[0]}`);
    }
  });

  it.each([
    ['utf-8', bytesOf(`\ufeff${TEXT}`)],
    ['utf-16le', encodeUtf16(TEXT, 'le', true)],
    ['utf-16be', encodeUtf16(TEXT, 'be', false)],
    ['gb18030', encode(TEXT, 'gb18030')],
    ['big5', encode('世界大會\n\n十一月一日，世界先進製造業大會在濟南開幕，各國代表參加了會議。', 'big5')],
  ])('reads a text in %s', async (encoding, bytes) => {
    expect(await importer.importArticle({ name: 'a.txt', bytes })).toMatchObject({ encoding });
  });

  it('mends what scraping left, as in the corpus', async () => {
    const scraped = `<html><title>x</title><body><p>${['互聯(lián)網(wǎng),大數(shù)據(jù)', '制造業(yè)發(fā)展,推動升級', '實體經(jīng)濟,穩(wěn)定增長'].join('</p><p>')}</p></body>`;
    const result = await importer.importArticle({ name: 'a.html', bytes: bytesOf(scraped) });
    expect(result).toMatchObject({
      article: { text: '互聯網，大數據\n\n制造業發展，推動升級\n\n實體經濟，穩定增長' },
    });
  });

  it('gives the same id to the same bytes, or the one it is told', async () => {
    const idOf = async (input: { readonly id?: string }) => {
      const result = await importer.importArticle({ name: 'a.txt', bytes: bytesOf(TEXT), ...input });
      return result.kind === 'article' ? result.article.id : result.code;
    };
    expect(await idOf({})).toMatch(/^[0-9a-f]{16}$/);
    expect(await idOf({})).toBe(await idOf({}));
    expect(await idOf({ id: 'told' })).toBe('told');
  });

  it('any text that is an article: its sentences are slices of it', async () => {
    const piece = fc.constantFrom(
      '互联网',
      'data',
      '。',
      '！',
      '. ',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '1. ',
      '\u202e',
      '\0',
      '”',
      '😀',
      '\u3000',
      '<p>',
      '|',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('a.txt', 'a.md'), async (text, name) => {
        const result = await importer.importArticle({ name, bytes: bytesOf(text) });
        if (result.kind === 'problem') return;
        const { article } = result;
        let end = 0;
        for (const paragraph of article.paragraphs)
          for (const sentence of paragraph.sentences) {
            expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
            expect(sentence.start).toBeGreaterThanOrEqual(end);
            end = sentence.end;
          }
        expect(article.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
        expect(article.title).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an importer refuses', () => {
  const importer = createImporter({ limits: { ...PATIENT, fileBytes: 100_000, characters: 1_000 } });
  afterAll(importer.close);

  it.each([
    ['a name that shows backwards', { name: 'a\u202etxt.exe', bytes: bytesOf(TEXT) }, 'bad-name'],
    ['a name with a control character', { name: 'a\u0007.txt', bytes: bytesOf(TEXT) }, 'bad-name'],
    ['an empty file', { name: 'a.txt', bytes: bytesOf('') }, 'empty'],
    ['a file of white space', { name: 'a.txt', bytes: bytesOf(' \n\n ') }, 'empty'],
    ['a picture', { name: 'a.txt', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }, 'unknown-kind'],
    [
      'bytes of no encoding',
      { name: 'a.txt', bytes: Uint8Array.from({ length: 900 }, (_, i) => 0x80 + ((i * 37) % 128)) },
      'undecodable',
    ],
    ['a text that is too long', { name: 'a.txt', bytes: bytesOf('字。'.repeat(600)) }, 'too-long'],
    [
      'a page that is too long',
      { name: 'a.html', bytes: bytesOf(`<html><p>${'一个句子，很长。'.repeat(300)}`) },
      'too-long',
    ],
    ['a file that is too large', { name: 'a.pdf', bytes: new Uint8Array(100_001) }, 'too-large'],
  ])('%s', async (_, file, code) => {
    expect(await importer.importArticle(file)).toMatchObject({ kind: 'problem', code });
  });

  it('a file that takes too long, and reads the next', async () => {
    const importer = importerWith({ readers: 1, limits: { milliseconds: 4_000 } });
    const nested = { name: 'a.html', bytes: bytesOf(`<html>${'<div>'.repeat(400_000)}`) };
    const [slow, good] = await Promise.all([importer.importArticle(nested), importer.importArticle(page)]);
    expect(slow).toMatchObject({ code: 'too-costly', facts: { limit: 'time', most: 4 } });
    // On a machine that is busy enough, the next may take too long as well, and the one after it not.
    if (good.kind !== 'article') expect(good).toMatchObject({ facts: { limit: 'time' } });
    const kindOf = async () => (await importer.importArticle(page)).kind;
    await expect.poll(kindOf).toBe('article');
  });

  it('a PDF that unpacks without end, and stays small itself', async () => {
    const importer = importerWith({ limits: { ...PATIENT, processMiB: 256 } });
    const bomb = deflateSync(deflateSync(Buffer.alloc(400 * 1024 * 1024, ' ')));
    const bytes = writePdf({ pages: [[]], content: { bytes: bomb, filters: '[/FlateDecode /FlateDecode]' } });
    expect(bytes.length).toBeLessThan(20_000);
    const before = process.memoryUsage.rss();
    expect(await importer.importArticle({ name: 'a.pdf', bytes })).toMatchObject({
      code: 'too-costly',
      facts: { limit: 'memory' },
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
    expect((await importer.importArticle(page)).kind).toBe('article');
  });

  it('a file that fills the heap', async () => {
    const importer = importerWith({ limits: { ...PATIENT, heapMiB: 64, processMiB: 2_000 } });
    const bytes = bytesOf(`<html>${'<p>一个句子，很长很长。</p>'.repeat(140_000)}`);
    expect(await importer.importArticle({ name: 'a.html', bytes })).toMatchObject({ code: 'too-costly' });
  });

  it('more files than may wait', async () => {
    const importer = importerWith({ readers: 1, waiting: 1, limits: PATIENT });
    const results = await Promise.all([1, 2, 3, 4].map(() => importer.importArticle(page)));
    expect(results.map((result) => (result.kind === 'problem' ? result.code : 'article'))).toEqual([
      'article',
      'article',
      'busy',
      'busy',
    ]);
  });

  it('everything once it is closed', async () => {
    const importer = importerWith({ readers: 1 });
    const results = [importer.importArticle(page), importer.importArticle(page)];
    setTimeout(importer.close, 20);
    for (const result of await Promise.all([...results, importer.importArticle(page)]))
      expect(result).toMatchObject({ kind: expect.stringMatching(/problem|article/) });
    expect(await importer.importArticle(page)).toMatchObject({ code: 'busy' });
  });
});

describe('a reading process', () => {
  const run = promisify(execFile);
  const script = (from: string) => `
    import { createImporter } from ${JSON.stringify(from)};
    const started = performance.now();
    const result = await createImporter({ limits: { milliseconds: 120_000 } }).importArticle({ name: 'a.html', bytes: new TextEncoder().encode(process.env.PAGE) });
    console.log(result.kind, result.article?.title);
  `;
  const env = { PATH: process.env['PATH'] ?? '', PAGE: ENGLISH_PAGE };

  it('does not keep the program running, run from the source', async () => {
    const from = new URL('../../src/formats/importer.ts', import.meta.url).href;
    const { stdout, stderr } = await run(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script(from)],
      { env, timeout: 120_000 },
    );
    expect({ stdout, stderr }).toEqual({
      stdout: 'article Manufacturing conference opens in Jinan\n',
      stderr: '',
    });
  });

  it('alone loads what parses, the program never', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
    const note = `
      import { appendFileSync } from 'node:fs';
      export function load(url, context, next) { appendFileSync(process.env.LOADED, url + '\\n'); return next(url, context); }
    `;
    const data = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
    const hook = data(`import { register } from 'node:module'; register(${JSON.stringify(data(note))});`);
    const from = new URL('../../src/formats/importer.ts', import.meta.url).href;
    try {
      const loaded = join(folder, 'loaded');
      await run(
        process.execPath,
        [
          '--import',
          import.meta.resolve('tsx'),
          '--import',
          hook,
          '--input-type=module',
          '--eval',
          script(from),
        ],
        { env: { ...env, LOADED: loaded }, timeout: 120_000 },
      );
      const urls = readFileSync(loaded, 'utf8');
      expect(urls).toContain('src/article/parse.ts');
      expect(urls).not.toMatch(
        /\/(?:linkedom|readability|mammoth|jszip|yauzl|pdfjs-dist)\/|read-(?:html|pdf|docx)/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['while it starts', 1],
    ['in the middle of a file', 4_000],
  ])('ends with the program that started it: %s', async (_, milliseconds) => {
    const from = new URL('../../src/formats/importer.ts', import.meta.url).href;
    const endless = `
      import { createImporter } from ${JSON.stringify(from)};
      createImporter({ limits: { milliseconds: 600_000 } }).importArticle({
        name: 'a.html',
        bytes: new TextEncoder().encode('<html>' + '<div>'.repeat(1_000_000)),
      });
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${milliseconds});
    `;
    const program = execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', endless],
      { env },
    );
    const { pid } = program;
    await new Promise((resolve) => program.once('exit', resolve));
    expect(program.signalCode).toBe('SIGKILL');
    await vi.waitUntil(() => readersOf(pid).length === 0, { timeout: 60_000, interval: 100 });
  });

  it('works when compiled', { timeout: LONG }, async () => {
    const out = mkdtempSync(join(root, 'node_modules', '.compiled-'));
    try {
      writeFileSync(join(out, 'package.json'), '{"type":"module"}');
      await run(join(root, 'node_modules/.bin/tsc'), ['--noEmit', 'false', '--outDir', out], { cwd: root });
      const { stdout, stderr } = await run(
        process.execPath,
        ['--input-type=module', '--eval', script(join(out, 'src/formats/importer.js'))],
        { env, timeout: 120_000 },
      );
      expect({ stdout, stderr }).toEqual({
        stdout: 'article Manufacturing conference opens in Jinan\n',
        stderr: '',
      });
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});

/** The reading processes that a process has started, even if it is gone: they are told its number. Linux only. */
function readersOf(pid: number | undefined): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => {
      const command = readProc(one, 'cmdline').split('\0').filter(Boolean);
      return command.at(-1) === String(pid) && command.some((part) => part.includes('reader-process'));
    });
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

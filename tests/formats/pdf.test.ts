import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '../../src/formats/limits.ts';
import { readPdf } from '../../src/formats/read-pdf.ts';
import { CHINESE_PARAGRAPHS, CHINESE_TITLE, ENGLISH_PARAGRAPHS } from './pages.ts';
import { metadataOf, outline, readGood, verdict } from './read.ts';
import { layOut, type TestLine, writePdf } from './write-pdf.ts';

const pdf = (bytes: Uint8Array) => ({ name: 'report.pdf', bytes });
const CHINESE = { x: 70, y: 140, size: 11, columns: 60, indent: true };
const title: TestLine = { text: CHINESE_TITLE, x: 130, y: 90, size: 20 };

/** The lines of an article over several pages, each with a running head and a page number. */
function paged(lines: readonly TestLine[], perPage: number): readonly (readonly TestLine[])[] {
  return Array.from({ length: Math.ceil(lines.length / perPage) }, (_, i) => [
    { text: `工信微报 第${i + 1}期`, x: 230, y: 40, size: 9 },
    ...lines.slice(i * perPage, (i + 1) * perPage).map((line, at) => ({ ...line, y: 90 + at * 18 })),
    { text: `— ${i + 1} —`, x: 280, y: 810, size: 9 },
  ]);
}

/** Four pages of text, each with a line in larger type above. */
function headed(head: (page: number) => string): readonly (readonly TestLine[])[] {
  return [1, 2, 3, 4].map((page) => [
    { text: head(page), x: 70, y: 40, size: 16 },
    ...layOut(
      [`第${'甲乙丙丁'.charAt(page - 1)}页，${CHINESE_PARAGRAPHS[0]}`, CHINESE_PARAGRAPHS[1]],
      CHINESE,
    ),
  ]);
}

describe('a PDF', () => {
  it.each(['unicode', 'gbk'] as const)('in Chinese gives its paragraphs and its title: %s', async (font) => {
    const text = CHINESE_PARAGRAPHS.map((paragraph) => paragraph.replaceAll('“', '「').replaceAll('”', '」'));
    const article = await readGood(pdf(writePdf({ font, pages: [[title, ...layOut(text, CHINESE)]] })));
    expect(outline(article)).toEqual(text.map((paragraph) => `prose: ${paragraph}`));
    expect(article.title).toBe(CHINESE_TITLE);
  });

  it('in English gives its paragraphs, without the hyphens of line ends', async () => {
    const lines = layOut(ENGLISH_PARAGRAPHS, { x: 72, y: 100, size: 11, columns: 80 });
    const hyphened = lines.flatMap((line) =>
      line.text.startsWith('calling')
        ? [
            { ...line, text: 'call-' },
            { ...line, y: line.y + 8, text: line.text.replace('calling', 'ing') },
          ]
        : [line],
    );
    const article = await readGood(pdf(writePdf({ pages: [hyphened] })));
    expect(outline(article)).toEqual(ENGLISH_PARAGRAPHS.map((paragraph) => `prose: ${paragraph}`));
    expect(article.language).toBe('en');
  });

  it('loses page numbers and running heads, and joins what the foot of a page parts', async () => {
    const text = [...CHINESE_PARAGRAPHS, ...CHINESE_PARAGRAPHS].map(
      (paragraph, i) => `第${i}项，${paragraph}`,
    );
    const pages = paged(layOut(text, CHINESE), 4);
    expect(pages.length).toBeGreaterThan(3);
    const article = await readGood(pdf(writePdf({ pages })));
    expect(outline(article)).toEqual(text.map((paragraph) => `prose: ${paragraph}`));
  });

  it.each([
    ['Annual Report 2021', () => 'Annual Report 2021'],
    ['Annual Report 2021, page N', (page: number) => `Annual Report 2021 ${page + 6}`],
    ['第N页', (page: number) => `2021年度报告 第${page}页`],
  ])('loses a running head in larger type: %s', async (_, head) => {
    const { title, text } = await readGood(pdf(writePdf({ pages: headed(head) })));
    expect(`${title}\n${text}`).not.toMatch(/Report|报告/);
  });

  it.each([
    ['a day a page', (page: number) => `Day ${page}`],
    ['the same in Chinese', (page: number) => `第${page}天 活动安排`],
    ['years', (page: number) => `Founded in ${1900 + page * page}`],
  ])('keeps numbered headings at the tops of pages: %s', async (_, head) => {
    const { title, text } = await readGood(pdf(writePdf({ pages: headed(head) })));
    for (const page of [1, 2, 3, 4]) expect(`${title}\n${text}`).toContain(head(page));
  });

  it('keeps headings and list items apart', async () => {
    const lines = [
      ...layOut([CHINESE_PARAGRAPHS[0]], CHINESE),
      { text: '发展历程', x: 70, y: 230, size: 14 },
      ...layOut([CHINESE_PARAGRAPHS[1]], { ...CHINESE, y: 260 }),
      { text: '• 加强关键核心技术攻关', x: 80, y: 340, size: 11 },
      { text: '• 培育优质企业', x: 80, y: 357, size: 11 },
    ];
    expect(outline(await readGood(pdf(writePdf({ pages: [lines] }))))).toEqual([
      `prose: ${CHINESE_PARAGRAPHS[0]}`,
      'heading: 发展历程',
      `prose: ${CHINESE_PARAGRAPHS[1]}`,
      'list-item: 加强关键核心技术攻关',
      'list-item: 培育优质企业',
    ]);
  });

  it('has two columns read one after the other', async () => {
    const column = (x: number, text: readonly string[]) =>
      layOut(text, { x, y: 100, size: 10, columns: 40, indent: true });
    const lines = [
      ...column(60, CHINESE_PARAGRAPHS.slice(0, 2)),
      ...column(310, CHINESE_PARAGRAPHS.slice(2)),
    ];
    const article = await readGood(pdf(writePdf({ pages: [lines] })));
    expect(outline(article)).toEqual(CHINESE_PARAGRAPHS.map((paragraph) => `prose: ${paragraph}`));
  });

  it('is described by its properties where they look like a person’s', async () => {
    const pages = [layOut(CHINESE_PARAGRAPHS, CHINESE)];
    const made = { Author: '张三', Title: '大会综述', CreationDate: "D:20211101083000+08'00'" };
    expect(metadataOf(await readGood(pdf(writePdf({ pages, info: made }))))).toMatchObject({
      title: '大会综述',
      author: '张三',
      date: '2021-11-01',
    });
    const program = {
      Author: 'Administrator',
      Title: 'Microsoft Word - 新建文档.doc',
      CreationDate: 'D:2021',
    };
    expect(metadataOf(await readGood(pdf(writePdf({ pages, info: program }))))).toEqual({
      title: 'report',
      language: 'zh-Hans',
    });
  });

  it('with radicals for characters gives the characters', async () => {
    const article = await readGood(
      pdf(writePdf({ pages: [layOut(['⼈⼯智能与⽣产制造深度融合。'], CHINESE)] })),
    );
    expect(article.text).toBe('人工智能与生产制造深度融合。');
  });
});

describe('a PDF that is refused', () => {
  const pages = [layOut(CHINESE_PARAGRAPHS, CHINESE)];
  const good = writePdf({ pages });

  it.each([
    ['a scan', writePdf({ pages: [[]], picture: true }), 'no-text'],
    [
      'a scan with page numbers',
      writePdf({
        pages: [[], [], []].map((_, i) => [{ text: `${i}`, x: 290, y: 810, size: 9 }]),
        picture: true,
      }),
      'no-text',
    ],
    [
      'characters without names',
      writePdf({ pages: [layOut(['\ue001\ue002\ue003\ue004'.repeat(40)], CHINESE)] }),
      'no-text',
    ],
    ['one with a password', writePdf({ pages, password: 'secret' }), 'locked'],
    ['a head alone', good.slice(0, 20), 'broken'],
    [
      'no pages',
      Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>'),
      'broken',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await verdict(pdf(bytes))).toBe(code);
  });

  it('is read all the same where only its table of objects is damaged', async () => {
    const text = Buffer.from(good)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n1');
    expect(await verdict(pdf(Buffer.from(text, 'latin1')))).toBe('article');
  });

  it('is too long as a whole, even where what was read of it would do', async () => {
    const limits = { ...IMPORT_LIMITS, characters: CHINESE_PARAGRAPHS.join('').length + 20 };
    const head = { text: '工信微报 一份很长很长很长的页眉', x: 100, y: 40, size: 9 };
    const bytes = writePdf({
      pages: Array.from({ length: 8 }, () => [head, ...layOut(CHINESE_PARAGRAPHS, CHINESE)]),
    });
    expect(await readPdf({ bytes, limits })).toMatchObject({
      code: 'too-long',
      facts: { most: limits.characters },
    });
  });

  it('is not taken for empty where a filter of its text is a bomb: it ends at the limit of text', async () => {
    const text = Buffer.from(`BT /F1 11 Tf 70 700 Td ${'<4e2d> Tj '.repeat(100_000)} ET`);
    const content = { bytes: deflateSync(deflateSync(text)), filters: '[/FlateDecode /FlateDecode]' };
    expect(await verdict(pdf(writePdf({ pages, content })))).toMatch(/article|no-text/);
  });
});

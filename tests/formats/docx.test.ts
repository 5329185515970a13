import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/formats/open-zip.ts';
import { CHINESE_PARAGRAPHS, CHINESE_TITLE } from './pages.ts';
import { metadataOf, outline, read, readGood, verdict } from './read.ts';
import { writeDocx } from './write-docx.ts';

const docx = (bytes: Uint8Array) => ({ name: '报告.docx', bytes });
const body = CHINESE_PARAGRAPHS.map((text) => ({ text }));

describe('a Word document', () => {
  it('keeps the empty cells of its tables', async () => {
    const rows = [
      ['航线', '距离', '票价'],
      ['北线', '', '30元'],
    ];
    expect(outline(await readGood(docx(await writeDocx({ body: [...body, rows] }))))).toContain(
      'row: 北线 | | 30元',
    );
  });

  it('gives its title, headings, list items and tables', async () => {
    const bytes = await writeDocx({
      body: [
        { text: CHINESE_TITLE, style: 'Title' },
        ...body.slice(0, 1),
        { text: '发展历程', style: 'Heading1' },
        { text: '加强关键核心技术攻关', bullet: true },
        { text: '培育优质企业', bullet: true },
        [
          ['年份', '增加值'],
          ['2012', '16.98万亿元'],
        ],
        ...body.slice(1, 2),
      ],
      properties: { title: '文档1', author: '张三', created: '2021-11-01T00:00:00Z' },
    });
    const article = await readGood(docx(bytes));
    expect(outline(article)).toEqual([
      `prose: ${CHINESE_PARAGRAPHS[0]}`,
      'heading: 发展历程',
      'list-item: 加强关键核心技术攻关',
      'list-item: 培育优质企业',
      'row: 年份 | 增加值',
      'row: 2012 | 16.98万亿元',
      `prose: ${CHINESE_PARAGRAPHS[1]}`,
    ]);
    expect(metadataOf(article)).toEqual({
      title: CHINESE_TITLE,
      author: '张三',
      date: '2021-11-01',
      language: 'zh-Hans',
    });
  });

  it('is called by its properties, else by its file, where it has no title', async () => {
    const named = await writeDocx({ body, properties: { title: '大会综述' } });
    expect((await readGood(docx(named))).title).toBe('大会综述');
    expect((await readGood(docx(await writeDocx({ body })))).title).toBe('报告');
  });

  it('has its footnotes behind the text, without marks and arrows', async () => {
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = `<w:footnotes ${W}><w:footnote w:id="2"><w:p><w:r><w:t>据工信部。</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const text = `<w:document ${W}><w:body><w:p><w:r><w:t>大会开幕</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>，各国参加。</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = await writeDocx({ body, parts: { 'word/document.xml': text, 'word/footnotes.xml': note } });
    expect(outline(await readGood(docx(bytes)))).toEqual([
      'prose: 大会开幕，各国参加。',
      'list-item: 据工信部。',
    ]);
  });

  it('is read with pictures and macros in it, which stay packed', async () => {
    const parts = {
      'word/media/image1.png': new Uint8Array(1000),
      'word/vbaProject.bin': new Uint8Array(1000),
    };
    expect(await verdict(docx(await writeDocx({ body, parts })))).toBe('article');
  });
});

describe('an archive that is refused', () => {
  const zipped = async (files: Readonly<Record<string, string>>) => {
    const zip = new JSZip();
    for (const [name, text] of Object.entries(files)) zip.file(name, text);
    return zip.generateAsync({ type: 'uint8array' });
  };

  it.each([
    [{ 'xl/workbook.xml': '<x/>' }, 'an Excel workbook'],
    [{ 'ppt/presentation.xml': '<x/>' }, 'a PowerPoint presentation'],
    [{ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<x/>' }, 'an EPUB book'],
    [{ 'a.txt': 'a' }, 'a zip archive'],
  ])('is called what it is: %j', async (files, found) => {
    expect(await read(docx(await zipped(files)))).toMatchObject({ code: 'unknown-kind', found });
  });

  it('is broken where it ends early, or its document is no XML or empty', async () => {
    const bytes = await writeDocx({ body });
    expect(await verdict(docx(bytes.slice(0, bytes.length / 2)))).toBe('broken');
    expect(await verdict(docx(await writeDocx({ body, parts: { 'word/document.xml': 'none' } })))).toBe(
      'broken',
    );
    expect(await verdict(docx(await writeDocx({ body: [] })))).toBe('empty');
  });

  it('asks for a password: Word’s own, and a zip’s', async () => {
    const office = Buffer.alloc(4096);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(office);
    expect(await read(docx(office))).toMatchObject({ code: 'unknown-kind', found: 'an old Office document' });
    office.write('EncryptedPackage', 2048, 'utf16le');
    expect(await verdict(docx(office))).toBe('locked');
    const zip = Buffer.from(await writeDocx({ body }));
    // The flag of encryption, in every entry of the central directory.
    for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) zip[at + 8] = 1;
    expect(await verdict(docx(zip))).toBe('locked');
  });

  it('is a bomb by its ratio, or by its size, whatever it says of itself', async () => {
    const bomb = await writeDocx({ body, parts: { 'word/document.xml': ' '.repeat(8 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await verdict(docx(bomb))).toBe('unpacks-too-large');
    const wanted = { isWanted: () => true, most: 5_000 };
    expect(await openZip(await writeDocx({ body: Array(2_000).fill(body[0]) }), wanted)).toMatchObject({
      code: 'unpacks-too-large',
    });
    const lie = Buffer.from(bomb);
    for (const mark of ['PK\x01\x02', 'PK\x03\x04'])
      for (let at = lie.indexOf(mark); at >= 0; at = lie.indexOf(mark, at + 4))
        lie.writeUInt32LE(10, at + (mark === 'PK\x01\x02' ? 24 : 22));
    expect(await verdict(docx(lie))).toMatch(/broken|unpacks-too-large/);
  });

  it('holds no more in memory than the limit before it refuses', async () => {
    const zip = zipOf('word/document.xml', deflateRawSync(Buffer.alloc(512 * 1024 * 1024)), 0xffff_fff0);
    const before = process.memoryUsage().arrayBuffers;
    expect(await openZip(zip, { isWanted: () => true, most: 1024 * 1024 })).toMatchObject({
      code: 'unpacks-too-large',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });
});

/** An archive of one part, with the size it claims. */
function zipOf(name: string, packed: Uint8Array, size: number): Uint8Array {
  const field = (...pairs: readonly (readonly [number, 2 | 4])[]) =>
    Buffer.concat(
      pairs.map(([value, bytes]) => {
        const buffer = Buffer.alloc(bytes);
        buffer.writeUIntLE(value, 0, bytes);
        return buffer;
      }),
    );
  const common = [
    [20, 2],
    [0, 2],
    [8, 2],
    [0, 4],
    [0, 4],
    [packed.length, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const;
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), field(...common), Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    field([20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [0, 4]),
    Buffer.from(name),
  ]);
  const end = field([0, 2], [0, 2], [1, 2], [1, 2], [central.length, 4], [local.length, 4], [0, 2]);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

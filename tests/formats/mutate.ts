import JSZip from 'jszip';
import { encode, encodeUtf16 } from '../article/encode.ts';
import type { Random } from '../random.ts';
import { CHINESE_PARAGRAPHS, CHINESE_TITLE, chinesePage, ENGLISH_PAGE, ENGLISH_PARAGRAPHS } from './pages.ts';
import { writeDocx } from './write-docx.ts';
import { layOut, writePdf } from './write-pdf.ts';

export const FUZZED = ['txt', 'md', 'html', 'pdf', 'docx'] as const;
export type Fuzzed = (typeof FUZZED)[number];

/** Good files of each kind. */
export async function makeSeeds(): Promise<Readonly<Record<Fuzzed, readonly Uint8Array[]>>> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const text = `${CHINESE_TITLE}\n\n作者: 张三 2021-11-01 13:42:07\n${CHINESE_PARAGRAPHS.join('\n\n')}`;
  const markdown = `---\ntitle: 题\ndate: 2021-11-01\n---\n# 题\n\n${ENGLISH_PARAGRAPHS.join('\n\n- ')}\n\n> a\n\n---\n\n1. b`;
  const lines = layOut(CHINESE_PARAGRAPHS, { x: 70, y: 90, size: 11, columns: 60, indent: true });
  const info = { Title: '大会', Author: '张三', CreationDate: 'D:20211101' };
  const drawing = `BT /F1 11 Tf 70 700 Td 14 TL ${'<4e164e0a> Tj T* [<65e5> -500 <672c>] TJ '.repeat(40)} ET`;
  const plain = CHINESE_PARAGRAPHS.map((one) => ({ text: one }));
  const gbk = layOut([CHINESE_PARAGRAPHS[0]], { x: 70, y: 90, size: 11, columns: 60 });
  return {
    txt: [bytes(text), encodeUtf16(text, 'le', true), encode(text.replace(/[“”]/g, ''), 'gb18030')],
    md: [bytes(markdown), bytes(`# 题\n${text}`)],
    html: [bytes(chinesePage()), bytes(ENGLISH_PAGE), encode(chinesePage('gbk').replace('©', ''), 'gb18030')],
    pdf: [
      writePdf({ pages: [lines, lines], info }),
      writePdf({ pages: [lines], content: { bytes: bytes(drawing), filters: '[]' } }),
      writePdf({ pages: [gbk], font: 'gbk', picture: true }),
      writePdf({ pages: [lines], password: 'secret' }),
    ],
    docx: [
      await writeDocx({ body: [{ text: CHINESE_TITLE, style: 'Title' }, ...plain, [['a', 'b'], ['c']]] }),
      await writeDocx({ body: plain.map((one) => ({ ...one, bullet: true })), properties: { title: '题' } }),
    ],
  };
}

const HEADS: Readonly<Record<Fuzzed, string>> = {
  txt: '',
  md: '---\n',
  html: '<!doctype html><html>',
  pdf: '%PDF-1.4\n',
  docx: 'PK\x03\x04',
};

/** What stands for something in these formats, put where it does not belong. */
const TOKENS: Readonly<Record<Fuzzed, readonly string[]>> = {
  txt: ['\0', '\ufeff', '\r', '。', '\u202e', '(lián)', '作者: '],
  md: ['---\n', '# ', '- ', '```', '\0', ': ', '&a *a ', '\u202e', '> '],
  html: [
    '<div>',
    '</div>',
    '<table><tr><td>',
    '<!--',
    '-->',
    '<script>',
    '</p>',
    '<svg>',
    '<body>',
    '&#0;',
    '<p hidden>',
    '<![CDATA[',
    '<a href="//[">',
    '<meta charset=utf-7>',
  ],
  pdf: [
    'endstream\n',
    'endobj\n',
    ' 99999999999 ',
    ' -1 ',
    '<<',
    '>>',
    '[',
    '(',
    '3 0 R',
    '2 0 R',
    '/FlateDecode ',
    '/LZWDecode ',
    '/Kids [2 0 R]',
    'BT ',
    'ET ',
    '<00>',
    '1e999 ',
  ],
  docx: [
    '<w:p>',
    '</w:p>',
    '<w:tbl>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '&#0;',
    '\0',
    '<w:numPr>',
    '"',
    '<w:pict/>',
    '<mc:AlternateContent>',
  ],
};

/** A file of a kind, spoilt in one of many ways. */
export async function spoil(kind: Fuzzed, seeds: readonly Uint8Array[], random: Random): Promise<Uint8Array> {
  const seed = pick(seeds, random);
  const way = random();
  if (way < 0.1)
    return Buffer.concat([Buffer.from(HEADS[kind], 'latin1'), noise(Math.floor(random() * 20_000), random)]);
  if (way < 0.25) return seed.slice(0, Math.floor(random() * seed.length));
  if (kind === 'docx' && way < 0.8) return rezip(seed, random);
  if (way < 0.5) return flip(seed, random);
  if (way < 0.7) return splice(seed, pick(seeds, random), random);
  return insert(seed, kind, random);
}

function pick<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

function noise(length: number, random: Random): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  for (let times = 1 + random() * 30; times > 0; times--)
    spoilt[Math.floor(random() * spoilt.length)] = Math.floor(random() * 256);
  return spoilt;
}

function splice(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const cut = (length: number) => Math.floor(random() * length);
  const [from, to] = [cut(other.length), cut(other.length)];
  const middle = Buffer.from(other.subarray(Math.min(from, to), Math.max(from, to)));
  const repeated = Buffer.concat(Array(1 + cut(20)).fill(middle));
  return Buffer.concat([bytes.subarray(0, cut(bytes.length)), repeated, bytes.subarray(cut(bytes.length))]);
}

function insert(bytes: Uint8Array, kind: Fuzzed, random: Random): Uint8Array {
  let spoilt = Buffer.from(bytes);
  for (let times = 1 + random() * 10; times > 0; times--) {
    const at = Math.floor(random() * spoilt.length);
    const token = Buffer.from(pick(TOKENS[kind], random).repeat(random() < 0.1 ? 500 : 1));
    spoilt = Buffer.concat([spoilt.subarray(0, at), token, spoilt.subarray(at + (random() < 0.5 ? 0 : 5))]);
  }
  return spoilt;
}

/** A zip with a spoilt part: spoilt from outside, its checksum would say so at once. */
async function rezip(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const name = random() < 0.6 ? 'word/document.xml' : pick(Object.keys(zip.files), random);
  const part = (await zip.file(name)?.async('uint8array')) ?? new Uint8Array();
  if (random() < 0.1) zip.remove(name);
  else
    zip.file(
      name,
      random() < 0.5
        ? insert(part, 'docx', random)
        : random() < 0.5
          ? flip(part, random)
          : splice(part, part, random),
    );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

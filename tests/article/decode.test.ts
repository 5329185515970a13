import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/article/decode.ts';
import { encode, encodeUtf16 } from './encode.ts';

const SIMPLIFIED = '工业和信息化部表示，制造业增加值达到26.6万亿元。';
const TRADITIONAL = '工業和信息化部表示，製造業增加值達到26.6萬億元。';
const LONG_SIMPLIFIED = SIMPLIFIED.repeat(200);
const LONG_TRADITIONAL = TRADITIONAL.repeat(200);

describe('decodeText', () => {
  it.each([
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['gb18030', LONG_SIMPLIFIED],
    ['gb18030', '你好世界'],
    ['big5', TRADITIONAL],
    ['big5', LONG_TRADITIONAL],
    ['big5', '大家早安'],
    ['big5', `Title in English\n\n${TRADITIONAL}`],
  ] as const)('finds %s out by plausibility: %.12s', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ kind: 'text', text, encoding });
  });

  it.each([
    ['le', true],
    ['be', true],
    ['le', false],
    ['be', false],
  ] as const)('reads UTF-16 %s, mark %s', (order, mark) => {
    for (const text of [SIMPLIFIED, TRADITIONAL, 'Plain English, nothing else.']) {
      expect(decodeText(encodeUtf16(text, order, mark))).toEqual({
        kind: 'text',
        text,
        encoding: `utf-16${order}`,
      });
    }
  });

  it('reads UTF-8 with and without a mark, and drops the mark', () => {
    const plain = new TextEncoder().encode(SIMPLIFIED);
    const marked = new TextEncoder().encode(`\ufeff${SIMPLIFIED}`);
    expect(decodeText(plain)).toEqual({ kind: 'text', text: SIMPLIFIED, encoding: 'utf-8' });
    expect(decodeText(marked)).toEqual({ kind: 'text', text: SIMPLIFIED, encoding: 'utf-8' });
  });

  it('gives \\n line ends', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n'))).toMatchObject({ text: 'a\nb\nc\n' });
  });

  it.each([
    ['a PDF document', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['a zip archive (Word and EPUB files are such)', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['bytes of zero', Buffer.from([1, 0, 0, 0, 200, 7, 0, 0, 0, 3, 255])],
  ])('names %s as no text', (found, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ kind: 'problem', code: 'binary', found });
  });

  it('declines text in an encoding it does not know rather than guess', () => {
    const latin1 = Buffer.from('Le café où Zoë dîne est fermé à Noël; l’été, déjà.', 'latin1');
    const brokenUtf8 = Buffer.concat([Buffer.from(SIMPLIFIED), Buffer.from([0xff, 0xfe, 0xff])]);
    for (const bytes of [latin1, brokenUtf8]) {
      expect(decodeText(bytes)).toMatchObject({
        kind: 'problem',
        code: 'undecodable',
        remedy: 'Save the file as UTF-8.',
      });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/formats/recognise.ts';
import { encodeUtf16 } from '../article/encode.ts';

const file = (name: string, content: string, contentType?: string) => ({
  name,
  bytes: Buffer.from(content, 'latin1'),
  ...(contentType && { contentType }),
});

describe('recognise', () => {
  it.each([
    [file('a.txt', 'text'), 'text'],
    [file('a.md', '# text'), 'markdown'],
    [file('a.MARKDOWN', '# text'), 'markdown'],
    [file('a', 'text'), 'text'],
    [file('a', '# text', 'text/markdown; charset=utf-8'), 'markdown'],
    [file('a.php', '<p>text', 'text/html'), 'html'],
    [file('a.htm', '<p>text'), 'html'],
    // What is in it goes before what it is called.
    [file('a.txt', '\n<!-- saved -->\n<!DOCTYPE HTML>'), 'html'],
    [file('a.md', '\xef\xbb\xbf<?xml version="1.0"?><html xmlns="x">'), 'html'],
    [{ name: 'a', bytes: encodeUtf16('<html>', 'le', true) }, 'html'],
    [file('a.md', '<div align="center">'), 'markdown'],
    [file('a.txt', '%PDF-1.7'), 'pdf'],
    [file('a.pdf', 'junk before\n%PDF-1.7'), 'pdf'],
    [file('a.txt', 'about the mark %PDF-1.7'), 'text'],
    [file('a.txt', 'PK\x03\x04'), 'docx'],
  ] as const)('%j is %s', (given, kind) => {
    expect(recognise(given)).toBe(kind);
  });

  it.each([
    [file('a.txt', '\x89PNG\r\n'), 'a PNG picture'],
    [file('a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'an old Office document'],
    [file('a.rtf', '{\\rtf1'), 'an RTF document'],
    [file('a.exe', 'text'), 'a .exe file'],
    [file('a', 'text', 'application/json'), 'application/json'],
  ])('%j is of no known kind', (given, found) => {
    expect(recognise(given)).toMatchObject({
      kind: 'problem',
      code: 'unknown-kind',
      found,
      facts: { found },
    });
  });

  it('refuses what is called a PDF or a Word document and is none, and an empty file', () => {
    expect(recognise(file('a.pdf', 'text'))).toMatchObject({ code: 'broken', facts: { format: 'pdf' } });
    expect(recognise(file('a.docx', 'text'))).toMatchObject({ code: 'broken', facts: { format: 'docx' } });
    expect(recognise(file('a.pdf', ''))).toMatchObject({ code: 'empty' });
  });
});

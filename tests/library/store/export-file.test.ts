import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeExport, encodeExport } from '../../../src/library/store/export-file.ts';
import type { ExportRecord } from '../../../src/library/store/export-record.ts';

const HEADER = encodeExport({ kind: 'library', format: 1 });
const VERSION = {
  version: 1,
  savedAt: 5,
  title: '题',
  language: 'zh-Hans',
  format: 'plain',
  text: '文。',
} as const;
const ARTICLE = { kind: 'article', id: 'a1', addedAt: 5, versions: [VERSION] } as const;

describe('a file of an export', () => {
  it('reads what was written, a byte order mark and empty lines aside', () => {
    const records: readonly ExportRecord[] = [
      { kind: 'library', format: 1 },
      { ...ARTICLE, versions: [VERSION, { ...VERSION, version: 4, author: '王', text: 'a\nb\u2028"c\\' }] },
      { kind: 'removed', id: 'a2', title: '旧', version: 3, removedAt: 7 },
      { kind: 'channel', channel: '9', articles: ['a1', 'corpus-article'] },
      { kind: 'hidden', article: 'corpus-article' },
    ];
    const file = records.map(encodeExport).join('');
    expect(file.split('\n')).toHaveLength(records.length + 1);
    expect(decodeExport(file)).toEqual({ kind: 'export', records });
    expect(decodeExport(`\ufeff${file.replaceAll('\n', '\r\n\r\n')}`)).toEqual({ kind: 'export', records });
  });

  it.each([
    ['', 1],
    ['\n\n', 1],
    ['<html>', 1],
    ['{"kind":"library"}', 1],
    ['{"kind":"hidden","article":"x"}', 1],
    [`${HEADER}{"kind":"hidden","article":"x"`, 2],
    [`${HEADER}[]`, 2],
    [`${HEADER}null`, 2],
    [`${HEADER}{"kind":"weather"}`, 2],
    [`${HEADER}{"kind":"hidden","article":""}`, 2],
    [`${HEADER}{"kind":"channel","channel":"c","articles":[1]}`, 2],
    [`${HEADER}\n${JSON.stringify({ ...ARTICLE, versions: [] })}`, 3],
  ])('refuses %j at line %i', (file, line) => {
    expect(decodeExport(file)).toEqual({ kind: 'unreadable', line, expected: expect.any(String) });
  });

  it.each([
    { version: 0 },
    { version: 1.5 },
    { version: 2 ** 31 },
    { version: '1' },
    { savedAt: -1 },
    { title: null },
    { text: 7 },
    { author: 7 },
    { language: 'fr' },
    { format: 'html' },
  ])('refuses a version with %j', (part) => {
    const article = { ...ARTICLE, versions: [{ ...VERSION, ...part }] };
    expect(decodeExport(HEADER + JSON.stringify(article))).toMatchObject({ kind: 'unreadable', line: 2 });
  });

  it('refuses versions out of order', () => {
    const article = { ...ARTICLE, versions: [{ ...VERSION, version: 2 }, VERSION] };
    expect(decodeExport(HEADER + JSON.stringify(article))).toMatchObject({ kind: 'unreadable' });
  });

  it('tells a file of a newer program from one that is none', () => {
    expect(decodeExport('{"kind":"library","format":2}\n{"kind":"unheard"}')).toEqual({
      kind: 'newer',
      format: 2,
    });
  });

  it('leaves out what is no day and no web address', () => {
    const read = (part: object) =>
      decodeExport(HEADER + JSON.stringify({ ...ARTICLE, versions: [{ ...VERSION, ...part }] }));
    const plain = { kind: 'export', records: [{ kind: 'library', format: 1 }, ARTICLE] };
    expect(read({ date: 'yesterday', source: 'javascript:alert(1)' })).toEqual(plain);
    expect(read({ source: 'https://example.com/> [click](https://evil' })).toEqual(plain);
    const good = { date: '2021-11-01', source: 'https://example.com/a?b' };
    expect(read(good)).toMatchObject({ records: [{}, { versions: [good] }] });
  });

  it('leaves out what no record has', () => {
    const article = { ...ARTICLE, evil: 1, versions: [{ ...VERSION, __proto__: { x: 1 }, evil: 1 }] };
    expect(decodeExport(HEADER + JSON.stringify(article))).toEqual({
      kind: 'export',
      records: [{ kind: 'library', format: 1 }, ARTICLE],
    });
  });

  it('takes whatever is thrown at it', () => {
    const record = fc.oneof(
      fc.json(),
      fc
        .record(
          {
            kind: fc.constantFrom('library', 'article', 'removed', 'channel', 'hidden'),
            id: fc.anything(),
            versions: fc.anything(),
            articles: fc.anything(),
            title: fc.anything(),
            format: fc.anything(),
          },
          { requiredKeys: [] },
        )
        .map((value) => JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (lines) => {
        expect(['export', 'unreadable', 'newer']).toContain(decodeExport(HEADER + lines.join('\n')).kind);
      }),
      { numRuns: 500 },
    );
  });
});

import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readExport } from '../../src/library/read-export.ts';
import { encodeExport } from '../../src/library/store/export-file.ts';
import type { ExportedVersion, ExportRecord } from '../../src/library/store/export-record.ts';
import { prepareImport } from '../../src/library/store/import.ts';
import { unpackExport } from '../../src/library/unpack-export.ts';
import { mostOf, watchTurns } from './watch-turns.ts';

const MIB = 1024 * 1024;
/** 20 UTF-16 code units, 48 bytes, two sentences. */
const SAID = '产量是五万吨而已了。增长是百分之三。\n\n';

const version = (number: number, text: string): ExportedVersion => ({
  version: number,
  savedAt: number,
  title: `第${number}`,
  language: 'zh-Hans',
  format: 'plain',
  text,
});
const pack = (records: readonly ExportRecord[]) => gzipSync(records.map(encodeExport).join(''));
const header = { kind: 'library', format: 1 } as const;
const article = (id: string, versions: readonly ExportedVersion[]) =>
  ({ kind: 'article', id, addedAt: 1, versions }) as const;

describe('an export read by a process of its own', () => {
  it('is the same as one read here, but for the sentences, which are counted', async () => {
    const texts = ['长'.repeat(MIB / 8), `${randomBytes(60_000).toString('hex')}。\0又一句。`];
    const bytes = pack([
      header,
      article('a1', [version(1, '从前。'), version(3, texts[0] ?? '')]),
      { kind: 'removed', id: 'a2', title: '删', version: 1, removedAt: 5 },
      article('a3', [version(1, texts[1] ?? '')]),
      { kind: 'channel', channel: '7', articles: ['a1', 'a3'] },
      { kind: 'hidden', article: 'corpus' },
    ]);
    const [here, there] = [await unpackExport(bytes, MIB), await readExport(bytes)];
    if (here.kind !== 'records' || there.kind !== 'records') throw new Error('unreadable');
    const prepared = await prepareImport(here.records, MIB);
    const alike = await prepareImport(there.records, MIB);
    if (prepared.kind !== 'prepared' || alike.kind !== 'prepared') throw new Error('too long');
    expect(alike.articles.map(({ earlier, current }) => [...earlier, current])).toEqual(
      prepared.articles.map(({ earlier, current }) => [...earlier, current]),
    );
    expect(there.records.filter(({ kind }) => kind !== 'article')).toEqual(
      here.records.filter(({ kind }) => kind !== 'article'),
    );
    const counted = there.records.flatMap((one) => (one.kind === 'article' ? one.versions : []));
    // What has no end mark is cut behind every 2,000 code units: 131,072 of them; 120,001, and another sentence.
    const cut = [Math.ceil(MIB / 8 / 2000), Math.ceil(120_001 / 2000) + 1];
    expect(counted.map(({ sentences }) => sentences)).toEqual([1, ...cut]);
  });

  it('holds nobody up while it is unpacked, counted and made ready', { retry: 2 }, async () => {
    // 6 × 40,000 × 20 = 4.8 million UTF-16 code units: read here, each article is half a second at a stretch or more.
    const bytes = pack([
      header,
      ...Array.from({ length: 6 }, (_, k) =>
        article(`a${k + 1}`, [version(1, `${k}${SAID.repeat(40_000)}`)]),
      ),
    ]);
    const turns = watchTurns();
    const read = await readExport(bytes);
    if (read.kind !== 'records') throw new Error(read.kind);
    const prepared = await prepareImport(read.records, 2_000_000);
    const told = await turns.stop();
    expect(told.longest).toBeLessThan(mostOf(told, 100));
    expect(prepared).toMatchObject({ kind: 'prepared' });
  });

  it('is refused where it is larger, or takes longer, than it may', async () => {
    const large = pack([header, article('a1', [version(1, 'a'.repeat(MIB))])]);
    expect(large.length).toBeLessThan(5000);
    const refused = (found: object) => ({ kind: 'unreadable', found });
    expect(await readExport(large, { unpacked: MIB })).toEqual(refused({ fault: 'large', most: 1 }));
    expect(await readExport(large, { milliseconds: 1 })).toEqual(refused({ fault: 'slow', most: 0.001 }));
    // Not with the two bytes by which packed files begin, by chance.
    const noise = Buffer.concat([Buffer.of(0), randomBytes(100_000)]);
    expect(await readExport(noise)).toEqual(refused({ fault: 'not-packed' }));
    const line = gzipSync(`${encodeExport(header)}{"kind":"article","id":"${'a'.repeat(MIB)}"}`);
    expect(await readExport(line)).toEqual(refused({ fault: 'line', line: 2 }));
  });

  it('ends it where it fails', async () => {
    const large = pack([header, article('a1', [version(1, randomBytes(6 * MIB).toString('base64'))])]);
    await expect(readExport(large, { heapMiB: 16 })).rejects.toThrow('ended with');
  });
});

import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readExport } from '../../src/library/read-export.ts';
import type { ExportRecord } from '../../src/library/store/export-record.ts';
import { writeExport } from '../../src/library/write-export.ts';

function library(articles: number) {
  let read = 0;
  let left = false;
  async function* records(): AsyncGenerator<ExportRecord> {
    try {
      yield { kind: 'library', format: 1 };
      for (let k = 1; k <= articles; k++) {
        read += 1;
        // What gzip makes no smaller: 20,000 letters of 6 bits are 15,000 bytes.
        const text = randomBytes(15_000).toString('base64');
        const version = {
          version: 1,
          savedAt: 1,
          title: `t${k}`,
          text,
          language: 'en',
          format: 'plain',
        } as const;
        yield { kind: 'article', id: `a${k}`, addedAt: 1, versions: [version] };
      }
    } finally {
      left = true;
    }
  }
  return { records, read: () => read, left: () => left };
}

test('a library is written whole where it fits', async () => {
  const { records } = library(3);
  const written = await writeExport(records(), 100_000);
  if (written.kind !== 'export') throw new Error(written.kind);
  expect(written.articles).toBe(3);
  expect(await readExport(written.bytes)).toMatchObject({ kind: 'records' });
});

test('one that does not is left off soon after the bound, and its reading ended', async () => {
  const { records, read, left } = library(1000);
  expect(await writeExport(records(), 100_000)).toEqual({ kind: 'too-large' });
  // 100,000 / 15,000 = 7, and what is on its way.
  expect(read()).toBeLessThan(40);
  expect(left()).toBe(true);
});

test('an error on the way is told', async () => {
  async function* records(): AsyncGenerator<ExportRecord> {
    yield { kind: 'library', format: 1 };
    throw new Error('gone');
  }
  await expect(writeExport(records(), 1000)).rejects.toThrow('gone');
});

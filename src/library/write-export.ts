import { createGzip } from 'node:zlib';
import { encodeExport } from './store/export-file.ts';
import type { ExportRecord } from './store/export-record.ts';

/**
 * A library as a file: a line of JSON for each record, compressed by gzip.
 * @returns its bytes, and how many articles are in it
 */
export async function writeExport(
  records: AsyncIterable<ExportRecord>,
): Promise<{ readonly bytes: Uint8Array; readonly articles: number }> {
  const gzip = createGzip();
  const written = collect(gzip);
  let articles = 0;
  try {
    for await (const record of records) {
      if (record.kind === 'article') articles += 1;
      if (!gzip.write(encodeExport(record)))
        await new Promise<void>((resolve) => gzip.once('drain', () => resolve()));
    }
  } catch (error) {
    gzip.destroy();
    await written.catch(() => undefined);
    throw error;
  }
  gzip.end();
  return { bytes: await written, articles };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

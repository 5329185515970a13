import { createGzip } from 'node:zlib';
import { encodeExport } from './store/export-file.ts';
import type { ExportRecord } from './store/export-record.ts';

export type WrittenExport =
  | { readonly kind: 'export'; readonly bytes: Uint8Array; readonly articles: number }
  /** Left off as soon as it had more bytes than it may. */
  | { readonly kind: 'too-large' };

/**
 * A library as a file: a line of JSON for each record, compressed by gzip.
 * @param most bytes of the file
 */
export async function writeExport(
  records: AsyncIterable<ExportRecord>,
  most = Number.POSITIVE_INFINITY,
): Promise<WrittenExport> {
  const gzip = createGzip();
  const parts: Uint8Array[] = [];
  let size = 0;
  const written = (async () => {
    for await (const part of gzip) {
      size += part.length;
      if (size > most) return;
      parts.push(part);
    }
  })();
  let articles = 0;
  try {
    for await (const record of records) {
      if (size > most) return { kind: 'too-large' };
      if (record.kind === 'article') articles += 1;
      if (!gzip.write(encodeExport(record)))
        await Promise.race([new Promise<void>((resolve) => gzip.once('drain', () => resolve())), written]);
    }
    gzip.end();
    await written;
  } finally {
    gzip.destroy();
    await written.catch(() => undefined);
  }
  return size > most ? { kind: 'too-large' } : { kind: 'export', bytes: Buffer.concat(parts), articles };
}

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeExport } from './store/export-file.ts';
import type { ExportRecord } from './store/export-record.ts';

export type ReadExport =
  | { readonly kind: 'records'; readonly records: readonly ExportRecord[] }
  | { readonly kind: 'unreadable'; readonly found: ExportFault };

/** What was there instead of an export. */
export type ExportFault =
  /** More than `most` MiB when unpacked. */
  | { readonly fault: 'large'; readonly most: number }
  /** Reading it took more than `most` seconds. */
  | { readonly fault: 'slow'; readonly most: number }
  /** No gzip file of UTF-8 text. */
  | { readonly fault: 'not-packed' }
  /** Written by a newer version of this program. */
  | { readonly fault: 'newer' }
  /** A line, from 1, that is no record of an export. */
  | { readonly fault: 'line'; readonly line: number };

/**
 * The records of a file that `writeExport` made, here and now; nothing of it is trusted.
 * @param most bytes when unpacked: a hostile file may be a thousand times as large as it looks
 */
export async function unpackExport(bytes: Uint8Array, most: number): Promise<ReadExport> {
  let text: string;
  try {
    const unpacked = await promisify(gunzip)(bytes, { maxOutputLength: most });
    text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    return unreadable(tooLarge ? { fault: 'large', most: most / 1024 / 1024 } : { fault: 'not-packed' });
  }
  const decoded = decodeExport(text);
  if (decoded.kind === 'newer') return unreadable({ fault: 'newer' });
  if (decoded.kind === 'unreadable') return unreadable({ fault: 'line', line: decoded.line });
  return { kind: 'records', records: decoded.records };
}

export function unreadable(found: ExportFault): ReadExport {
  return { kind: 'unreadable', found };
}

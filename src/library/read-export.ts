import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeExport } from './store/export-file.ts';
import type { ExportRecord } from './store/export-record.ts';

/**
 * Bytes of an export unpacked: a hostile file may be a thousand times as large as it looks, and nothing else is done
 * while it is read. Text is packed to a third or a fourth, so that ten MiB of it fit.
 */
const LARGEST = 64 * 1024 * 1024;

export type ReadExport =
  | { readonly kind: 'records'; readonly records: readonly ExportRecord[] }
  | { readonly kind: 'unreadable'; readonly found: ExportFault };

/** What was there instead of an export. */
export type ExportFault =
  /** More than `most` MiB when unpacked. */
  | { readonly fault: 'large'; readonly most: number }
  /** No gzip file of UTF-8 text. */
  | { readonly fault: 'not-packed' }
  /** Written by a newer version of this program. */
  | { readonly fault: 'newer' }
  /** A line, from 1, that is no record of an export. */
  | { readonly fault: 'line'; readonly line: number };

/** The records of a file that `writeExport` made; nothing of it is trusted. */
export async function readExport(bytes: Uint8Array): Promise<ReadExport> {
  let text: string;
  try {
    const unpacked = await promisify(gunzip)(bytes, { maxOutputLength: LARGEST });
    text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    return unreadable(tooLarge ? { fault: 'large', most: LARGEST / 1024 / 1024 } : { fault: 'not-packed' });
  }
  const decoded = decodeExport(text);
  if (decoded.kind === 'newer') return unreadable({ fault: 'newer' });
  if (decoded.kind === 'unreadable') return unreadable({ fault: 'line', line: decoded.line });
  return { kind: 'records', records: decoded.records };
}

function unreadable(found: ExportFault): ReadExport {
  return { kind: 'unreadable', found };
}

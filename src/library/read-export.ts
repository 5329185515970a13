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
  /** `found`: what was there instead, in English. */
  | { readonly kind: 'unreadable'; readonly found: string };

/** The records of a file that `writeExport` made; nothing of it is trusted. */
export async function readExport(bytes: Uint8Array): Promise<ReadExport> {
  let text: string;
  try {
    const unpacked = await promisify(gunzip)(bytes, { maxOutputLength: LARGEST });
    text = new TextDecoder('utf-8', { fatal: true }).decode(unpacked);
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    return unreadable(
      tooLarge ? `more than ${LARGEST / 1024 / 1024} MiB when unpacked` : 'no gzip file of text',
    );
  }
  const decoded = decodeExport(text);
  if (decoded.kind === 'newer') return unreadable('an export of a newer version of this program');
  if (decoded.kind === 'unreadable') return unreadable(`line ${decoded.line} is not ${decoded.expected}`);
  return { kind: 'records', records: decoded.records };
}

function unreadable(found: string): ReadExport {
  return { kind: 'unreadable', found };
}

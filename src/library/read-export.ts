import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as v from 'valibot';
import type { ExportRecord } from './store/export-record.ts';

/** Bytes of an export unpacked: a hostile file may be a thousand times as large as it looks. */
const LARGEST = 256 * 1024 * 1024;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.regex(/^\S{1,64}$/u));
const line = v.pipe(v.string(), v.maxLength(2000));

const version = v.object({
  version: v.pipe(whole, v.minValue(1)),
  savedAt: whole,
  title: v.pipe(line, v.minLength(1)),
  author: v.exactOptional(line),
  publisher: v.exactOptional(line),
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  source: v.exactOptional(v.pipe(line, v.regex(/^https?:\/\//i))),
  language: v.picklist(['zh-Hans', 'zh-Hant', 'en']),
  format: v.picklist(['markdown', 'plain']),
  text: v.pipe(v.string(), v.minLength(1)),
});

/** What stands in an export, as `ExportRecord` has it; fields of later formats are left out. */
const record = v.variant('kind', [
  v.object({ kind: v.literal('library'), format: v.literal(1) }),
  v.object({
    kind: v.literal('article'),
    id,
    addedAt: whole,
    versions: v.pipe(v.array(version), v.minLength(1)),
  }),
  v.object({ kind: v.literal('removed'), id, title: line, version: whole, removedAt: whole }),
  v.object({ kind: v.literal('channel'), channel: id, articles: v.array(id) }),
  v.object({ kind: v.literal('hidden'), article: id }),
]);

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
  const records: ExportRecord[] = [];
  for (const [at, written] of text.split('\n').entries()) {
    if (written === '') continue;
    const parsed = parse(written);
    if (parsed === undefined) return unreadable(`line ${at + 1}`);
    records.push(parsed);
  }
  if (records[0]?.kind !== 'library') return unreadable('no header in its first line');
  return { kind: 'records', records };
}

function parse(written: string): ExportRecord | undefined {
  try {
    const result = v.safeParse(record, JSON.parse(written));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function unreadable(found: string): ReadExport {
  return { kind: 'unreadable', found };
}

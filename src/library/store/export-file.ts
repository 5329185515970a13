import * as v from 'valibot';
import { originOf } from './content.ts';
import type { ExportedVersion, ExportRecord } from './export-record.ts';

/** A file of JSON, a record a line, UTF-8. */
export type DecodedExport =
  | { readonly kind: 'export'; readonly records: readonly ExportRecord[] }
  /** Not written by `encodeExport`, or not whole: the line, from 1, and what was expected there. */
  | { readonly kind: 'unreadable'; readonly line: number; readonly expected: string }
  /** Written by a newer program. */
  | { readonly kind: 'newer'; readonly format: number };

const FORMAT = 1;

/** Of an article or a channel: as short as those that are made. */
const id = v.pipe(v.string(), v.regex(/^[^\0\p{Surrogate}]{1,100}$/u));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Within an `integer` of both databases. */
const versionNumber = v.pipe(count, v.minValue(1), v.maxValue(2 ** 31 - 1));
/** Shown as a day, or as a link: what is neither is left out, for a backup is not to fail by it. */
const textLike = (form: RegExp) =>
  v.pipe(
    v.optional(v.string()),
    v.transform((written) => (written !== undefined && form.test(written) ? written : undefined)),
  );

const version = v.pipe(
  v.object({
    version: versionNumber,
    savedAt: count,
    title: v.string(),
    author: v.optional(v.string()),
    publisher: v.optional(v.string()),
    date: textLike(/^\d{4}-\d{2}-\d{2}$/),
    source: textLike(/^https?:\/\/[^\s<>]+$/),
    language: v.picklist(['zh-Hans', 'zh-Hant', 'en']),
    format: v.picklist(['plain', 'markdown']),
    text: v.string(),
  }),
  v.transform(({ author, publisher, date, source, ...rest }): ExportedVersion => {
    return { ...rest, ...originOf({ author, publisher, date, source }) };
  }),
);

/** At least one, their numbers growing. */
const versions = v.pipe(
  v.array(version),
  v.minLength(1),
  v.check((all) => all.every((one, i) => one.version > (all[i - 1]?.version ?? 0))),
);

const record = v.variant('kind', [
  v.object({ kind: v.literal('library'), format: v.literal(FORMAT) }),
  v.object({ kind: v.literal('article'), id, addedAt: count, versions }),
  v.object({ kind: v.literal('removed'), id, title: v.string(), version: versionNumber, removedAt: count }),
  v.object({ kind: v.literal('channel'), channel: id, articles: v.array(id) }),
  v.object({ kind: v.literal('hidden'), article: id }),
]) satisfies v.GenericSchema<unknown, ExportRecord>;

const header = v.object({ kind: v.literal('library'), format: count });

/** @example encodeExport({ kind: 'library', format: 1 }) // '{"kind":"library","format":1}\n' */
export function encodeExport(record: ExportRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** Reads a file that anybody may have written: every record is what it says, or none is taken. */
export function decodeExport(file: string): DecodedExport {
  const records: ExportRecord[] = [];
  const lines = file.replace(/^\ufeff/, '').split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line);
    if (records.length === 0) {
      const begins = v.safeParse(header, value);
      const format = begins.success ? begins.output.format : undefined;
      if (format !== undefined && format > FORMAT) return { kind: 'newer', format };
      if (format !== FORMAT)
        return unreadable(i, `the first line of an export, {"kind":"library","format":${FORMAT}}`);
    }
    const read = v.safeParse(record, value, { abortEarly: true });
    if (!read.success) return unreadable(i, 'a record of an export');
    records.push(read.output);
  }
  return records.length === 0 ? unreadable(0, 'an export') : { kind: 'export', records };
}

function unreadable(index: number, expected: string): DecodedExport {
  return { kind: 'unreadable', line: index + 1, expected };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

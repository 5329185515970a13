import type { Language } from '../../article/article.ts';
import type { Format } from '../../article/paragraphs.ts';
import type { ExportedVersion, ExportRecord } from './export-record.ts';

/** A file of JSON, a record a line, UTF-8. */
export type DecodedExport =
  | { readonly kind: 'export'; readonly records: readonly ExportRecord[] }
  /** Not written by `encodeExport`, or not whole: the line, from 1, and what was expected there. */
  | { readonly kind: 'unreadable'; readonly line: number; readonly expected: string }
  /** Written by a newer program. */
  | { readonly kind: 'newer'; readonly format: number };

const FORMAT = 1;
const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  source: /^https?:\/\/[^\s<>]+$/,
};
const FORMATS: readonly Format[] = ['plain', 'markdown'];

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
      const format = value?.['kind'] === 'library' ? value['format'] : undefined;
      if (isCount(format) && format > FORMAT) return { kind: 'newer', format };
      if (format !== FORMAT)
        return unreadable(i, `the first line of an export, {"kind":"library","format":${FORMAT}}`);
    }
    const record = value && readRecord(value);
    if (record === undefined) return unreadable(i, 'a record of an export');
    records.push(record);
  }
  return records.length === 0 ? unreadable(0, 'an export') : { kind: 'export', records };
}

function unreadable(index: number, expected: string): DecodedExport {
  return { kind: 'unreadable', line: index + 1, expected };
}

type Fields = Readonly<Record<string, unknown>>;

function parseLine(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readRecord(value: Fields): ExportRecord | undefined {
  const { kind, id, title, version, removedAt, addedAt, channel, article } = value;
  switch (kind) {
    case 'library':
      return { kind, format: FORMAT };
    case 'article': {
      const versions = readVersions(value['versions']);
      if (!isId(id) || !isTime(addedAt) || versions === undefined) return undefined;
      return { kind, id, addedAt, versions };
    }
    case 'removed':
      if (!isId(id) || !isText(title) || !isVersion(version) || !isTime(removedAt)) return undefined;
      return { kind, id, title, version, removedAt };
    case 'channel': {
      const articles = value['articles'];
      if (!isId(channel) || !Array.isArray(articles) || !articles.every(isId)) return undefined;
      return { kind, channel, articles };
    }
    case 'hidden':
      return isId(article) ? { kind, article } : undefined;
    default:
      return undefined;
  }
}

/** At least one, their numbers growing. */
function readVersions(value: unknown): readonly ExportedVersion[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const versions: ExportedVersion[] = [];
  for (const one of value) {
    const version = isFields(one) ? readVersion(one) : undefined;
    if (version === undefined || version.version <= (versions.at(-1)?.version ?? 0)) return undefined;
    versions.push(version);
  }
  return versions;
}

function readVersion(value: Fields): ExportedVersion | undefined {
  const { version, savedAt, title, text, author, publisher, date, source } = value;
  const language = LANGUAGES.find((known) => known === value['language']);
  const format = FORMATS.find((known) => known === value['format']);
  const optional = { author, publisher, date, source };
  if (language === undefined || format === undefined) return undefined;
  if (!isVersion(version) || !isTime(savedAt) || !isText(title) || !isText(text)) return undefined;
  const written = Object.entries(optional).filter(([, part]) => part !== undefined);
  if (!written.every(([, part]) => isText(part))) return undefined;
  // Shown as a day and as a link: what is neither is left out, for a backup is not to fail by it.
  const given = written.filter(([name, part]) => FORMS[name]?.test(String(part)) ?? true);
  return { version, savedAt, title, ...Object.fromEntries(given), language, format, text };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Of an article or a channel: as short as those that are made. */
function isId(value: unknown): value is string {
  return isText(value) && /^[^\0\p{Surrogate}]{1,100}$/u.test(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

const isTime = isCount;

/** Within an `integer` of both databases. */
function isVersion(value: unknown): value is number {
  return isCount(value) && value >= 1 && value < 2 ** 31;
}

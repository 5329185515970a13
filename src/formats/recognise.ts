import { Buffer } from 'node:buffer';
import type { ArticleProblem } from '../article/problem.ts';
import { broken, emptyFile, locked, unknownKind } from './problems.ts';

export type FileKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

export interface NamedBytes {
  /** As the file is called where it comes from, with its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The media type it was sent with, parameters included. */
  readonly contentType?: string;
}

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
};

const TYPES: Readonly<Record<string, FileKind>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};

/** What is no text, by its first bytes. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a WebP or other RIFF file', 'RIFF'],
  ['a gzip archive', '\x1f\x8b'],
  ['a RAR archive', 'Rar!'],
  ['a 7-Zip archive', '7z\xbc\xaf'],
  ['an RTF document', '{\\rtf'],
  ['an empty zip archive', 'PK\x05\x06'],
  ['a program', '\x7fELF'],
  ['a PostScript file', '%!PS'],
];

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** The stream that holds the document in a password-protected Office file, as its directory writes it. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** A PDF may begin with other bytes; readers look for its mark within so many. */
const PDF_WITHIN = 1024;

/**
 * The kind of a file: by its first bytes where they tell, else by its extension, else by its media type. A file
 * of none of these without an extension counts as text.
 *
 * @example recognise({ name: 'a.txt', bytes: Buffer.from('<!doctype html>…') }) // 'html'
 */
export function recognise({ name, bytes, contentType = '' }: NamedBytes): FileKind | ArticleProblem {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = view.subarray(0, PDF_WITHIN).toString('latin1');
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase();
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';

  if (bytes.length === 0) return emptyFile();
  const says = (kind: string, media: string) => extension === kind || type === media;
  if (head.trimStart().startsWith('%PDF-')) return 'pdf';
  if (head.includes('%PDF-') && says('pdf', 'application/pdf')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (head.startsWith(OLD_OFFICE))
    return view.includes(ENCRYPTED_PACKAGE) ? locked('docx') : unknownKind('an old Office document');
  const other = OTHERS.find(([, mark]) => head.startsWith(mark));
  if (other) return unknownKind(other[0]);
  if (isHtml(head)) return 'html';

  if (extension === 'pdf' || extension === 'docx')
    return broken(extension, 'bytes that do not begin like one');
  if (extension !== undefined && Object.hasOwn(EXTENSIONS, extension)) return EXTENSIONS[extension] ?? 'text';
  if (Object.hasOwn(TYPES, type)) return TYPES[type] ?? 'text';
  if (extension === undefined && type === '') return 'text';
  return unknownKind(extension === undefined ? type : `a .${extension} file`);
}

/** Past a byte order mark, white space, comments and an XML declaration; UTF-16 has a zero beside each letter. */
function isHtml(head: string): boolean {
  const start = head
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*>)+/, '');
  return /^<(?:!doctype\s+html|html)\b/i.test(start);
}

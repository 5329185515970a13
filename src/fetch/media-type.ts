/** What the importers read, by media type. */
const READABLE: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/x-pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
/** What servers say of files that they know nothing of: the name has to tell. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  '',
]);
const READABLE_NAME = /\.(?:txt|md|markdown|html?|pdf|docx)$/i;

/**
 * Whether an answer is worth reading.
 * @example isReadable('text/html; charset=gbk', 'index.php') // true
 */
export function isReadable(contentType: string, name: string): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return READABLE.has(type) || (UNKNOWN.has(type) && READABLE_NAME.test(name));
}

import { Buffer } from 'node:buffer';
import { decodeText } from '../article/decode.ts';
import type { ArticleProblem } from '../article/problem.ts';

interface DecodedHtml {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: string;
}

/** Where a page must have said its encoding; browsers look at the first 1,024 bytes. */
const DECLARED_WITHIN = 4096;
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{2,40})/i;
/** Of the characters, so many may be unreadable in the encoding that the page declares: pages are careless. */
const MOST_UNREADABLE = 0.002;

/**
 * The text of a page. A byte order mark decides; then valid UTF-8, since no other encoding passes for it by
 * chance; then what the server and the page say; at last the plausibility of the text.
 *
 * @example decodeHtml(Buffer.from('<meta charset=gbk>…'), 'text/html') // { kind: 'text', encoding: 'gbk', … }
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): DecodedHtml | ArticleProblem {
  const marked = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(headOf(bytes));
  const utf8 = marked ? undefined : decodeAs('utf-8', bytes, { fatal: true });
  if (utf8 !== undefined && !utf8.includes('\0')) return { kind: 'text', text: utf8, encoding: 'utf-8' };
  for (const label of marked ? [] : [...declared(bytes, contentType), 'utf-8']) {
    const text = decodeAs(label, bytes, { fatal: false });
    if (text !== undefined && unreadable(text) <= text.length * MOST_UNREADABLE)
      return { kind: 'text', text, encoding: new TextDecoder(label).encoding };
  }
  return decodeText(bytes);
}

function declared(bytes: Uint8Array, contentType: string): readonly string[] {
  const head = headOf(bytes);
  return [/charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType), XML.exec(head), META.exec(head)].flatMap(
    (match) => match?.[1] ?? [],
  );
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
}

function decodeAs(
  label: string,
  bytes: Uint8Array,
  options: { readonly fatal: boolean },
): string | undefined {
  try {
    const decoder = new TextDecoder(label, options);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, asWindows1252) : text;
  } catch {
    // A name that is no encoding, or bytes that are not of it.
    return undefined;
  }
}

/** The characters of bytes 0x80 to 0x9f (WHATWG Encoding Standard), which Node 20 reads as ISO-8859-1 does. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function asWindows1252(control: string): string {
  return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
}

function unreadable(text: string): number {
  return text.match(/[\ufffd\0]/g)?.length ?? 0;
}

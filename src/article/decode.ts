import { commonCharacters } from './common-characters.ts';
import type { ArticleProblem } from './problem.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

interface DecodedText {
  readonly kind: 'text';
  /** With `\n` line ends and without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** What people take for text most often, by its first bytes. */
const formats: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive (Word and EPUB files are such)', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a gzip archive', [0x1f, 0x8b]],
];

/** Tried in this order where the bytes are not UTF-8; at equal plausibility the earlier one is taken. */
const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const satisfies readonly Encoding[];

/** Characters looked at to judge a decoding: more would not change the verdict. */
const SAMPLE = 20_000;

/** Right decodings of prose score .5 and more, wrong ones under .2 (measured on 30 characters and more). */
const LEAST_PLAUSIBLE = 0.25;

/**
 * Bytes to text, with the encoding found out: a byte order mark decides; else UTF-8 if the bytes are valid
 * UTF-8 (text in another encoding practically never is); else whichever of GB18030, Big5 and UTF-16 is valid
 * and gives the most plausible Chinese.
 *
 * @example decodeText(Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3)) // { kind: 'text', text: '你好', encoding: 'gb18030' }
 */
export function decodeText(bytes: Uint8Array): DecodedText | ArticleProblem {
  const format = formats.find(([, signature]) => startsWith(bytes, signature));
  if (format) return binary(format[0]);
  const mark = marks.find(([, signature]) => startsWith(bytes, signature));
  if (mark) {
    const text = decodeAs(mark[0], bytes);
    return text === undefined
      ? undecodable(`a ${mark[0]} mark before bytes that are not`)
      : accept(text, mark[0]);
  }
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\0')) return accept(utf8, 'utf-8');

  let best: { text: string; encoding: Encoding; plausibility: number } | undefined;
  for (const encoding of candidates) {
    const text = decodeAs(encoding, bytes);
    if (text === undefined) continue;
    const plausibility = judge(text);
    if (!best || plausibility > best.plausibility) best = { text, encoding, plausibility };
  }
  if (best && best.plausibility >= LEAST_PLAUSIBLE) return accept(best.text, best.encoding);
  if (bytes.includes(0)) return binary('bytes of zero');
  return undecodable('bytes that give no plausible text in any of them');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function accept(text: string, encoding: Encoding): DecodedText | ArticleProblem {
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS) return binary('mostly control characters');
  return { kind: 'text', text: text.replace(/\r\n?/g, '\n'), encoding };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/g;
const MOST_CONTROLS = 0.02;

/**
 * From -1 to 1: how much like Chinese prose the characters beyond ASCII look. ASCII is left out, since it
 * reads the same in GB18030 and Big5; text that is ASCII alone (which only UTF-16 leads to) is plausible.
 */
function judge(text: string): number {
  let points = 0;
  let count = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (/[\t\n\r\x20-\x7e]/.test(character)) continue;
    count++;
    if (commonCharacters.has(character) || /[，。、：；！？（）“”「」《》〈〉…—　・·％０-９]/.test(character))
      points++;
    else if (!/\p{Script=Han}/u.test(character)) points--;
  }
  return count === 0 ? 1 : points / count;
}

function binary(found: string): ArticleProblem {
  return {
    kind: 'problem',
    code: 'binary',
    expected: 'a text file',
    found,
    remedy: 'Save the article as plain text or Markdown (.txt, .md).',
  };
}

function undecodable(found: string): ArticleProblem {
  return {
    kind: 'problem',
    code: 'undecodable',
    expected: 'text in UTF-8, UTF-16, GB18030 or Big5',
    found,
    remedy: 'Save the file as UTF-8.',
  };
}

import { bare } from '../../search/quotes/bare.ts';
import { plainWords } from './plain-words.ts';
import type { Quotation } from './verdict.ts';

/** Characters of a quotation's bare text; a shorter one is more often a word set apart than a quotation. */
const LEAST = { han: 4, latin: 8 };

const OPENING: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['“', '”'],
  ['«', '»'],
]);
/** The same sign opens and closes. */
const STRAIGHT = new Set(['"', '＂']);
const BLOCK = /^>>> ([\s\S]*)|(?:^> ?.*(?:\n|$))+/gm;

/** A text that is nothing but addresses. */
const ADDRESSES = /^(?:<?https?:\/\/\S+>?\s*)+$/;

/**
 * What a message quotes, or several texts of one, as are those of its embeds: `findQuoted`, or where nothing is quoted
 * each text itself; nothing where there are no words.
 *
 * @example findQuotations('文章说“制造业是立国之本”，对吗？') // ['制造业是立国之本']
 */
export function findQuotations(...texts: readonly string[]): readonly Quotation[] {
  const quoted = findQuoted(texts);
  if (quoted.length > 0) return quoted;
  const several = texts.length > 1;
  const wholes = texts.map((text) => plainWords(evenLines(text)));
  return [...new Set(wholes.filter((words) => bare(words) !== '' && !(several && ADDRESSES.test(words))))];
}

/**
 * Block quotes (`> `) and what stands in 「」, 『』, “”, «» or "", the outermost marks alone, in reading order, each once.
 * Words set apart (“5G”) count only where nothing longer is quoted.
 */
export function findQuoted(texts: readonly string[]): readonly Quotation[] {
  const quoted = texts.flatMap((text) => quotedIn(evenLines(text)));
  const long = quoted.filter(isLong);
  return [...new Set(long.length > 0 ? long : quoted)];
}

function quotedIn(text: string): readonly Quotation[] {
  const found: { at: number; words: Quotation }[] = [];
  const outside = text.replace(BLOCK, (block: string, rest: string | undefined, at: number) => {
    const words = rest ?? block.replace(/^> ?/gm, '');
    found.push({ at, words: withoutMarks(plainWords(words)) });
    // Of the same length, so that places stay what they are, and a mark before it is not closed after it.
    return '\n'.repeat(block.length);
  });
  for (const { at, words } of betweenMarks(outside)) found.push({ at, words: plainWords(words) });
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ words }) => words)
    .filter((words) => bare(words) !== '');
}

function evenLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function isLong(words: Quotation): boolean {
  const { length } = bare(words);
  return length >= (/\p{Script=Han}/u.test(words) ? LEAST.han : LEAST.latin);
}

/** A text without the marks that stand around the whole of it. */
export function withoutMarks(words: string): string {
  const [only, ...others] = [...betweenMarks(words)];
  return only !== undefined && others.length === 0 && only.words.length === words.length - 2
    ? only.words
    : words;
}

/** What stands between marks, the outermost alone. Marks that nothing closes open nothing. */
function* betweenMarks(text: string): Generator<{ readonly at: number; readonly words: string }> {
  for (let at = 0; at < text.length; at++) {
    const end = closingOf(text, at);
    if (end === undefined) continue;
    yield { at, words: text.slice(at + 1, end) };
    at = end;
  }
}

/** Where what opens here is closed; nested pairs of the same marks are passed over. */
function closingOf(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  // Marks within a word (5"7) are no quotation marks; ”…” is “…” typed in haste.
  if (STRAIGHT.has(mark)) return found(text.indexOf(mark, at + 1));
  if (mark === '”') return found(nextOf(text, /[“”]/g, at + 1));
  const closing = OPENING.get(mark);
  if (closing === undefined) return undefined;
  let depth = 0;
  for (let next = at; next < text.length; next++) {
    const sign = text.charAt(next);
    if (sign === mark) depth++;
    else if (sign === closing && --depth === 0) return next;
  }
  return mark === '“' ? found(nextOf(text, /[“”]/g, at + 1)) : undefined;
}

function nextOf(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function found(at: number): number | undefined {
  return at < 0 ? undefined : at;
}

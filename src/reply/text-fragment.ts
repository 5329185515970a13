import { LIMITS } from './limits.ts';

/**
 * An address that shows a passage in its page, by a text fragment: https://wicg.github.io/scroll-to-text-fragment/.
 * A browser that does not know of it opens the page at its top.
 */

/** Passages up to so many UTF-16 code units are named whole; of longer ones, the beginning and the end. */
const WHOLE = 40;
/** Of the beginning and the end: as many characters of Chinese, or as many words. */
const CHARACTERS = 12;
const WORDS = 5;

/**
 * The source of an article with the words of a passage to be scrolled to; the source alone where both together are
 * longer than a button's address may be; `undefined` where already that is, or it is no web address.
 *
 * @example linkToPassage('https://example.com/a', '开幕。') === 'https://example.com/a#:~:text=%E5%BC%80%E5%B9%95%E3%80%82'
 */
export function linkToPassage(source: string, passage: string): string | undefined {
  if (!URL.canParse(source)) return undefined;
  const url = new URL(source);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  // Discord refuses a whole message for the address of a button whose host has no dot, as http://intranet/.
  if (!/[^.]\.[^.]/.test(url.hostname)) return undefined;
  const page = url.href;
  if (page.length > LIMITS.component.url) return undefined;
  const linked = `${page}${url.hash === '' ? '#' : ''}:~:text=${wordsOf(passage)}`;
  return linked.length <= LIMITS.component.url ? linked : page;
}

/** The words to look for: those of one line, since a page's own line breaks are unknown. */
function wordsOf(passage: string): string {
  const lines = passage.split(/\s*\n\s*/).map((line) => line.replace(/\s+/g, ' ').trim());
  const [first = ''] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length === 1 && first.length <= WHOLE) return encode(first);
  const [start, end] = [beginning(first), ending(last)];
  return start === end ? encode(start) : `${encode(start)},${encode(end)}`;
}

function beginning(text: string): string {
  return isSpaced(text)
    ? text.split(' ').slice(0, WORDS).join(' ')
    : Array.from(text).slice(0, CHARACTERS).join('');
}

function ending(text: string): string {
  return isSpaced(text)
    ? text.split(' ').slice(-WORDS).join(' ')
    : Array.from(text).slice(-CHARACTERS).join('');
}

/** Whether words are parted by spaces; Chinese has none. */
function isSpaced(text: string): boolean {
  return !/\p{Script=Han}/u.test(text);
}

/** `-`, `,` and `&` mean something there. Half a surrogate pair cannot be encoded. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D');
}

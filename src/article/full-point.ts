import {
  beforeFigures,
  behindTimes,
  neverFinal,
  sometimesFinal,
  starters,
  timesOfDay,
} from './abbreviations.ts';
import { type Enclosures, isOpening } from './enclosures.ts';

/** How far a word is looked at on either side of a mark: keeps the whole linear. */
export const LONGEST_WORD = 24;
/** Punctuation, a space and three digits. */
const LONGEST_MARKER = 5;

export const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** An end mark in its surroundings. */
export interface Mark {
  readonly text: string;
  /** Start of the sentence. */
  readonly from: number;
  /** Place of the first end mark. */
  readonly mark: number;
  /** Behind all that belongs to it. */
  readonly after: number;
  readonly end: number;
  readonly enclosures: Enclosures;
}

/**
 * Whether a point ends the sentence: not in an abbreviation, an initial, a number or a list mark. In Chinese
 * that uses `.` for `。` no space needs to follow.
 */
export function endsAtPoint({ text, from, mark, after }: Mark, next: number): boolean {
  const follower = text.charAt(next);
  const before = text.charAt(mark - 1);
  if (next === after) {
    // Without a space: only in Chinese text that uses `.` for `。`.
    if (HAN.test(before) && text.charAt(mark + 1) !== '.') return !isListMarker(text, from, mark);
    return (
      (HAN.test(follower) && !/[A-Za-z]/.test(before) && !isListMarker(text, from, mark)) ||
      isFootnoted({ text, mark, after }, follower)
    );
  }
  if (!/[\p{Lu}\p{N}\p{Lo}]/u.test(follower) && !isOpening(follower) && !'-–—•*'.includes(follower))
    return false;
  if (isListMarker(text, from, mark)) return false;
  if (text.charAt(mark + 1) === '.') return /[\p{Lu}\p{Lo}]/u.test(follower) || isOpening(follower);
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(from, mark - LONGEST_WORD), mark))?.[0] ?? '';
  const abbreviation = word.toLowerCase().replace(/^\.+/, '');
  if (timesOfDay.has(abbreviation)) return endsAtTime(text.slice(next, next + LONGEST_ZONE));
  const starts = startsSentence(text.slice(next, next + LONGEST_WORD));
  if (/^\p{Lu}$/u.test(word)) return starts;
  if (neverFinal.has(abbreviation)) return false;
  if (beforeFigures.has(abbreviation)) return !/\p{N}/u.test(follower);
  const shortened = sometimesFinal.has(abbreviation) || /^(?:\p{L}\.)+\p{L}$/u.test(abbreviation);
  return shortened ? starts : true;
}

/** Central European Summer Time. */
const LONGEST_ZONE = 40;

/** Whether a sentence begins behind a time of day: `until 4 pm. Forty came`, not `from 8 a.m. – 5 p.m.` or `9 a.m. Sunday`. */
function endsAtTime(following: string): boolean {
  return /^["“‘']?\p{Lu}/u.test(following) && !behindTimes.test(following.replace(/^["“‘']/u, ''));
}

/** Whether the text begins with a word that begins sentences. A lone capital with a point is an initial. */
function startsSentence(text: string): boolean {
  const word = /^[\p{L}']*/u.exec(text)?.[0] ?? '';
  return starters.has(word.toLowerCase()) && !(word.length === 1 && text.charAt(1) === '.');
}

/** `end.[3]The next`: a citation mark takes the place of the space. */
function isFootnoted(
  { text, mark, after }: Pick<Mark, 'text' | 'mark' | 'after'>,
  follower: string,
): boolean {
  return text.charAt(after - 1) === ']' && text.charAt(mark + 1) === '[' && /[\p{Lu}\p{Lo}]/u.test(follower);
}

/** `1.`, `12.`, `一.` at the start of the sentence or behind punctuation: `包括:1.收入;2.支出`, but not `30,000.`. */
function isListMarker(text: string, from: number, mark: number): boolean {
  const begin = Math.max(from, mark - LONGEST_MARKER);
  const marker = /(^|[：:；;，（(]\s?|(?<!\d),|,\s)(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/.exec(
    text.slice(begin, mark),
  );
  return marker !== null && (marker[1] !== '' || begin === from);
}

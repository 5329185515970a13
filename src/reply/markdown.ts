import type { Span } from '../article/article.ts';

/**
 * Text in Discord's Markdown. discord.js' `escapeMarkdown` is not used: it leaves links, mentions, timestamps
 * and emoji codes alive, treats `_` inside addresses as theirs, and escapes some runs of `*` only in part.
 * Discord shows any ASCII sign that follows a backslash as it is, so every sign that could begin something gets
 * one; letters, digits and CJK punctuation mean nothing to it.
 */

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/;
/** Emphasis, code, spoilers, mentions and tags, links, quotations. */
const ACTIVE = /[\\*_~`|<>[\]@]/g;
/** The colon of an address (which would become a link, or a preview) and of an emoji's code. */
const COLON = /:(?=\/\/|[^\s:]+:)/g;
/** The dot of an invitation, which Discord turns into a card also without `https://`. */
const INVITATION = /\b(discord(?:app)?)\.(?=gg\/|com\/invite\/)/gi;
/** Headings, small print, bullets, numbered lists: only at the start of a line. */
const LINE_START = /^(\s*)([#\-+])|^(\s*\d+)([.)])(?=\s|$)/;
/** What CommonMark counts as punctuation beside `**`: categories P and S. */
const PUNCTUATION = /[\p{P}\p{S}]/u;
const SPACE_OR_NONE = /^(?:\s|)$/u;

/** A text that Discord shows as written: nothing in it is formatted, linked, mentioned or previewed. */
export function escapeMarkdown(text: string): string {
  return text.split(LINE_BREAK).map(escapeLine).join('\n');
}

/** What an escaped text says: the way back from `escapeMarkdown`. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** A text as a single line, for the places where Discord reads no Markdown (author, footer, choices). */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim();
}

/**
 * A quotation as a block quote, each of its lines marked, with the words at each of `bold` in bold.
 *
 * @example blockQuote('甲\n乙', { start: 2, end: 3 }) === '> 甲\n> **乙**'
 */
export function blockQuote(text: string, ...bold: readonly Span[]): string {
  return quoteLines(text, bold)
    .map((line) => `> ${line}`)
    .join('\n');
}

/** A quotation within a line, with the words at `bold` in bold. */
export function inlineQuote(text: string, ...bold: readonly Span[]): string {
  return quoteLines(text, bold).join(' ');
}

function quoteLines(text: string, bold: readonly Span[]): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split(LINE_BREAK)) {
    lines.push(
      emphasize(
        line,
        bold.map((span) => ({ start: span.start - start, end: span.end - start })),
      ),
    );
    start += line.length + (text.startsWith('\r\n', start + line.length) ? 2 : 1);
  }
  return lines;
}

/**
 * Discord's own parser takes any `**…**`, CommonMark (other clients, bridges, previews) only where the marks
 * stand against a word: an opening mark followed by punctuation, or a closing one after it, needs a space or
 * punctuation on its other side, or `他**「甲」**說` shows its asterisks. So punctuation at an edge is left out of the
 * bold where it would break it: `他「**甲**」說`.
 */
function emphasize(line: string, bold: readonly Span[]): string {
  let [shown, at] = ['', 0];
  // What begins a line means something there alone.
  const escaped = (text: string) => (shown === '' ? escapeLine(text) : escapeSigns(text));
  for (const { start, end } of bold.map((span) => bindTo(line, span)).toSorted((a, b) => a.start - b.start)) {
    if (start < at || start >= end) continue;
    shown += escaped(line.slice(at, start));
    shown += `**${escaped(line.slice(start, end))}**`;
    at = end;
  }
  return shown + escaped(line.slice(at));
}

/** The part of a span within a line that marks can stand around; empty where none can. */
function bindTo(line: string, span: Span): Span {
  let start = snap(line, Math.max(0, span.start));
  let end = snap(line, Math.min(span.end, line.length));
  while (start < end && !opens(line, start)) start += widthAt(line, start);
  while (start < end && !closes(line, end)) end -= widthBefore(line, end);
  return { start, end };
}

/** Marks never come between the halves of a surrogate pair. */
function snap(line: string, at: number): number {
  return at > 0 && (line.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

function opens(line: string, at: number): boolean {
  return binds(characterBefore(line, at), characterAt(line, at));
}

function closes(line: string, at: number): boolean {
  return binds(characterAt(line, at), characterBefore(line, at));
}

/** Whether `**` between two characters binds to the inner one (CommonMark 0.31, left- and right-flanking). */
function binds(outer: string, inner: string): boolean {
  if (SPACE_OR_NONE.test(inner)) return false;
  return !PUNCTUATION.test(inner) || SPACE_OR_NONE.test(outer) || PUNCTUATION.test(outer);
}

function characterAt(line: string, at: number): string {
  return line.slice(at, at + widthAt(line, at));
}

function characterBefore(line: string, at: number): string {
  return line.slice(at - widthBefore(line, at), at);
}

function widthAt(line: string, at: number): number {
  return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function widthBefore(line: string, at: number): number {
  if (at <= 0) return 0;
  return at > 1 && (line.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
}

function escapeLine(line: string): string {
  // Escaped first, so that the signs of a line's start which are active anywhere do not get two.
  return escapeSigns(line).replace(LINE_START, '$1$3\\$2$4');
}

function escapeSigns(text: string): string {
  return text.replace(ACTIVE, '\\$&').replace(COLON, '\\:').replace(INVITATION, '$1\\.');
}

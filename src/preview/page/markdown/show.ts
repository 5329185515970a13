import { el } from '../element.ts';
import type { Inline } from './inline.ts';
import { type Block, type ListItem, parseMarkdown } from './parse.ts';

/** What showing takes beside the Markdown. */
export interface Showing {
  /** The language in which times are told, as browsers name it. */
  readonly locale: string;
  readonly nameOf: (id: string) => string;
}

/** Discord's Markdown as elements; every text in it is a text node. */
export function showMarkdown(markdown: string, showing: Showing): readonly Node[] {
  return parseMarkdown(markdown).map((block) => showBlock(block, showing));
}

function showBlock(block: Block, showing: Showing): Node {
  switch (block.kind) {
    case 'text':
      return el('div', { class: 'md-text', dir: 'auto' }, showInline(block.inline, showing));
    case 'heading':
      // Headings of the page are others: to a reader of screens these are of a lower level.
      return el(
        'div',
        { class: `md-h${block.level}`, role: 'heading', 'aria-level': block.level + 3 },
        showInline(block.inline, showing),
      );
    case 'small':
      return el('div', { class: 'md-small', dir: 'auto' }, showInline(block.inline, showing));
    case 'quote':
      return el(
        'blockquote',
        { class: 'md-quote' },
        block.blocks.map((inner) => showBlock(inner, showing)),
      );
    case 'code':
      return el('pre', { class: 'md-pre', tabindex: 0 }, el('code', {}, block.text));
    case 'list':
      return showList(block.items, block.first, showing);
  }
}

function showList(items: readonly ListItem[], first: number | undefined, showing: Showing): Node {
  const rows = items.map(({ depth, inline }) =>
    el('li', { class: `md-depth-${Math.min(depth, 3)}`, dir: 'auto' }, showInline(inline, showing)),
  );
  return first === undefined
    ? el('ul', { class: 'md-list' }, rows)
    : el('ol', { class: 'md-list', start: first }, rows);
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function showInline(inline: readonly Inline[], showing: Showing): readonly Node[] {
  return inline.map((one) => {
    switch (one.kind) {
      case 'text':
        return document.createTextNode(one.text);
      case 'code':
        return el('code', { class: 'md-code' }, one.text);
      case 'link':
        return showLink(one.url, showInline(one.inline, showing));
      case 'time':
        return showTime(one.seconds, one.style, showing.locale);
      case 'mention':
        return el('span', { class: 'mention' }, `@${showing.nameOf(one.id)}`);
      case 'spoiler':
        return showSpoiler(showInline(one.inline, showing));
      default:
        return el(TAGS[one.kind], {}, showInline(one.inline, showing));
    }
  });
}

function showLink(url: string, words: readonly Node[]): Node {
  if (!URL.canParse(url)) return el('span', {}, words);
  return el(
    'a',
    { href: new URL(url).href, target: '_blank', rel: 'noopener noreferrer', title: url },
    words,
  );
}

function showSpoiler(words: readonly Node[]): Node {
  const button = el(
    'button',
    { type: 'button', class: 'spoiler', 'aria-expanded': 'false' },
    el('span', {}, words),
  );
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', 'true');
    button.classList.add('open');
  });
  return button;
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function showTime(seconds: number, style: string, locale: string): Node {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return document.createTextNode(`<t:${seconds}:${style}>`);
  const words =
    style === 'R' ? relative(seconds, locale) : new Intl.DateTimeFormat(locale, STYLES[style]).format(date);
  return el(
    'time',
    { class: 'md-time', datetime: date.toISOString(), title: date.toLocaleString(locale) },
    words,
  );
}

/** In seconds; the largest that is reached is told. */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function relative(seconds: number, locale: string): string {
  const away = seconds - Date.now() / 1000;
  const [unit, length] = UNITS.find(([, one]) => Math.abs(away) >= one) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(away / length), unit);
}

import type { Altered, Stretch } from '../answer/verify/verdict.ts';
import { cutText } from './cut.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** Lines of each kind; more would push the text itself out. */
const [FIGURES, LOOK_ALIKES] = [4, 4];
/** A figure as it is told, in UTF-16 code units. */
const FIGURE = 40;
/** Characters kept at each end of a stretch, from all of it down to what still fits. */
const KEPT = [Number.POSITIVE_INFINITY, 80, 30, 12, 4, 1];

/** What is said of an altered quotation before its text: figures first. */
export function tellChanges({ figures, lookAlikes, also }: Altered, locale: Locale): readonly string[] {
  const words = wordsOf(locale).verify;
  return [
    `**${words.altered}**`,
    ...figures.slice(0, FIGURES).map(
      ({ article, quotation }) =>
        `**${escapeMarkdown(
          words.figure({
            ...(article !== undefined && { article: shown(article) }),
            ...(quotation !== undefined && { quotation: shown(quotation) }),
          }),
        )}**`,
    ),
    ...(figures.length > FIGURES ? [words.moreFigures(figures.length - FIGURES)] : []),
    ...lookAlikes
      .slice(0, LOOK_ALIKES)
      .map(({ article, quotation }) => escapeMarkdown(words.lookAlike(named(quotation), named(article)))),
    ...(also.length > 0 ? [escapeMarkdown(words.also(also))] : []),
  ];
}

/**
 * The article's text as a block quote of at most `most` UTF-16 code units: what the quotation leaves out struck through,
 * what it has instead or besides in bold. What is the same is shortened first.
 */
export function showChanges(stretches: readonly Stretch[], most: number): string {
  let whole = '';
  for (const kept of KEPT) {
    whole = `> ${stretches
      .map((stretch) => showStretch(stretch, kept))
      .join('')
      .trim()}`;
    if (whole.length <= most) return whole;
  }
  let fitting = '> ';
  for (const stretch of stretches) {
    const piece = showStretch(stretch, KEPT.at(-1) ?? 1);
    if (fitting.length + piece.length + 1 > most) break;
    fitting += piece;
  }
  return `${fitting}…`;
}

function showStretch({ kind, article, quotation }: Stretch, kept: number): string {
  if (kind === 'skipped') return ' […] ';
  if (kind === 'same') return escapeMarkdown(shorten(article, kept));
  const [gone, come] = [marked(article, '~~', kept), marked(quotation, '**', kept)];
  return gone !== '' && come !== '' ? `${gone} ${come}` : gone + come;
}

/** Marks stand against the words: white space goes outside. */
function marked(text: string, mark: string, kept: number): string {
  const line = flat(text);
  const words = line.trim();
  if (words === '') return '';
  const [before, after] = [/^\s/.test(line) ? ' ' : '', /\s$/.test(line) ? ' ' : ''];
  return `${before}${mark}${escapeMarkdown(shorten(words, kept))}${mark}${after}`;
}

function shorten(text: string, kept: number): string {
  const line = flat(text);
  const characters = Number.isFinite(kept) ? [...line] : [];
  if (characters.length <= 2 * kept + 1) return line;
  return `${characters.slice(0, kept).join('')}…${characters.slice(-kept).join('')}`;
}

/** On one line, and without halves of surrogate pairs. */
function flat(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').replace(/\p{Cs}/gu, '');
}

function shown(figure: string): string {
  return cutText(oneLine(figure), FIGURE);
}

/** @example named('А') === 'А (U+0410)' */
function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `${character} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

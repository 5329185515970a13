import type { VersionChanges } from '../answer/compare/compare-versions.ts';
import type { Article, Sentence } from '../article/article.ts';
import type { LeftOut } from '../article/left-out.ts';
import { countSentences } from '../article/sentences-of.ts';
import type { ComponentRow, MessageBody } from './body.ts';
import { titleInMarkdown } from './citation.ts';
import { cutText, cutToFit } from './cut.ts';
import { blockQuote, escapeMarkdown, oneLine } from './markdown.ts';
import { COLOURS, renderCard } from './render.ts';
import { showBeginning } from './show-beginning.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** What a person decides about: an article as it was understood, before it is kept. */
export interface DraftShown {
  readonly article: Article;
  /** What the file has and the article has not. */
  readonly leftOut?: LeftOut;
  /** The article whose new version it seems to be. */
  readonly replaces?: { readonly title: string; readonly changes: VersionChanges };
}

/**
 * Of each part, in UTF-16 code units. Escaped, a text is twice as long at most, so that a title with its link, five
 * values, the beginning, three lines left out and six sentences stay within an embed's description.
 */
const MOST = { value: 100, begins: 400, sentence: 120, leftOut: 60 } as const;
const SENTENCES_LISTED = 3;

/** An article as it was understood, with what it would change and the buttons to decide. */
export function renderDraft(
  { article, leftOut, replaces }: DraftShown,
  { locale, buttons }: { readonly locale: Locale; readonly buttons: readonly ComponentRow[] },
): MessageBody {
  const words = wordsOf(locale).library.draft;
  const line = (name: string, value: string | undefined) =>
    `**${name}** ${value === undefined ? words.notGiven : escapeMarkdown(cutText(oneLine(value), MOST.value))}`;
  const facts = [
    `**${titleInMarkdown(article, locale)}**`,
    line(words.by, article.author),
    ...(article.publisher === undefined ? [] : [line(words.publisher, article.publisher)]),
    line(words.date, article.date),
    line(words.source, article.source),
    line(
      words.size,
      words.sizeOf({
        paragraphs: article.paragraphs.length,
        sentences: countSentences(article),
        characters: article.text.length,
        language: article.language,
      }),
    ),
  ].join('\n');
  const beginning = { text: showBeginning(article, MOST.begins).slice(0, MOST.begins * 2) };
  const begins = cutToFit(beginning, MOST.begins, ({ text }) => blockQuote(text));
  const parts = [words.heading, facts, `${words.begins}\n${begins}`];
  if (leftOut !== undefined && leftOut.count > 0) parts.push(leftOutInWords(leftOut, locale));
  if (replaces !== undefined) parts.push(changesInWords(replaces, locale));
  return {
    ...renderCard({
      colour: COLOURS.plain,
      description: parts.join('\n\n'),
      footer: words.waits,
    }),
    components: buttons,
  };
}

function leftOutInWords({ count, lines }: LeftOut, locale: Locale): string {
  const shown = lines.map((line) => `> ${escapeMarkdown(cutText(oneLine(line), MOST.leftOut))}`);
  return [
    `**${wordsOf(locale).library.draft.leftOut(count)}**`,
    ...shown,
    ...(count > shown.length ? ['> …'] : []),
  ].join('\n');
}

function changesInWords({ title, changes }: NonNullable<DraftShown['replaces']>, locale: Locale): string {
  const words = wordsOf(locale).library.draft;
  const count = { same: changes.same, added: changes.added.length, gone: changes.gone.length };
  return [
    `**${escapeMarkdown(words.newVersion(cutText(oneLine(title), MOST.value)))}**`,
    words.changes(count),
    ...listed(words.added, changes.added),
    ...listed(words.gone, changes.gone),
  ].join('\n');
}

function listed(name: string, sentences: readonly Sentence[]): readonly string[] {
  if (sentences.length === 0) return [];
  const shown = sentences
    .slice(0, SENTENCES_LISTED)
    .map(({ text }) => `> ${escapeMarkdown(cutText(oneLine(text), MOST.sentence))}`);
  return [
    `${name}${sentences.length > shown.length ? ` (${shown.length}/${sentences.length})` : ''}`,
    ...shown,
  ];
}

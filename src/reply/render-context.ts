import type { Context } from '../answer/context.ts';
import type { Passage } from '../answer/outcomes.ts';
import type { Why } from '../answer/why.ts';
import type { ComponentRow, MessageBody } from './body.ts';
import { markOf } from './citation.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import { listPassages, quotePassage } from './passage.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** What the buttons under an answer show. */

export interface Shown {
  readonly locale: Locale;
  readonly buttons?: readonly ComponentRow[];
}

/** A sentence, in bold, with those before and after it. */
export function renderContext({ passage }: Context, shown: Shown): MessageBody {
  return renderAround(passage, wordsOf(shown.locale).controls.context, shown);
}

/** The paragraph of a sentence, which is in bold. */
export function renderParagraph(passage: Passage, shown: Shown): MessageBody {
  return renderAround(passage, wordsOf(shown.locale).controls.paragraph, shown);
}

function renderAround(passage: Passage, heading: string, { locale, buttons = [] }: Shown): MessageBody {
  const { start, end, paragraph, number } = passage.sentence;
  const alone = passage.sentences.length === 1;
  const mark = markOf({ ...passage.citation, paragraph, sentence: number });
  return {
    ...renderCard({
      colour: COLOURS.plain,
      heading,
      description: quotePassage(passage, {
        locale,
        most: LIMITS.embed.description,
        ...(!alone && { spans: [{ start, end }] }),
      }),
      ...(mark !== undefined && { footer: wordsOf(locale).library.cited.mark(mark) }),
    }),
    ...(buttons.length > 0 && { components: buttons }),
  };
}

/** The next best passages of a question. */
export function renderOthers(passages: readonly Passage[], { locale }: Shown): MessageBody {
  const words = wordsOf(locale).controls;
  const titled = new Set(passages.map(({ article }) => article.id)).size > 1;
  const most = LIMITS.embed.description;
  return renderCard({
    colour: COLOURS.plain,
    heading: words.others,
    description:
      passages.length === 0 ? words.noOthers : listPassages(passages, { locale, most, each: most, titled }),
  });
}

/** Of each word, and how many are listed. */
const WORD_LENGTH = 32;
const WORDS_LISTED = 12;
const KINDS_LISTED = 4;

/** Why a passage was chosen, in plain words: no percentages, since the score is none. */
export function renderWhy(why: Why | undefined, question: string, { locale }: Shown): MessageBody {
  const words = wordsOf(locale);
  const { why: said } = words.controls;
  const lines = why === undefined ? [said.unknown] : reasonsInWords(why, locale);
  return renderCard({
    colour: COLOURS.plain,
    heading: words.answer.asked(question),
    description: [`**${said.heading}**`, ...lines].join('\n'),
  });
}

function reasonsInWords({ matched, missing, kinds, margin }: Why, locale: Locale): readonly string[] {
  const { why: said } = wordsOf(locale).controls;
  const lines: string[] = [];
  if (matched.length > 0) lines.push(escapeMarkdown(said.matched(quoted(matched, locale))));
  if (missing.length > 0) lines.push(escapeMarkdown(said.missing(quoted(missing, locale))));
  lines.push(said.margin[margin]);
  const deciding = kinds.slice(0, KINDS_LISTED);
  const listed = (heading: string, some: Why['kinds']) =>
    some.length === 0 ? [] : ['', `**${heading}**`, ...some.map(({ kind }) => `• ${said.kinds[kind]}`)];
  return [
    ...lines,
    ...listed(
      said.decided,
      deciding.filter(({ adds }) => adds >= 0),
    ),
    ...listed(
      said.against,
      deciding.filter(({ adds }) => adds < 0),
    ),
  ];
}

function quoted(words: readonly string[], locale: Locale): readonly string[] {
  return words
    .slice(0, WORDS_LISTED)
    .map((word) => wordsOf(locale).quoted(cutText(oneLine(word), WORD_LENGTH)));
}

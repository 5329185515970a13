import { groupParts } from '../answer/at-once/group-parts.ts';
import type { Answer, Found, NotFound, Passage } from '../answer/outcomes.ts';
import { worthShowing } from '../answer/worth-showing.ts';
import type { MessageBody } from './body.ts';
import { markOf } from './citation.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import { listPassages, quotePassage } from './passage.ts';
import { quoteParts } from './quote-parts.ts';
import { COLOURS, renderCard } from './render.ts';
import { tellSilence } from './tell-silence.ts';
import type { Locale } from './words/locale.ts';
import { wordsOf } from './words/words-of.ts';

/** From here on the first sentence is so seldom wrong that others would only distract. */
const SURE = 0.97;
const RUNNERS_UP = 2;
/** Of each of the things listed, in UTF-16 code units. */
const RUNNER_UP_LENGTH = 160;
const WORD_LENGTH = 32;
const WORDS_LISTED = 6;

interface AnswerContext {
  readonly locale: Locale;
  /** How many articles were asked. */
  readonly articles: number;
  /** How many of them are yet to be indexed: see `Collection`. */
  readonly unread?: number | undefined;
  /** By what those asked do not answer: passages of other articles that do. */
  readonly elsewhere?: ReadonlyMap<NotFound, readonly Passage[]>;
  /** Whether the question was counted as asked in vain. */
  readonly counted?: boolean;
}

/** An answer as a message: the passage and where it stands, or plainly that the articles do not say. */
export function renderAnswer(answer: Answer, context: AnswerContext): MessageBody {
  return answer.kind === 'found' ? renderFound(answer, context) : renderNotFound(answer, context);
}

function renderFound(answer: Found, context: AnswerContext): MessageBody {
  const { locale } = context;
  const words = wordsOf(locale);
  // Below several passages nobody could tell which of them others come near to; each has a button that lists its own.
  const isOfOne = groupParts(answer).length === 1;
  const others = isOfOne && answer.confidence < SURE ? answer.runnersUp.slice(0, RUNNERS_UP) : [];
  const listing = { locale, most: LIMITS.embed.fieldValue, each: RUNNER_UP_LENGTH };
  return renderCard({
    colour: COLOURS.found,
    heading: words.answer.asked(answer.question),
    description: quoteParts(answer, {
      locale,
      most: LIMITS.embed.description,
      articles: context.articles,
      unread: context.unread,
      elsewhere: context.elsewhere,
    }),
    ...(others.length > 0 && {
      field: {
        name: words.answer.runnersUp,
        value: listPassages(others, { ...listing, titled: context.articles > 1 }),
      },
    }),
    footer: footerOf(answer, context),
  });
}

function renderNotFound(answer: NotFound, context: AnswerContext): MessageBody {
  const words = wordsOf(context.locale);
  if (answer.otherLanguage !== undefined) {
    const { otherLanguage } = words.answer;
    return renderCard({
      colour: COLOURS.notFound,
      heading: words.answer.asked(answer.question),
      description: `**${otherLanguage(answer.otherLanguage, context.articles)}**`,
    });
  }
  const { articles, unread = 0 } = context;
  const lines = [...tellSilence({ articles, unread }, context.locale)];
  const missing = missingWords(answer.missing, context);
  if (missing !== '') lines.push(escapeMarkdown(missing));
  const shown = worthShowing(answer);
  lines.push('', shown === undefined ? words.answer.nothingNear : words.answer.nearest, '');
  const said = lines.join('\n');
  const nearest =
    shown &&
    quotePassage(shown, {
      locale: context.locale,
      most: LIMITS.embed.description - said.length,
    });
  return renderCard({
    colour: COLOURS.notFound,
    heading: words.answer.asked(answer.question),
    description: (said + (nearest ?? '')).trim(),
    ...elsewhereField(answer, context),
    ...(context.counted === true && { footer: words.feedback.keptInVain }),
  });
}

/** What other articles say to the question. */
function elsewhereField(answer: NotFound, { elsewhere: all, locale }: AnswerContext) {
  const elsewhere = all?.get(answer) ?? [];
  if (elsewhere.length === 0) return {};
  const listing = { locale, most: LIMITS.embed.fieldValue, each: RUNNER_UP_LENGTH, titled: true };
  return { field: { name: wordsOf(locale).controls.elsewhere, value: listPassages(elsewhere, listing) } };
}

/** Plain text: how to cite each passage, what of the question never occurs, and whether a part that is not answered was kept. */
function footerOf(answer: Found, context: AnswerContext): string {
  const marks = groupParts(answer).flatMap((group) =>
    group.kind === 'found' ? (markOf(group.passage.citation) ?? []) : [],
  );
  const parts = marks.length === 0 ? [] : [wordsOf(context.locale).library.cited.mark(marks.join(' · '))];
  const never = missingWords(answer.missing, context);
  if (never !== '') parts.push(never);
  if (context.counted === true) parts.push(wordsOf(context.locale).feedback.keptInVain);
  return parts.join(' · ');
}

/** Plain text; empty where none is, or where that is not known of all articles. */
function missingWords(missing: readonly string[], { locale, articles, unread = 0 }: AnswerContext): string {
  if (missing.length === 0 || unread > 0) return '';
  const words = wordsOf(locale);
  const listed = missing
    .slice(0, WORDS_LISTED)
    .map((word) => words.quoted(cutText(oneLine(word), WORD_LENGTH)));
  return words.answer.missing(listed, missing.length - listed.length, articles);
}

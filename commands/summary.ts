import { summarize } from '../src/answer/summary.ts';
import type { Article } from '../src/article/article.ts';
import { countSentences } from '../src/article/sentences-of.ts';
import { UserError } from '../src/errors.ts';
import { renderSummary } from '../src/reply/render-summary.ts';
import { LOCALES } from '../src/reply/words/locale.ts';
import { wordsOf } from '../src/reply/words/words-of.ts';
import { articleOption, chooseArticle, completeArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { choiceOption, declareCommand, hideOption } from './declare.ts';
import { offerQuestions } from './offer-questions.ts';
import { readText, readVisibility } from './options.ts';

const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/**
 * How many sentences a length means: one for each `per` sentences of the article, from `least` to `most`, and
 * never more than the share `within` of them, so that a summary is shorter than what it sums up.
 */
const SCALE: Readonly<Record<Length, { per: number; least: number; most: number; within: number }>> = {
  short: { per: 30, least: 3, most: 5, within: 0.25 },
  medium: { per: 15, least: 5, most: 8, within: 0.4 },
  long: { per: 8, least: 8, most: 12, within: 0.6 },
};

/** For questions to start with, which are no more than an offer. */
const WAIT_MS = 500;

/** `/summary`: the sentences that sum up an article best. */
export const summary: Command = {
  data: declareCommand('summary', [
    articleOption('summary'),
    choiceOption(
      'summary',
      'length',
      LENGTHS.map((length) => ({ value: length, nameIn: (words) => words.lengths[length] })),
    ),
    hideOption('summary'),
  ]),
  complete: completeArticle,
  answers: true,
  async handle(request, app) {
    const length = readLength(readText(request, 'length'));
    const { article, collection, chosenFrom } = await chooseArticle(
      app.library,
      request.place,
      readText(request, 'article'),
    );
    const outcome = summarize(article, summaryCount(length, article), collection);
    const questions = await offerQuestions(request, app, { about: article.id, ms: WAIT_MS });
    const context = { locale: request.locale, questions, ...(chosenFrom !== undefined && { chosenFrom }) };
    return {
      kind: 'message',
      body: renderSummary(outcome, context),
      visibility: readVisibility(request),
      outcome: { kind: 'found', article: article.id },
    };
  },
};

/** How many sentences of an article a summary of that length has; at least 1. */
export function summaryCount(length: Length, article: Article): number {
  const sentences = countSentences(article);
  const { per, least, most, within } = SCALE[length];
  const scaled = Math.min(most, Math.max(least, Math.round(sentences / per)));
  return Math.max(1, Math.min(scaled, Math.ceil(sentences * within)));
}

/**
 * A length by its value or its name in any language; `medium` where none was named.
 * @throws UserError `length-unknown`
 */
export function readLength(named: string | undefined): Length {
  if (named === undefined) return 'medium';
  const length = LENGTHS.find((known) => [known, ...namesOf(known)].includes(named.toLowerCase()));
  if (length === undefined) throw new UserError('length-unknown', { found: named });
  return length;
}

function namesOf(length: Length): readonly string[] {
  return LOCALES.map((locale) => wordsOf(locale).lengths[length]);
}

import { answerQuestion } from '../src/answer/answer.ts';
import type { Answer } from '../src/answer/outcomes.ts';
import { UserError } from '../src/errors.ts';
import { renderAnswer } from '../src/reply/render-answer.ts';
import type { Collection } from '../src/search/collection.ts';
import { articleOption, completeArticle } from './article-option.ts';
import type { Command } from './command.ts';
import { declareCommand, hideOption, textOption } from './declare.ts';
import { readText, readVisibility } from './options.ts';

/** In UTF-16 code units. */
const LONGEST_QUESTION = 500;

/** `/ask`: the passage that answers a question, or that the articles do not say. */
export const ask: Command = {
  data: declareCommand('ask', [
    textOption('ask', 'question', { required: true, longest: LONGEST_QUESTION }),
    articleOption('ask'),
    hideOption('ask'),
  ]),
  complete: completeArticle,
  async handle(request, app) {
    const collection = await app.library.open(request.place, readText(request, 'article'));
    const answer = answerAsked(readText(request, 'question') ?? '', collection);
    const context = { locale: request.locale, articles: collection.articles.length };
    return { kind: 'message', body: renderAnswer(answer, context), visibility: readVisibility(request) };
  },
};

/**
 * Answers a question as a person typed it.
 * @throws UserError `question-empty` (nothing but signs counts as empty), `question-too-long`
 */
export function answerAsked(typed: string, collection: Collection): Answer {
  const question = typed.trim();
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UserError('question-empty');
  if (question.length > LONGEST_QUESTION) {
    throw new UserError('question-too-long', { found: question.length, most: LONGEST_QUESTION });
  }
  return answerQuestion(question, collection);
}

import { answerQuestion } from '../src/answer/answer.ts';
import type { Answer } from '../src/answer/outcomes.ts';
import { UserError } from '../src/errors.ts';
import { renderAnswer } from '../src/reply/render-answer.ts';
import type { Collection } from '../src/search/collection.ts';
import { articleOption, completeArticle, openAsked } from './article-option.ts';
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
    const question = readQuestion(readText(request, 'question') ?? '');
    const wanted = { article: readText(request, 'article'), words: question };
    const { collection, articles } = await openAsked(request, app, wanted);
    const answer = answerQuestion(question, collection);
    const context = { locale: request.locale, articles };
    return { kind: 'message', body: renderAnswer(answer, context), visibility: readVisibility(request) };
  },
};

/** Answers a question as a person typed it. @throws UserError as `readQuestion` does */
export function answerAsked(typed: string, collection: Collection): Answer {
  return answerQuestion(readQuestion(typed), collection);
}

/**
 * A question as a person typed it, without the white space around it.
 * @throws UserError `question-empty` (nothing but signs counts as empty), `question-too-long`
 */
function readQuestion(typed: string): string {
  const question = typed.trim();
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UserError('question-empty');
  if (question.length > LONGEST_QUESTION) {
    throw new UserError('question-too-long', { found: question.length, most: LONGEST_QUESTION });
  }
  return question;
}

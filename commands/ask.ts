import { answerQuestion } from '../src/answer/answer.ts';
import { unanswered } from '../src/answer/at-once/unanswered.ts';
import { answerElsewhere } from '../src/answer/elsewhere.ts';
import type { Answer, NotFound, Passage } from '../src/answer/outcomes.ts';
import { UserError } from '../src/errors.ts';
import { findArticle } from '../src/library/find-article.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { renderAnswer } from '../src/reply/render-answer.ts';
import type { Collection } from '../src/search/collection.ts';
import { fold } from '../src/text/fold.ts';
import { articleOption, choiceName, completeArticle, openAsked } from './article-option.ts';
import type { App, AutocompleteRequest, Choice, Command, Outcome, Request } from './command.ts';
import { pressAnswer, staysWithAsker } from './controls/press-answer.ts';
import { answerRows } from './controls/rows.ts';
import { takesVotes } from './controls/vote-buttons.ts';
import { countInVain } from './count-in-vain.ts';
import { declareCommand, hideOption, textOption } from './declare.ts';
import { offerQuestions } from './offer-questions.ts';
import { readText, readVisibility } from './options.ts';

/** For questions to start with: choices are wanted within three seconds, and at once is better. */
const WAIT_MS = 1000;
/** More passages of other articles than these would be cut to nothing. */
const MOST_ELSEWHERE = 3;
/** In UTF-16 code units. */
export const LONGEST_QUESTION = 500;

/** `/ask`: the passage that answers a question, or that the articles do not say. */
export const ask: Command = {
  data: declareCommand('ask', [
    textOption('ask', 'question', { required: true, longest: LONGEST_QUESTION, completed: true }),
    articleOption('ask'),
    hideOption('ask'),
  ]),
  complete: (request, app) =>
    request.focused.name === 'question' ? completeQuestion(request, app) : completeArticle(request, app),
  async handle(request, app) {
    const question = readQuestion(readText(request, 'question') ?? '');
    const wanted = { article: readText(request, 'article'), words: question, seeking: 'answer' as const };
    const { collection, articles } = await openAsked(request, app, wanted);
    const answer = answerQuestion(question, collection);
    const { unread } = collection;
    const silences = await Promise.all(
      unanswered(answer).map(async (silence) => {
        const elsewhere = await lookElsewhere(silence, request, app);
        return {
          elsewhere,
          counted: await countInVain({ answer: silence, elsewhere, unread }, request, app),
        };
      }),
    );
    const context = {
      locale: request.locale,
      articles,
      unread,
      elsewhere: distinct(silences.flatMap(({ elsewhere }) => elsewhere)).slice(0, MOST_ELSEWHERE),
      counted: silences.some(({ counted }) => counted),
    };
    const rows = answerRows(answer, request.locale, { votes: takesVotes(request, app) });
    const body = { ...renderAnswer(answer, context), ...(rows.length > 0 && { components: rows }) };
    return { kind: 'message', body, visibility: readVisibility(request), outcome: outcomeOf(answer) };
  },
  press: pressAnswer,
  answers: true,
  replaces: staysWithAsker,
};

function outcomeOf(answer: Answer): Outcome {
  return answer.kind === 'found'
    ? { kind: 'found', article: answer.passage.article.id }
    : { kind: 'not-found' };
}

/** While the box is empty, or holds the beginning of one: questions to start with. */
export async function completeQuestion(request: AutocompleteRequest, app: App): Promise<readonly Choice[]> {
  const typed = fold(request.focused.value).text.trim();
  try {
    const questions = await offerQuestions(request, app, {
      about: readText(request, 'article'),
      named: readText(request, 'article') !== undefined,
      ms: WAIT_MS,
    });
    return questions
      .filter((question) => question.length <= LIMITS.choice.value && fold(question).text.includes(typed))
      .map((question) => ({ name: choiceName(question), value: question }));
  } catch (error) {
    // While the option `article` holds what names none, there is nothing to offer.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** Those of which no other before has the place: what two questions find is shown once. */
function distinct(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map((one) => [`${one.article.id} ${one.start}`, one])).values()];
}

/** Where some articles do not say, those of the others that do. */
async function lookElsewhere(answer: NotFound, request: Request, app: App): Promise<readonly Passage[]> {
  if (answer.otherLanguage !== undefined) return [];
  const { library } = app;
  const named = readText(request, 'article');
  const [all, asked] = await Promise.all([library.articles(request.place), library.asked(request.place)]);
  const left = named === undefined ? asked : [findArticle(all, named)];
  if (left.length === all.length) return [];
  const collection = await library.open(request.place, {
    everything: true,
    words: answer.question,
    seeking: 'answer',
  });
  return answerElsewhere(answer.question, collection, new Set(left.map(({ id }) => id)));
}

/** Answers a question as a person typed it. @throws UserError as `readQuestion` does */
export function answerAsked(typed: string, collection: Collection): Answer {
  return answerQuestion(readQuestion(typed), collection);
}

/**
 * A question as a person typed it, without the white space around it.
 * @throws UserError `question-empty` (nothing but signs counts as empty), `question-too-long`
 */
export function readQuestion(typed: string): string {
  const question = typed.trim();
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UserError('question-empty');
  if (question.length > LONGEST_QUESTION) {
    throw new UserError('question-too-long', { found: question.length, most: LONGEST_QUESTION });
  }
  return question;
}

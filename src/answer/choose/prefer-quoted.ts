import type { Sentence } from '../../article/article.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../outcomes.ts';

/** A sentence that is quoted already is looked for among so many of the first. */
const NEAREST = 5;

/** A question, what was found for it, and its answer by the best of that. */
export interface AnsweredBy {
  readonly found: Found;
  readonly answer: Answer;
}

/**
 * The answer by a sentence that is quoted already, where that has the same words for it: one quotation that answers two questions is better
 * than two. Else the answer as it is.
 *
 * @param answerBy answers from what was found, as `answerFound` does
 */
export function preferQuoted(
  { found, answer }: AnsweredBy,
  quoted: ReadonlySet<Sentence>,
  answerBy: (found: Found) => Answer,
): Answer {
  const words = wordsOf(answer);
  const at = found.ranked.slice(0, NEAREST).findIndex(({ sentence }) => quoted.has(sentence));
  const preferred = found.ranked[at];
  if (words === undefined || at <= 0 || preferred === undefined) return answer;
  const other = answerBy({ ...found, ranked: [preferred, ...found.ranked.toSpliced(at, 1)] });
  return wordsOf(other) === words ? other : answer;
}

function wordsOf(answer: Answer): string | undefined {
  if (answer.kind === 'not-found' || answer.span === undefined) return undefined;
  return answer.passage.article.text.slice(answer.span.start, answer.span.end);
}

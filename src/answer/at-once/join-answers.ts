import type { QuestionPart } from '../../search/question/compound/split-question.ts';
import type { Answer, AnsweredPart, Found } from '../outcomes.ts';
import { giveReasons } from '../reasoned.ts';

const HAN = /\p{Script=Han}/u;
const BETWEEN_WORDS = /[^\p{L}\p{N}'’-]+/u;

/**
 * The answers to questions that were asked at once as one: that of the first that is answered, with what is said to each of them.
 * `undefined` where none is.
 *
 * @param question all of them, as the asker wrote it
 * @param answers to the parts, in their order
 */
export function joinAnswers(
  question: string,
  parts: readonly QuestionPart[],
  answers: readonly Answer[],
): Found | undefined {
  const found = answers.filter((answer) => answer.kind === 'found');
  const [first] = found;
  if (first === undefined) return undefined;
  const matched = [...new Set(found.flatMap((answer) => answer.matched))];
  const missing = new Set(answers.flatMap((answer) => answer.missing));
  const quoted = new Set(found.flatMap(({ passage }) => passage.sentences));
  const joined = {
    ...first,
    question,
    parts: answers.map(
      (answer, at): AnsweredPart => ({ asked: parts[at]?.asked ?? answer.question, answer }),
    ),
    matched,
    missing: [...missing].filter((word) => !matched.includes(word) && !found.some((one) => tells(one, word))),
    runnersUp: first.runnersUp.filter(({ sentence }) => !quoted.has(sentence)),
  };
  return giveReasons(joined, () => first.reasons);
}

/**
 * Whether a question has a word and its answer does not lack it: what is answered by its kind (电话) need not name that kind, and tells
 * it all the same.
 */
function tells({ question, missing }: Found, word: string): boolean {
  if (missing.includes(word)) return false;
  if (HAN.test(word)) return question.includes(word);
  return question.toLowerCase().split(BETWEEN_WORDS).includes(word.toLowerCase());
}

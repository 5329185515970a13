import { splitQuestion } from '../../search/question/compound/split-question.ts';
import type { Analyzer } from '../../text/terms.ts';

/** Some of the questions that were asked at once. */
interface Parts {
  /** All of them, as the asker wrote it. */
  readonly question: string;
  /** Places of those meant, from 0. */
  readonly places: readonly number[];
  /** Whether they were answered. */
  readonly answered: boolean;
}

const HAN = /\p{Script=Han}/u;

/**
 * Some of the questions that were asked at once as they would be asked by themselves, which is what is kept of them; `undefined`
 * where there are not so many.
 *
 * @example questionOfParts({ question: '谁发明的？哪一年？', places: [1], answered: true }, analyzer) // '哪一年发明的'
 */
export function questionOfParts(
  { question, places, answered }: Parts,
  analyzer: Analyzer,
): string | undefined {
  const parts = splitQuestion(question, analyzer);
  const meant = places.flatMap((place) => parts[place] ?? []);
  if (meant.length === 0 || meant.length < places.length) return undefined;
  // One that is not answered was asked without what it is about: see `answerQuestion`.
  const texts = meant.map(({ asked, whole, steered }) => (steered && !answered ? asked : whole));
  return texts.join(HAN.test(question) ? '？' : '? ');
}

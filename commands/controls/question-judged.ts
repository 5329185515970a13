import { questionOfParts } from '../../src/answer/at-once/question-of-parts.ts';
import { UserError } from '../../src/errors.ts';
import type { App, Press } from '../command.ts';
import { questionIn, standsWhole } from './question-in.ts';

/** @throws UserError `question-unseen` where none stands above the answer */
export function questionAbove({ heading }: Press): string {
  const question = questionIn(heading ?? '');
  if (question === '') throw new UserError('question-unseen');
  return question;
}

/**
 * The question above the answer; of several asked at once those of the places, each as it would be asked by itself.
 * @throws UserError `question-unseen`
 */
export async function questionJudged(
  press: Press,
  app: App,
  { places, answered }: { readonly places: readonly number[]; readonly answered: boolean },
): Promise<string> {
  const question = questionAbove(press);
  if (places.length === 0) return question;
  const { analyzer } = await app.library.open(press.place, { words: question, seeking: 'answer' });
  const own = questionOfParts({ question, places, answered }, analyzer);
  // It stands above what is said of the vote, where it is read again when that is changed.
  if (own === undefined || !standsWhole(own)) throw new UserError('question-unseen');
  return own;
}

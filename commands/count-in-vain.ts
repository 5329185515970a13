import type { Answer } from '../src/answer/outcomes.ts';
import type { Place } from '../src/library/library.ts';
import { StoreFailure } from '../src/library/store/failure.ts';
import { LONGEST_QUESTION_KEPT } from '../src/library/store/feedback/feedback.ts';
import { bare } from '../src/search/quotes/bare.ts';
import type { App, Request } from './command.ts';

/**
 * Counts a question that the articles did not answer, on a server that chose to keep these. Not those whose answer was
 * to be hidden, nor those in a language that the articles are not in, and never with who asked.
 *
 * @returns whether questions are kept there, so that it can be said; `false` where the database fails: the answer is
 *   given all the same
 */
export async function countInVain(answer: Answer, { place, options }: Request, app: App): Promise<boolean> {
  if (answer.kind === 'found' || answer.otherLanguage !== undefined || options['hide'] === true) return false;
  const question = answer.question.slice(0, LONGEST_QUESTION_KEPT);
  return unlessFailed(async () => {
    if (!(await countsInVain(place, app))) return false;
    await app.management?.store.feedback.countAsked(place.guild ?? '', { question, folded: bare(question) });
    return true;
  });
}

/** Whether questions asked in vain are counted there. */
export async function countsInVain({ guild }: Place, { management, voting }: App): Promise<boolean> {
  if (guild === undefined || management === undefined || voting === undefined) return false;
  return unlessFailed(() => management.store.feedback.keepsAsked(guild));
}

async function unlessFailed(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFailure) return false;
    throw error;
  }
}

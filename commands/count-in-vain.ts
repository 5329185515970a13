import type { NotFound, Passage } from '../src/answer/outcomes.ts';
import type { Place } from '../src/library/library.ts';
import { StoreFailure } from '../src/library/store/failure.ts';
import { LONGEST_QUESTION_KEPT } from '../src/library/store/feedback/feedback.ts';
import { bare } from '../src/search/quotes/bare.ts';
import type { App, Request } from './command.ts';

/**
 * Counts a question that the articles did not answer, on a server that chose to keep these. Not those whose answer is
 * for the asker alone, that articles elsewhere answer, or in a language that the articles are not in, nor while some of them
 * are yet to be indexed; and never with who asked.
 *
 * @param elsewhere what articles that were not asked say to it
 * @returns whether questions are kept there, so that it can be said; `false` where the database fails: the answer is
 *   given all the same
 */
export async function countInVain(
  { answer, elsewhere, unread = 0 }: Vain,
  request: Request,
  app: App,
): Promise<boolean> {
  if (answer.otherLanguage !== undefined || elsewhere.length > 0) return false;
  if (unread > 0) return false;
  if (await isHidden(request, app)) return false;
  const { place } = request;
  const question = answer.question.slice(0, LONGEST_QUESTION_KEPT);
  return unlessFailed(async () => {
    if (!(await countsInVain(place, app))) return false;
    await app.management?.store.feedback.countAsked(place.guild ?? '', { question, folded: bare(question) });
    return true;
  });
}

interface Vain {
  readonly answer: NotFound;
  readonly elsewhere: readonly Passage[];
  /** Articles asked that are yet to be indexed: see `Collection`. */
  readonly unread?: number | undefined;
}

/** By whoever asks, or by the server; the answer to a message is seen by everybody all the same. */
async function isHidden({ options, place, spoken = false }: Request, { settings }: App): Promise<boolean> {
  if (spoken) return false;
  return options['hide'] === true || (await settings?.of(place))?.visibility === 'asker';
}

/** Whether questions asked in vain are counted there. */
export async function countsInVain({ guild }: Place, { management }: App): Promise<boolean> {
  if (guild === undefined || management === undefined) return false;
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

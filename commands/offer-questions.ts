import type { App, Asked } from './command.ts';
import type { StartersWanted } from './starters.ts';

/**
 * Those that are there within `ms`: what is not is worked out all the same, for the next time.
 *
 * @throws UserError where an article is named that is not there
 */
export async function offerQuestions(
  { place, locale }: Asked,
  { starters }: App,
  { ms, ...wanted }: StartersWanted & { readonly ms: number },
): Promise<readonly string[]> {
  if (starters === undefined) return [];
  const over = new AbortController();
  const questions = starters(place, { locale, ...wanted });
  // Told to nobody where it fails later than anybody waits.
  questions.catch(() => undefined);
  const late = new Promise<readonly string[]>((resolve) => {
    const timer = setTimeout(resolve, ms, []);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([questions, late]);
  } finally {
    over.abort();
  }
}

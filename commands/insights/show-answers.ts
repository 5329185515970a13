import { UserError } from '../../src/errors.ts';
import type { JudgedAnswer } from '../../src/library/insights.ts';
import type { Mark } from '../../src/library/store/feedback/feedback.ts';
import type { ShownAnswer } from '../../src/reply/render-insights.ts';
import type { App, Asked } from '../command.ts';
import { openPassage } from '../controls/open-passage.ts';
import { keyOf } from '../passage-key.ts';

/** So many have a button each to jump to. */
const SHOWN = 5;

/** The first few of the judged answers with their sentences, as far as those are known. */
export async function showAnswers(
  judged: readonly JudgedAnswer[],
  asked: Asked,
  app: App,
): Promise<readonly ShownAnswer[]> {
  const shown: ShownAnswer[] = [];
  // One after another: an earlier version is indexed anew for its sentence.
  for (const one of judged.slice(0, SHOWN)) {
    const { standing, passage } = await lookUp(one.shown, asked, app);
    const [chosen] = one.better;
    const instead = chosen && (await lookUp(chosen.sentence, asked, app)).passage;
    const better = chosen && instead && { passage: instead, votes: chosen.votes };
    shown.push({ judged: one, standing, ...(passage && { passage }), ...(better && { better }) });
  }
  return shown;
}

async function lookUp(
  mark: Mark | undefined,
  asked: Asked,
  app: App,
): Promise<Pick<ShownAnswer, 'standing' | 'passage'>> {
  if (mark === undefined) return { standing: 'none' };
  try {
    const opened = await openPassage({ ...mark, article: keyOf(mark.article) }, asked, app);
    if (opened.kind === 'opened') return { standing: 'same', passage: opened.passage };
    const { earlier } = opened.citation;
    return { standing: 'earlier', ...(earlier && { passage: earlier }) };
  } catch (error) {
    if (error instanceof UserError) return { standing: 'gone' };
    throw error;
  }
}

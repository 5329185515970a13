import { isOf } from '../../article/of-kind.ts';
import type { RankedSentence } from '../../search/rank.ts';
import { fold } from '../../text/fold.ts';
import type { Analyzer } from '../../text/terms.ts';
import { asksExtreme } from './asks-extreme.ts';
import { type Extreme, findExtreme } from './find-extreme.ts';
import { gridAt } from './grid-at.ts';

/** An extreme, and how its row was ranked. */
export interface FoundExtreme extends Extreme {
  readonly found: RankedSentence;
}

/** As many of the first as may say it in words. */
const NEAREST = 3;

/**
 * The row that has the most or the least of what is asked, of the one table or list of the best article that tells it; of several, of that
 * which the best sentence is of. `undefined` where nothing is asked so, or one of the first sentences says in words which it is.
 *
 * @param ranked best first
 */
export function extremeAmong(
  ranked: readonly RankedSentence[],
  analyzer: Analyzer,
): FoundExtreme | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const { question } = best.scene.probe;
  const asked = asksExtreme(question.text);
  if (asked === undefined) return undefined;
  const word = question.analysis.folded.text.slice(asked.word.start, asked.word.end);
  const own = gridAt(best.article, best.sentence);
  const near = ranked.slice(0, NEAREST).filter(({ article }) => article === best.article);
  if (
    near.some(
      ({ article, sentence }) => isOf('prose', article, sentence) && fold(sentence.text).text.includes(word),
    )
  )
    return undefined;
  const tried = new Set<number>();
  const extremes: Extreme[] = [];
  for (const { article, sentence } of ranked) {
    if (article !== best.article || tried.has(sentence.paragraph)) continue;
    const grid = sentence === best.sentence ? own : gridAt(article, sentence);
    const paragraphs = grid?.rows.map((row) => row.sentence.paragraph) ?? [];
    if (grid === undefined || paragraphs.some((paragraph) => tried.has(paragraph))) continue;
    for (const paragraph of paragraphs) tried.add(paragraph);
    const extreme = findExtreme(question, { article, grid, asked, analyzer });
    if (extreme !== undefined && grid === own) return withRank(extreme, ranked);
    if (extreme !== undefined) extremes.push(extreme);
  }
  const [one, another] = extremes;
  return one === undefined || another !== undefined ? undefined : withRank(one, ranked);
}

function withRank(extreme: Extreme, ranked: readonly RankedSentence[]): FoundExtreme | undefined {
  const found = ranked.find(({ sentence }) => sentence === extreme.sentence);
  return found && { ...extreme, found };
}

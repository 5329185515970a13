import type { Sentence } from '../article/article.ts';
import { LINES } from '../article/headings.ts';
import type { RankedSentence } from '../search/rank.ts';

/** Lines that say what the items below them are. */
const TELL_OF_ITEMS: ReadonlySet<number> = new Set([LINES.announces, LINES.names, LINES.caption]);
/** In UTF-16 code units: a longer one would hide the item. */
const LONGEST = 300;

/**
 * The line above an item of a list that says what its items are, where it is not shown anyway: below `Not covered:` an item means
 * the contrary of what it says alone.
 */
export function lineAbove(
  { article, sentence, scene, index }: RankedSentence,
  shown: readonly Sentence[],
): Sentence | undefined {
  const heading = scene.stretch.headings[index];
  if (heading === undefined || !TELL_OF_ITEMS.has(heading.line)) return undefined;
  if (article.paragraphs[sentence.paragraph - 1]?.kind !== 'list-item') return undefined;
  const { start, text } = heading.sentence;
  const isShown = (shown[0]?.start ?? 0) <= start;
  return isShown || text.length > LONGEST ? undefined : heading.sentence;
}

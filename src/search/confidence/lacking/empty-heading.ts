import { LINES } from '../../../article/headings.ts';
import type { Scene } from '../../scene/scene.ts';

/** What a question or a heading of the article's own has of the question, if it is the same; what an answer has all the same. */
const SAME = 0.8;
const ANSWERS = 0.5;

/**
 * Whether the article asks or names what is asked, and nothing stands below (`empty-headings.ts`), while the sentence has less
 * than half of it: then another matter is told there. Not where the same is named again above something: the first was in a
 * table of contents.
 */
export function emptyHeading(scene: Scene, index: number): number {
  const { lines, empty } = scene.stretch;
  if (lines.length === 0 || (scene.evidence[index]?.coveredRare ?? 0) >= ANSWERS) return 0;
  let found = false;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== LINES.names && lines[at] !== LINES.asks) continue;
    if ((scene.evidence[at]?.coveredRare ?? 0) < SAME) continue;
    if (empty[at] !== 1) return 0;
    found = true;
  }
  return found ? 1 : 0;
}

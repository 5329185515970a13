import { officesAsked } from './offices-asked.ts';
import type { QuestionWord } from './probe.ts';
import type { Scene } from './scene.ts';

/** Units between the question word and the office: 谁**是**省长, 谁**担任**省长, who **is the** mayor. Before it there are none. */
const MOST_BETWEEN = 2;

/**
 * 1 where it is asked who holds an office (德国代表是谁, who is the mayor), and neither the sentence nor a neighbour names
 * anybody, a name of no known kind counting as one; otherwise 0.
 *
 * @example 德国代表是谁？ is not answered by 来自德国的代表以线上方式参会
 */
export function unnamedHolder(scene: Scene, index: number): number {
  const { probe, evidence } = scene;
  if (!officesAsked(probe).some((word) => isAskedOf(word, probe.question.focus))) return 0;
  return [-1, 0, 1].every((by) => (evidence[index + by]?.candidates.length ?? 0) === 0) ? 1 : 0;
}

function isAskedOf({ units }: QuestionWord, { start, end }: { start: number; end: number }): boolean {
  const [first = 0, last = 0] = [units[0], units.at(-1)];
  return last === start - 1 || (first >= end && first - end <= MOST_BETWEEN);
}

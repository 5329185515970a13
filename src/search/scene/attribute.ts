import type { QuestionWord } from '../question/probe.ts';
import type { Scene } from './scene.ts';
import { holdsWord, titleHoldsWord } from './words-held.ts';

/** How far from the question phrase the word that says what is asked of its subject may stand, in units. */
const REACH = 2;

/** The words right before and right after the question phrase that the title does not have: its **founder** is who. */
export function attributesOf(scene: Pick<Scene, 'probe' | 'inTitle'>): readonly QuestionWord[] {
  const { start, end } = scene.probe.question.focus;
  if (end <= start) return [];
  return scene.probe.words.filter((word) => {
    const [first, last] = [word.units[0] ?? 0, word.units.at(-1) ?? 0];
    const isBefore = last < start && start - last <= REACH;
    const isAfter = first >= end && first - end < REACH;
    return (isBefore || isAfter) && titleHoldsWord(scene, word) === 0;
  });
}

/** How much of a word a sentence has, in the same letters or by expressing the same (`concept-table.ts`) for half. */
export function expressesWord(scene: Scene, index: number, word: QuestionWord): number {
  const held = holdsWord(scene, index, word);
  const here = scene.stretch.profiles[index]?.concepts;
  if (held >= SAME || here === undefined) return held;
  return word.concepts.some((concept) => here.includes(concept)) ? SAME : held;
}

const SAME = 0.5;

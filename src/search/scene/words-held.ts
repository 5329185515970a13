import type { QuestionWord } from '../question/probe.ts';
import { shareOfWords } from '../question/question-words.ts';
import { matchesWord } from './matches-word.ts';
import type { Scene } from './scene.ts';

/** How much of a word a sentence has, 0 to 1 (`matches-word.ts`). */
export function holdsWord(
  scene: Pick<Scene, 'evidence'>,
  index: number,
  word: Pick<QuestionWord, 'units'>,
): number {
  const match = scene.evidence[index]?.match;
  return match === undefined ? 0 : matchesWord(match, word);
}

/** 1 where the title has all units of a word, otherwise 0. */
export function titleHoldsWord({ inTitle }: Pick<Scene, 'inTitle'>, { units }: QuestionWord): number {
  for (let at = 0; at < units.length; at++) if (inTitle[units[at] ?? 0] !== 1) return 0;
  return 1;
}

/** The weightiest word of the question that the title does not have; the first of equals. */
export function keyWordOf(scene: Pick<Scene, 'probe' | 'inTitle'>): QuestionWord | undefined {
  return scene.probe.words.reduce<QuestionWord | undefined>(
    (best, word) => (titleHoldsWord(scene, word) === 0 && word.weight > (best?.weight ?? 0) ? word : best),
    undefined,
  );
}

/** The weight of the question's words, each by how much of it is held, as a share of all; 1 where there are none. */
export function wordShare(
  scene: Scene,
  holds: (word: QuestionWord) => number,
  counts?: (word: QuestionWord) => boolean,
): number {
  return shareOfWords(scene.probe.words, holds, counts);
}

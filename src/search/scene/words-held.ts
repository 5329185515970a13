import type { QuestionWord } from '../question/probe.ts';
import { shareOfWords } from '../question/question-words.ts';
import type { Scene } from './scene.ts';

/** How much of a word a sentence has, 0 to 1: the share of its neighbouring pairs of units; of one unit, that one. */
export function holdsWord(
  scene: Pick<Scene, 'evidence'>,
  index: number,
  { units }: Pick<QuestionWord, 'units'>,
): number {
  const match = scene.evidence[index]?.match;
  if (match === undefined) return 0;
  if (units.length === 1) return (match.counts[units[0] ?? 0] ?? 0) > 0 ? 1 : 0;
  let pairs = 0;
  for (let at = 1; at < units.length; at++) if ((match.pairs[units[at] ?? 0] ?? 0) > 0) pairs++;
  return pairs / (units.length - 1);
}

/** 1 where the title has all units of a word, otherwise 0. */
export function titleHoldsWord({ inTitle }: Pick<Scene, 'inTitle'>, { units }: QuestionWord): number {
  for (let at = 0; at < units.length; at++) if (inTitle[units[at] ?? 0] !== 1) return 0;
  return 1;
}

/** 1 where the subject has all units of a word, otherwise 0. */
export function subjectHoldsWord({ ofSubject }: Pick<Scene, 'ofSubject'>, { units }: QuestionWord): number {
  return units.every((unit) => ofSubject[unit] === 1) ? 1 : 0;
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

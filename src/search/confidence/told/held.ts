import type { QuestionWord } from '../../question/probe.ts';
import { noteOnce } from '../../scene/note-once.ts';
import type { Scene } from '../../scene/scene.ts';
import { holdsWord, titleHoldsWord } from '../../scene/words-held.ts';

/** Rarity of what is never seen at large. */
export const RARITY_MOST = 9;

/** Mean rarity of a word's units, from 0 to 1. */
export function rarityOf({ probe }: Scene, { units }: Pick<QuestionWord, 'units'>): number {
  return units.reduce((total, unit) => total + (probe.background[unit] ?? 0), 0) / units.length / RARITY_MOST;
}

/** How far the sentence or the title has a word in its own letters; from 0 to 1. */
export function heldAt(scene: Scene, index: number, word: QuestionWord): number {
  return Math.max(titleHoldsWord(scene, word), holdsWord(scene, index, word));
}

/** The same of the sentence, its neighbours or the title. */
export function heldNearby(scene: Scene, index: number, word: QuestionWord): number {
  return Math.max(titleHoldsWord(scene, word), ...[-1, 0, 1].map((by) => holdsWord(scene, index + by, word)));
}

/** How far any sentence that was heard, of a long article its candidates, or the title has a word; from 0 to 1. */
export function heldAnywhere(scene: Scene, word: QuestionWord): number {
  return noteOnce(scene.noted.held, word, () => {
    let most = titleHoldsWord(scene, word);
    for (let index = 0; index < scene.evidence.length && most < 1; index++)
      most = Math.max(most, holdsWord(scene, index, word));
    return most;
  });
}

/** The weight of the weightiest word missing, one half missing counting half; from 0 to about 2. */
export function weightiestOf(
  words: readonly QuestionWord[],
  missing: (word: QuestionWord) => number,
): number {
  return words.reduce((most, word) => Math.max(most, word.weight * missing(word)), 0) / RARITY_MOST;
}

/** The same of the question's words that are not ordinary. */
export function weightiest(scene: Scene, missing: (word: QuestionWord) => number): number {
  return weightiestOf(scene.probe.words, (word) => (word.ordinary ? 0 : missing(word)));
}

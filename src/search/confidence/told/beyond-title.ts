import { allWords } from '../../question/asked.ts';
import type { QuestionWord } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { titleHoldsWord } from '../../scene/words-held.ts';

/** Words of the question, those of its phrase among them, that the title has not and that are not ordinary. */
export function beyondTitle(scene: Scene): readonly QuestionWord[] {
  return allWords(scene.probe).filter((word) => !word.ordinary && titleHoldsWord(scene, word) === 0);
}

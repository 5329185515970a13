import type { Feature } from '../features/feature.ts';
import type { QuestionWord } from '../question/probe.ts';
import { shareOfWords } from '../question/question-words.ts';
import type { Scene } from '../scene/scene.ts';
import { inLanguage } from './in-language.ts';
import { countedElse } from './lacking/figure/counted-else.ts';
import { unnamedThing } from './lacking/kind/unnamed-thing.ts';
import { nobodyHere } from './lacking/person/nobody-here.ts';
import { beyondTitle } from './told/beyond-title.ts';
import { weightiestOf } from './told/held.ts';
import { likenessAt, likenessNearby } from './told/likeness.ts';
import { nearAnswer } from './told/near-answer.ts';
import { TOLD, toldAnywhere, toldAt } from './told/told.ts';

/** As far as this a word is told by itself or by one that means the same (`told.ts`), not by a part of it. */
const WHOLLY_TOLD = 0.7;

/**
 * Whether what the sentence leaves untold is told in words that are about the same, or is another matter: who names a thing of the
 * article and asks what is not said of it (how heavy is the lamp) has words of which nothing comes near.
 */
const LIKENESS: readonly Feature[] = [
  {
    name: 'like',
    meaning: 'share of the words beyond the title that the sentence tells or comes near to by theme',
    value: (scene, index) => shareOfWords(beyondTitle(scene), (word) => likenessAt(scene, index, word)),
  },
  {
    name: 'likeNearby',
    meaning: 'the same of the sentence and its neighbours, each word where it is best',
    value: (scene, index) => shareOfWords(beyondTitle(scene), (word) => likenessNearby(scene, index, word)),
  },
  {
    name: 'unlikeNearby',
    meaning: 'the weightiest word that neither the sentence nor a neighbour comes near to',
    value: (scene, index) =>
      weightiestOf(beyondTitle(scene), (word) => 1 - likenessNearby(scene, index, word)),
  },
  {
    name: 'nothingNear.whether',
    meaning:
      'a yes or no is asked, and neither the sentence nor a neighbour comes near to any word of it beyond the title',
    value: nothingNear,
  },
  {
    name: 'nearAnswer',
    meaning: 'how near what stands around something that can answer comes to what is asked for',
    value: nearAnswer,
  },
  {
    name: 'countedElse',
    meaning: 'it is asked how many, and other things are counted',
    value: countedElse,
  },
  {
    name: 'unnamedThing',
    meaning: 'it is asked what something is called, and no name stands beside the word for it',
    value: unnamedThing,
  },
  {
    name: 'nobodyHere',
    meaning: 'who is asked, and the sentence names and mentions nobody',
    value: nobodyHere,
  },
  {
    name: 'wordsBeyondTitle',
    meaning: 'how many words the question has beyond the title, logarithmically',
    value: (scene) => Math.log1p(beyondTitle(scene).length),
  },
  {
    name: 'wordsTold',
    meaning: 'how many of them the sentence tells',
    value: countOf((scene, index, word) => toldAt(scene, index, word) >= WHOLLY_TOLD),
  },
  {
    name: 'wordsUntold',
    meaning: 'how many of them it does not tell',
    value: countOf((scene, index, word) => toldAt(scene, index, word) < TOLD),
  },
  {
    name: 'wordsUntoldAnywhere',
    meaning: 'how many of them no sentence that was heard tells, of a long article its candidates',
    value: countOf((scene, _, word) => toldAnywhere(scene, word) < TOLD),
  },
];

/** In English alone: in Chinese, where words have no themes, they bring nothing that holds for other questions (`bench/tried.md`). */
export const LIKENESS_FEATURES: readonly Feature[] = LIKENESS.map((feature) => inLanguage('en', feature));

/** How many words beyond the title are such, logarithmically. */
function countOf(isSuch: (scene: Scene, index: number, word: QuestionWord) => boolean): Feature['value'] {
  return (scene, index) => Math.log1p(beyondTitle(scene).filter((word) => isSuch(scene, index, word)).length);
}

/** Below, two words have nothing to do with each other. */
const NEAR = 0.3;

/** 1 where a yes or no is asked of which nothing is told there: Can I use the lamp outdoors? is not answered by: wipe the lamp dry. */
function nothingNear(scene: Scene, index: number): number {
  const { question, people } = scene.probe;
  if (question.type !== 'whether' || people !== undefined) return 0;
  const words = beyondTitle(scene);
  return words.length > 0 && words.every((word) => likenessNearby(scene, index, word) < NEAR) ? 1 : 0;
}

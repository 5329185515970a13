import type { Probe } from '../question/probe.ts';
import { expressesWord } from '../scene/attribute.ts';
import { concerning, evidenceAt, type Feature } from './feature.ts';

const RUN_CAP = 6;

/** What stands beside the question word stands beside the answer. */
export const QUESTION_PHRASE_FEATURES: readonly Feature[] = [
  {
    name: 'right',
    meaning: 'share found of what follows the question word, fading with distance',
    value: (scene, index) => evidenceAt(scene, index).right,
  },
  {
    name: 'left',
    meaning: 'share found of what precedes the question word, fading with distance',
    value: (scene, index) => evidenceAt(scene, index).left,
  },
  {
    name: 'leftRun',
    meaning: 'how many characters right before the question word stand there word for word',
    ...concerning(
      hasPhrase,
      (scene, index) => Math.min(RUN_CAP, evidenceAt(scene, index).match.leftRun) / RUN_CAP,
    ),
  },
  {
    name: 'rightRun',
    meaning: 'how many characters right after the question word stand there word for word',
    ...concerning(
      hasPhrase,
      (scene, index) => Math.min(RUN_CAP, evidenceAt(scene, index).match.rightRun) / RUN_CAP,
    ),
  },
  {
    name: 'attribute',
    meaning:
      'what is asked of the subject (the words beside the question word) is there, or said otherwise (½)',
    value: (scene, index) => {
      const words = scene.attributes;
      if (words.length === 0) return 0;
      return words.reduce((total, word) => total + expressesWord(scene, index, word), 0) / words.length;
    },
  },
];

function hasPhrase({ question }: Probe): boolean {
  const { start, end } = question.focus;
  return end > start;
}

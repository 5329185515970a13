import { rulesIn } from '../words/denials.ts';
import { concerning, type Feature } from './feature.ts';

/** Whether a sentence answers by yes or no. */
export const RULING_FEATURES: readonly Feature[] = [
  {
    name: 'ruled',
    meaning: 'a yes or no is asked: the sentence allows, forbids, demands or denies (1), or not (−½)',
    ...concerning(
      ({ question }) => question.type === 'whether',
      (scene, index) => (rulesIn(scene.stretch.profiles[index]?.units) ? 1 : -0.5),
    ),
  },
];

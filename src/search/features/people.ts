import { speaksOf, speaksOfEverybody } from '../scene/speaks-of.ts';
import { concerning, type Feature } from './feature.ts';

/** Of somebody who speaks of others, not of those who are asked about. */
const OF_OTHERS = -0.5;

export const PEOPLE_FEATURES: readonly Feature[] = [
  {
    name: 'peopleTold',
    meaning:
      'it is asked whether or how much somebody may (老人可以喝吗): speaks of them or their age (1), or of others alone (−½)',
    ...concerning(
      ({ people }) => people !== undefined,
      (scene, index) => {
        const { told, others } = speaksOf(scene, index);
        return others && !speaksOfEverybody(scene, index) ? OF_OTHERS : told;
      },
    ),
  },
];

import { evidenceAt, type Feature, relative } from './feature.ts';

/** Which article it is, where several are asked. Within one article these are the same for every sentence, or nearly. */
export const POOL_FEATURES: readonly Feature[] = [
  {
    name: 'withTitle',
    meaning: 'share of the question found in the sentence or in the title of its article',
    value: (scene, index) => {
      const { weights, ofSubject } = scene;
      const { counts } = evidenceAt(scene, index).match;
      let weight = 0;
      for (let j = 0; j < weights.length; j++)
        if ((counts[j] ?? 0) > 0 || ofSubject[j] === 1) weight += weights[j] ?? 0;
      return relative(weight, scene.total);
    },
  },
  {
    name: 'articleCovered',
    meaning: 'share of the question found in the article around the sentence or in its title',
    value: (scene) => relative(scene.coveredAnywhere, scene.total),
  },
  {
    name: 'titleNamed',
    meaning: 'share of the title that the question names',
    value: (scene) => scene.titleNamed,
  },
  {
    name: 'titleShare',
    meaning: 'share of the question that is in the title',
    value: (scene) => scene.titleShare,
  },
  {
    name: 'bestOfArticle',
    meaning: 'how well the best sentence of its article matches, as a share of the best of all',
    value: (scene) => relative(scene.ownBest.pairBm25, scene.best.pairBm25),
  },
];

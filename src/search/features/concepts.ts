import type { Probe } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { concerning, type Feature, relative } from './feature.ts';

/** Ways of saying the same (`concepts.ts`). */
export const CONCEPT_FEATURES: readonly Feature[] = [
  {
    name: 'concepts',
    meaning: "share of the question's concepts that the sentence expresses, in whatever words",
    ...concerning(hasConcepts, (scene, index) => sharedConcepts(scene, index, () => 1)),
  },
  {
    name: 'rareConcepts',
    meaning: 'the same, those weighing most that few sentences of the article express',
    ...concerning(hasConcepts, (scene, index) =>
      sharedConcepts(scene, index, (concept) => {
        const having = scene.conceptFrequencies.get(concept) ?? 0;
        return Math.log(1 + scene.stretch.profiles.length / (1 + having));
      }),
    ),
  },
];

function hasConcepts({ concepts }: Probe): boolean {
  return concepts.length > 0;
}

function sharedConcepts(scene: Scene, index: number, weightOf: (concept: number) => number): number {
  const { concepts } = scene.probe;
  const here = scene.stretch.profiles[index]?.concepts;
  let [all, shared] = [0, 0];
  for (const concept of concepts) {
    const weight = weightOf(concept);
    all += weight;
    if (here?.includes(concept)) shared += weight;
  }
  return relative(shared, all);
}

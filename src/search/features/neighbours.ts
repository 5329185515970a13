import type { Evidence } from '../evidence.ts';
import type { Scene } from '../scene.ts';
import { evidenceAt, type Feature, neighbour, relative } from './feature.ts';

/** What the sentences before and after have of the question. */
export const NEIGHBOUR_FEATURES: readonly Feature[] = [
  {
    name: 'gainBefore',
    meaning: 'share of the question missing here that the sentence before has',
    value: (scene, index) => gain(scene, index, neighbour(scene, index, -1)),
  },
  {
    name: 'gainAfter',
    meaning: 'share of the question missing here that the sentence after has',
    value: (scene, index) => gain(scene, index, neighbour(scene, index, 1)),
  },
  {
    name: 'pairsBefore',
    meaning: 'how well the sentence before matches, as a share of the best',
    value: (scene, index) => relative(neighbour(scene, index, -1)?.pairBm25 ?? 0, scene.best.pairBm25),
  },
  {
    name: 'pairsAfter',
    meaning: 'how well the sentence after matches, as a share of the best',
    value: (scene, index) => relative(neighbour(scene, index, 1)?.pairBm25 ?? 0, scene.best.pairBm25),
  },
  {
    name: 'refersBack',
    meaning: 'opens with a pronoun, and the sentence before has what is missing here',
    value: (scene, index) =>
      scene.stretch.profiles[index]?.opensWithPronoun ? gain(scene, index, neighbour(scene, index, -1)) : 0,
  },
];

function gain(scene: Scene, index: number, other: Evidence | undefined): number {
  if (other === undefined) return 0;
  const here = evidenceAt(scene, index);
  let weight = 0;
  for (let j = 0; j < scene.weights.length; j++) {
    if (!has(here, j) && has(other, j)) weight += scene.weights[j] ?? 0;
  }
  return relative(weight, scene.total);
}

function has(evidence: Evidence, unit: number): boolean {
  return (evidence.match.counts[unit] ?? 0) > 0;
}

import type { Probe } from '../question/probe.ts';
import type { Evidence } from '../scene/evidence.ts';
import type { Scene } from '../scene/scene.ts';

/** One kind of evidence for a sentence being the answer. Values lie roughly between −1 and 1. */
export interface Feature {
  /** As in the weights file and in explanations. */
  readonly name: string;
  /** What it says, in a few words. */
  readonly meaning: string;
  /** Its value for the sentence at `index` of the scene. */
  readonly value: (scene: Scene, index: number) => number;
  /** Whether it looks at a question at all: for one that it does not, it is 0 for every sentence. At all, where left out. */
  readonly concerns?: (probe: Probe) => boolean;
}

/**
 * A feature of some questions alone: most that tell of one kind of question, and so cost nothing where another is asked.
 *
 * @example { name: 'denies', meaning: '…', ...concerning((probe) => probe.denies, (scene, index) => 1) }
 */
export function concerning(
  concerns: (probe: Probe) => boolean,
  value: Feature['value'],
): Pick<Feature, 'concerns' | 'value'> {
  return { concerns, value: (scene, index) => (concerns(scene.probe) ? value(scene, index) : 0) };
}

/** The evidence of the sentence `by` places on in the same paragraph, if there is one. */
export function neighbour(scene: Scene, index: number, by: number): Evidence | undefined {
  const { paragraphs } = scene.stretch;
  return paragraphs[index] === paragraphs[index + by] ? scene.evidence[index + by] : undefined;
}

/** A share of the best in the article, 0 where nothing matches at all. */
export function relative(value: number, best: number): number {
  return best > 0 ? value / best : 0;
}

/** The evidence of a sentence that is known to be in the scene. */
export function evidenceAt(scene: Scene, index: number): Evidence {
  const evidence = scene.evidence[index];
  if (evidence === undefined) throw new RangeError(`No sentence ${index} among ${scene.evidence.length}.`);
  return evidence;
}

/** Whether a sentence is the first of its article. */
export function opensArticle({ stretch }: Scene, index: number): boolean {
  return stretch.paragraphs[index] === 1 && stretch.places[index] === 0;
}

/** Share of the question missing in the sentence at `index` that another has. */
export function gain(scene: Scene, index: number, other: Evidence | undefined): number {
  if (other === undefined) return 0;
  const { weights } = scene;
  const here = evidenceAt(scene, index).match.counts;
  let weight = 0;
  for (const j of other.match.found) if ((here[j] ?? 0) === 0) weight += weights[j] ?? 0;
  return relative(weight, scene.total);
}

import type { Probe } from '../question/probe.ts';
import type { Scene } from '../scene/scene.ts';
import { keyNumber } from '../words/key-number.ts';
import { concerning, type Feature, gain, neighbour, relative } from './feature.ts';

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
    name: 'gainEarlier',
    meaning:
      'share of the question missing here that sentences before have, the further the less, up to five back in the paragraph',
    value: (scene, index) => relative(scene.earlier[index] ?? 0, scene.total),
  },
  {
    name: 'afterLead',
    meaning: 'share missing here that the sentence before has, by how far that one matches best of all',
    ...concerning(hasLeads, (scene, index) => gainFromLead(scene, index, -1)),
  },
  {
    name: 'beforeLead',
    meaning: 'share missing here that the sentence after has, by how far that one matches best of all',
    ...concerning(hasLeads, (scene, index) => gainFromLead(scene, index, 1)),
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
    value: refersBack,
  },
  {
    name: 'inherits',
    meaning: 'opens with a pronoun; share missing here that the last sentence with a subject of its own has',
    value: (scene, index) => {
      const { profiles } = scene.stretch;
      if (!profiles[index]?.opensWithPronoun) return 0;
      let by = -1;
      while (by > -FAR && profiles[index + by]?.opensWithPronoun) by--;
      return by === -1 ? 0 : gain(scene, index, neighbour(scene, index, by));
    },
  },
  {
    name: 'theSame',
    meaning: 'opens with the and a word of the question, and the sentence before has what is missing here',
    value: (scene, index) => {
      const units = scene.stretch.profiles[index]?.units;
      if (units?.[0] !== THE) return 0;
      const asked = (unit: number | undefined) => unit !== undefined && scene.probe.places.has(unit);
      if (!(asked(units[1]) || asked(units[2]))) return 0;
      return gain(scene, index, neighbour(scene, index, -1));
    },
  },
];

/** How many sentences a pronoun may reach back over others that open with one. */
const FAR = 4;
const THE = keyNumber('the');

/** Less of a lead than this is none, and not worth working out what it says. */
const LEAST_LEAD = 0.001;

/** In English there are none (`set-scene.ts`). */
function hasLeads({ question }: Probe): boolean {
  return question.language === 'zh';
}

function gainFromLead(scene: Scene, index: number, by: number): number {
  const lead = scene.leads[index + by] ?? 0;
  return lead < LEAST_LEAD ? 0 : lead * gain(scene, index, neighbour(scene, index, by));
}

/** What the sentence before one that opens with a pronoun has of the question that this one lacks, as a share of the question. */
export function refersBack(scene: Scene, index: number): number {
  if (scene.stretch.profiles[index]?.opensWithPronoun !== true) return 0;
  return gain(scene, index, neighbour(scene, index, -1));
}

import { type Evidence, share, weighEvidence } from './evidence.ts';
import { createMatcher, type Match } from './match.ts';
import type { Probe } from './probe.ts';
import type { Profile } from './profile.ts';
import { idf, naturalIdf } from './tf-idf.ts';

/** A stretch of an article's sentences, in order, as a question is held against it. */
export interface Stretch {
  readonly profiles: readonly Profile[];
  /** For each sentence: its paragraph, and its place in it from 0. */
  readonly paragraphs: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  /** Numbers of the units of the article's title, or of what stands for one. */
  readonly title: ReadonlySet<number>;
}

/** A question held against a stretch: what each sentence has, and the best of all for comparison. */
export interface Scene {
  readonly probe: Probe;
  readonly stretch: Stretch;
  readonly evidence: readonly Evidence[];
  readonly inTitle: Uint8Array;
  readonly weights: Float64Array;
  readonly total: number;
  /** Of the sentences it is compared with: those of the stretch, or of all stretches where several are asked. */
  readonly best: Best;
  readonly ownBest: Best;
  /** Weight of the question found in the stretch or its title; share of the title that the question names. */
  readonly coveredAnywhere: number;
  readonly titleNamed: number;
  /** Share of the question that is in the title: how far it asks about the very subject of the article. */
  readonly titleShare: number;
  /** How many sentences express each concept of the question; how many hold a candidate. */
  readonly conceptFrequencies: ReadonlyMap<number, number>;
  readonly withCandidates: number;
  /** The most of the question beyond the title that any sentence has. */
  readonly mostBeyondTitle: number;
  readonly averageLength: number;
}

export interface Best {
  readonly bm25: number;
  readonly pairBm25: number;
  readonly tfIdf: number;
}

/** What frequency counts go by: the stretch itself, or the collection it is a part of. */
export interface Frequencies {
  readonly sentences: number;
  /** Sentences that have the question's unit `j`; that have it right after unit `j − 1`. */
  readonly ofUnit: ArrayLike<number>;
  readonly ofPair: ArrayLike<number>;
  readonly ofTerm: ArrayLike<number>;
  readonly averageLength: number;
}

/** A character's weight in the article is scaled by its rarity at large, from a quarter up. */
const RARITY_FLOOR = 0.25;
const RARITY_SCALE = 4;

export function setScene(probe: Probe, stretch: Stretch, given?: Frequencies): Scene {
  const matches = stretch.profiles.map(createMatcher(probe));
  const frequencies = given ?? countFrequencies(probe, stretch, matches);
  const size = probe.units.length;
  const inTitle = Uint8Array.from(probe.units, (unit) => (stretch.title.has(unit) ? 1 : 0));
  const unitIdf = new Float64Array(size);
  const weights = new Float64Array(size);
  const pairIdf = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    if (probe.content[j] !== 1) continue;
    // What the question says twice (参加还是不参加) is asked once.
    const times =
      probe.places.get(probe.units[j] ?? -1)?.filter((place) => probe.content[place] === 1).length ?? 1;
    unitIdf[j] = idf(frequencies.sentences, frequencies.ofUnit[j] ?? 0) / times;
    weights[j] =
      (unitIdf[j] ?? 0) *
      (probe.recurrence[j] ?? 1) *
      Math.max(RARITY_FLOOR, (probe.background[j] ?? 0) / RARITY_SCALE);
    if (j > 0 && probe.content[j - 1] === 1)
      pairIdf[j] = idf(frequencies.sentences, frequencies.ofPair[j] ?? 0);
  }
  const termIdf = Float64Array.from(probe.terms, (_, index) =>
    naturalIdf(frequencies.sentences, frequencies.ofTerm[index] ?? 0),
  );
  const scales = { weights, unitIdf, pairIdf, termIdf, inTitle, averageLength: frequencies.averageLength };
  const evidence = stretch.profiles.map((profile, index) =>
    weighEvidence({ probe, profile, match: matches[index] ?? NOTHING }, scales),
  );
  const ownBest = {
    bm25: most(evidence, (one) => one.bm25),
    pairBm25: most(evidence, (one) => one.pairBm25),
    tfIdf: most(evidence, (one) => one.tfIdf),
  };
  return {
    probe,
    stretch,
    evidence,
    inTitle,
    weights,
    total: sum(weights),
    best: ownBest,
    ownBest,
    coveredAnywhere: weights.reduce(
      (total, weight, j) =>
        total + (inTitle[j] === 1 || matches.some(({ counts }) => (counts[j] ?? 0) > 0) ? weight : 0),
      0,
    ),
    titleNamed: share(
      [...stretch.title].filter((unit) => probe.places.has(unit)).length,
      stretch.title.size,
      0,
    ),
    titleShare: share(
      weights.reduce((titled, weight, j) => (inTitle[j] === 1 ? titled + weight : titled), 0),
      sum(weights),
      0,
    ),
    conceptFrequencies: countConcepts(probe, stretch),
    withCandidates: evidence.filter(({ candidates }) => candidates.length > 0).length,
    mostBeyondTitle: most(evidence, (one) => one.coveredBeyondTitle),
    averageLength: frequencies.averageLength,
  };
}

function countConcepts(probe: Probe, { profiles }: Stretch): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  for (const concept of probe.concepts) {
    frequencies.set(concept, profiles.filter((profile) => profile.concepts.includes(concept)).length);
  }
  return frequencies;
}

/** Scenes of one question in several articles, each sentence compared with the best of all. */
export function compareScenes(scenes: readonly Scene[]): readonly Scene[] {
  const best = {
    bm25: most(scenes, ({ ownBest }) => ownBest.bm25),
    pairBm25: most(scenes, ({ ownBest }) => ownBest.pairBm25),
    tfIdf: most(scenes, ({ ownBest }) => ownBest.tfIdf),
  };
  return scenes.map((scene) => ({ ...scene, best }));
}

const NOTHING: Match = {
  counts: new Uint8Array(0),
  pairs: new Uint8Array(0),
  longestRun: 0,
  leftRun: 0,
  rightRun: 0,
  places: [],
};

function countFrequencies(probe: Probe, { profiles }: Stretch, matches: readonly Match[]): Frequencies {
  const size = probe.units.length;
  const [ofUnit, ofPair, ofTerm] = [
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(probe.terms.length),
  ];
  let units = 0;
  for (const [index, { counts, pairs }] of matches.entries()) {
    for (let j = 0; j < size; j++) {
      if ((counts[j] ?? 0) > 0) ofUnit[j] = (ofUnit[j] ?? 0) + 1;
      if ((pairs[j] ?? 0) > 0) ofPair[j] = (ofPair[j] ?? 0) + 1;
    }
    const profile = profiles[index];
    if (profile === undefined) continue;
    units += profile.units.length;
    for (const [t, term] of probe.terms.entries())
      if (profile.terms.includes(term)) ofTerm[t] = (ofTerm[t] ?? 0) + 1;
  }
  return {
    sentences: profiles.length,
    ofUnit,
    ofPair,
    ofTerm,
    averageLength: units / Math.max(1, profiles.length),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function most<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((best, item) => Math.max(best, value(item)), 0);
}

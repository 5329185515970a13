import { ANSWERED_BY, type EntityKind } from './answer-type.ts';
import { type Match, matchSentence } from './match.ts';
import type { Probe } from './probe.ts';
import type { Profile, UnitSpan } from './profile.ts';
import { idf, naturalIdf, saturate } from './tf-idf.ts';

/** A stretch of an article's sentences, in order, as a question is held against it. */
export interface Stretch {
  readonly profiles: readonly Profile[];
  /** For each sentence: its paragraph, and its place in it from 0. */
  readonly paragraphs: ArrayLike<number>;
  readonly places: ArrayLike<number>;
  /** Lexicon numbers of the article's title, or of what stands for one. */
  readonly title: ReadonlySet<number>;
}

/** What one sentence has of a question. Shares are of the question's weight, 0 to 1. */
export interface Evidence {
  readonly match: Match;
  readonly covered: number;
  /** The same over the units that are not in the title; the title's are in every sentence by implication. */
  readonly coveredBeyondTitle: number;
  readonly coveredOfTitle: number;
  /** By rarity in texts at large alone. */
  readonly coveredRare: number;
  readonly bm25: number;
  readonly pairBm25: number;
  readonly pairsCovered: number;
  readonly tfIdf: number;
  /** Of the units to the right (left) of the question phrase, fading with distance. */
  readonly right: number;
  readonly left: number;
  /** The largest share within a window little longer than the question. */
  readonly tight: number;
  /** Entities that can answer and that the question does not already name. */
  readonly candidates: readonly UnitSpan[];
  /** How much of the question stands close to the best placed of them. */
  readonly nearCandidate: number;
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
  readonly covered: number;
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

const FADE = 4;
const NEAR = 6;
/** A character's weight in the article is scaled by its rarity at large, from a quarter up. */
const RARITY_FLOOR = 0.25;
const RARITY_SCALE = 4;

/** The title's words count a little even beyond the title, and wholly where the question has hardly any other. */
const TITLE_ECHO = 0.3;

export function setScene(probe: Probe, stretch: Stretch, given?: Frequencies): Scene {
  const matches = stretch.profiles.map((profile) => matchSentence(probe, profile));
  const frequencies = given ?? countFrequencies(probe, stretch, matches);
  const size = probe.units.length;
  const inTitle = Uint8Array.from(probe.units, (unit) => (stretch.title.has(unit) ? 1 : 0));
  const unitIdf = new Float64Array(size);
  const weights = new Float64Array(size);
  const pairIdf = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    if (probe.content[j] !== 1) continue;
    unitIdf[j] = idf(frequencies.sentences, frequencies.ofUnit[j] ?? 0);
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
    weigh(probe, profile, matches[index] ?? NOTHING, scales),
  );
  const ownBest = {
    bm25: most(evidence, (one) => one.bm25),
    pairBm25: most(evidence, (one) => one.pairBm25),
    tfIdf: most(evidence, (one) => one.tfIdf),
    covered: most(evidence, (one) => one.covered),
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
    covered: most(scenes, ({ ownBest }) => ownBest.covered),
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

interface Scales {
  readonly weights: Float64Array;
  readonly unitIdf: Float64Array;
  readonly pairIdf: Float64Array;
  readonly termIdf: Float64Array;
  readonly inTitle: Uint8Array;
  readonly averageLength: number;
}

function weigh(probe: Probe, profile: Profile, match: Match, scales: Scales): Evidence {
  const { counts, pairs } = match;
  const { weights, unitIdf, pairIdf, inTitle } = scales;
  const { start, end } = probe.question.focus;
  const relative = profile.units.length / Math.max(1, scales.averageLength);
  let [all, covered, beyondAll, beyond, titleAll, ofTitle, rareAll, rare] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [bm25, pairBm25, pairAll, pairCovered, rightAll, right, leftAll, left] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let j = 0; j < probe.units.length; j++) {
    if (probe.content[j] !== 1) continue;
    const weight = weights[j] ?? 0;
    const count = counts[j] ?? 0;
    const hit = count > 0 ? 1 : 0;
    const background = probe.background[j] ?? 0;
    all += weight;
    covered += weight * hit;
    rareAll += background;
    rare += background * hit;
    if (inTitle[j] === 1) {
      titleAll += weight;
      ofTitle += weight * hit;
    } else {
      beyondAll += weight;
      beyond += weight * hit;
    }
    if (count > 0) bm25 += (unitIdf[j] ?? 0) * saturate(count, relative);
    const pairWeight = pairIdf[j] ?? 0;
    pairAll += pairWeight;
    const pairCount = pairs[j] ?? 0;
    if (pairCount > 0) {
      pairBm25 += pairWeight * saturate(pairCount, relative);
      pairCovered += pairWeight;
    }
    if (end > start) {
      const distance = j >= end ? j - end : start - 1 - j;
      const faded = weight * Math.exp(-distance / FADE);
      if (j >= end) {
        rightAll += faded;
        right += faded * hit;
      } else {
        leftAll += faded;
        left += faded * hit;
      }
    }
  }
  const candidates = candidatesIn(probe, profile);
  return {
    match,
    covered: share(covered, all, 0),
    coveredBeyondTitle: share(beyond + TITLE_ECHO * covered, beyondAll + TITLE_ECHO * all, 0),
    coveredOfTitle: share(ofTitle, titleAll, 0),
    coveredRare: share(rare, rareAll, 0),
    bm25,
    pairBm25,
    pairsCovered: share(pairCovered, pairAll, 0),
    tfIdf: tfIdfOf(probe, profile, scales.termIdf),
    right: share(right, rightAll, 0.5),
    left: share(left, leftAll, 0.5),
    tight: tightest(probe, match, weights, all),
    candidates,
    nearCandidate: nearest(candidates, match, weights, all),
  };
}

function tfIdfOf(probe: Probe, profile: Profile, termIdf: Float64Array): number {
  let score = 0;
  for (const [index, term] of probe.terms.entries()) {
    if (term < 0) continue;
    for (const other of profile.terms) if (other === term) score += termIdf[index] ?? 0;
  }
  return score;
}

function candidatesIn(probe: Probe, profile: Profile): readonly UnitSpan[] {
  const kinds: readonly EntityKind[] = ANSWERED_BY[probe.question.type];
  if (kinds.length === 0) return [];
  return profile.entities.filter(
    (entity) => kinds.includes(entity.kind) && !isInQuestion(probe, profile, entity),
  );
}

function isInQuestion(probe: Probe, profile: Profile, { start, end }: UnitSpan): boolean {
  for (let i = start; i < end; i++) if (!probe.places.has(profile.units[i] ?? -1)) return false;
  return true;
}

/** The largest weight of different question units within a window of the sentence, by a moving window. */
function tightest(probe: Probe, { places }: Match, weights: Float64Array, all: number): number {
  const width = Math.round(probe.units.length * 1.2) + 2;
  const inside = new Uint8Array(probe.units.length);
  let [first, weight, best] = [0, 0, 0];
  for (let last = 0; last < places.length; last += 2) {
    const j = places[last + 1] ?? 0;
    if (inside[j] === 0) weight += weights[j] ?? 0;
    inside[j] = (inside[j] ?? 0) + 1;
    while ((places[last] ?? 0) - (places[first] ?? 0) > width) {
      const gone = places[first + 1] ?? 0;
      inside[gone] = (inside[gone] ?? 1) - 1;
      if (inside[gone] === 0) weight -= weights[gone] ?? 0;
      first += 2;
    }
    if (weight > best) best = weight;
  }
  return share(best, all, 0);
}

function nearest(
  candidates: readonly UnitSpan[],
  { places }: Match,
  weights: Float64Array,
  all: number,
): number {
  let best = 0;
  const closest = new Float64Array(weights.length);
  for (const { start, end } of candidates) {
    closest.fill(0);
    for (let at = 0; at < places.length; at += 2) {
      const i = places[at] ?? 0;
      const j = places[at + 1] ?? 0;
      if (i >= start && i < end) continue;
      const distance = i < start ? start - i - 1 : i - end;
      closest[j] = Math.max(closest[j] ?? 0, Math.exp(-distance / NEAR));
    }
    let weight = 0;
    for (let j = 0; j < closest.length; j++) weight += (closest[j] ?? 0) * (weights[j] ?? 0);
    if (weight > best) best = weight;
  }
  return share(best, all, 0);
}

function share(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function most<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((best, item) => Math.max(best, value(item)), 0);
}

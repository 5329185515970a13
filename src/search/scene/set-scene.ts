import type { Stretch } from '../index/stretch.ts';
import type { Probe, QuestionWord } from '../question/probe.ts';
import { attributesOf } from './attribute.ts';
import { earlierOf } from './earlier.ts';
import { createWeigher, type Evidence } from './evidence.ts';
import { isHeeded } from './headings.ts';
import { leadsOf, type Matched } from './leads.ts';
import { createMatcher, type Match } from './match.ts';
import { type Frequencies, setScales } from './scales.ts';
import type { Best, Scene } from './scene.ts';
import { share } from './share.ts';
import { keyWordOf } from './words-held.ts';

/**
 * Share of the title that a question has to name for the title to be its subject, which every sentence is about without
 * repeating it. A headline of many words is not the subject of a question that has one of them (人工智能是什么？): of such
 * a word the sentences that have it tell.
 */
const SUBJECT_NAMED = 0.2;
const NO_SUBJECT: ReadonlySet<number> = new Set();

export function setScene(probe: Probe, stretch: Stretch, given?: Frequencies): Scene {
  const match = createMatcher(probe);
  const matches = stretch.profiles.map((profile) => match(profile));
  const counted = countFrequencies(probe, stretch, matches);
  const titleNamed = share(
    [...stretch.title].filter((unit) => probe.places.has(unit)).length,
    stretch.title.size,
    0,
  );
  const subject = titleNamed >= SUBJECT_NAMED ? stretch.title : NO_SUBJECT;
  const scales = setScales(probe, subject, given ?? counted);
  const { weights, ofSubject, averageLength } = scales;
  const inTitle = Uint8Array.from(probe.units, (unit) => (stretch.title.has(unit) ? 1 : 0));
  const weigh = createWeigher(probe, scales);
  const evidence = stretch.profiles.map((profile, index) => {
    // Frequencies are of what is written: a heading's words count once, however many sentences stand under it.
    const heading = stretch.headings[index];
    const heeded =
      heading !== undefined && isHeeded(heading, { probe, title: stretch.title, below: profile });
    return weigh({ profile, match: heeded ? match(profile, heading) : (matches[index] ?? NOTHING) });
  });
  const ownBest = {
    bm25: most(evidence, (one) => one.bm25),
    pairBm25: most(evidence, (one) => one.pairBm25),
    tfIdf: most(evidence, (one) => one.tfIdf),
  };
  const total = sum(weights);
  const anywhere = Uint8Array.from(probe.units, (unit, j) =>
    stretch.title.has(unit) || (counted.ofUnit[j] ?? 0) > 0 ? 1 : 0,
  );
  const scene = {
    probe,
    stretch,
    evidence,
    inTitle,
    ofSubject,
    anywhere,
    attributes: attributesOf({ probe, inTitle }),
    keyWord: keyWordOf({ probe, inTitle }),
    weights,
    total,
    having: counted.ofUnit,
    earlier: earlierOf(evidence, stretch, { weights, having: counted.ofUnit }),
    best: ownBest,
    ownBest,
    coveredAnywhere: sumWhere(weights, anywhere),
    titleNamed,
    titleShare: share(sumWhere(weights, inTitle), total, 0),
    conceptFrequencies: countConcepts(probe, stretch),
    withCandidates: evidence.filter(({ candidates }) => candidates.length > 0).length,
    mostBeyondTitle: most(evidence, (one) => one.coveredBeyondTitle),
    averageLength,
    noted: { held: new Map<QuestionWord, number>(), told: new Map<QuestionWord, number>() },
  };
  const leads =
    probe.question.language === 'zh' ? leadsOf(evidence.map((one) => matchedOf(one, ownBest))) : NO_LEADS;
  return { ...scene, leads };
}

/** In English, what stands beside the best match was worth nothing (`bench/tried.md`). */
const NO_LEADS = new Float64Array(0);

function matchedOf({ bm25, pairBm25, words }: Evidence, ownBest: Best): Matched {
  return {
    bm25: share(bm25, ownBest.bm25, 0),
    pairBm25: share(pairBm25, ownBest.pairBm25, 0),
    words: words.all,
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
  found: [],
  pairs: new Uint8Array(0),
  longestRun: 0,
  leftRun: 0,
  rightRun: 0,
  places: [],
};

function countFrequencies(probe: Probe, { profiles }: Stretch, matches: readonly Match[]): Frequencies {
  const { terms } = probe;
  const [ofUnit, ofPair] = [new Int32Array(probe.units.length), new Int32Array(probe.units.length)];
  const ofTerm = new Int32Array(terms.length);
  let units = 0;
  for (let index = 0; index < profiles.length; index++) {
    const { found, pairs } = matches[index] ?? NOTHING;
    for (const j of found) {
      ofUnit[j] = (ofUnit[j] ?? 0) + 1;
      if ((pairs[j] ?? 0) > 0) ofPair[j] = (ofPair[j] ?? 0) + 1;
    }
    const profile = profiles[index];
    if (profile === undefined) continue;
    units += profile.units.length;
    for (let t = 0; t < terms.length; t++)
      if (profile.terms.includes(terms[t] ?? -1)) ofTerm[t] = (ofTerm[t] ?? 0) + 1;
  }
  const sentences = profiles.length;
  return { sentences, ofUnit, ofPair, ofTerm, averageLength: units / Math.max(1, sentences) };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The sum of those that are marked. */
function sumWhere(values: Float64Array, marked: Uint8Array): number {
  return values.reduce((total, value, j) => (marked[j] === 1 ? total + value : total), 0);
}

function most<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((best, item) => Math.max(best, value(item)), 0);
}

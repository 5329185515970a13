import type { Profile, UnitSpan } from '../index/profile.ts';
import type { Probe } from '../question/probe.ts';
import { saturate } from '../tf-idf.ts';
import { candidatesIn } from './answer-candidates.ts';
import { kinIn } from './kin-in.ts';
import type { Match } from './match.ts';
import { nearest } from './nearest.ts';
import { relatedIn } from './related-in.ts';
import type { Scales } from './scales.ts';
import { share } from './share.ts';
import { createThemeMeter, type ThemeMeter } from './theme-of.ts';
import { tightest } from './tightest.ts';
import { weighTogether } from './together.ts';
import { createWordMeter, type WordShares } from './word-shares.ts';

/** What one sentence has of a question. Shares are of the question's weight, 0 to 1. */
export interface Evidence {
  readonly match: Match;
  readonly words: WordShares;
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
  /** Of what follows each other in the question, what stands near each other here too (`together.ts`). */
  readonly together: number;
  /** Entities that can answer and that the question does not already name. */
  readonly candidates: readonly UnitSpan[];
  /** How much of the question stands close to the best placed of them; the same on the side it has in the question. */
  readonly nearCandidate: number;
  readonly inOrder: number;
  /** Some of them are figures of the very kind asked for. */
  readonly rightFigure: boolean;
  /** Of the units missing here, those whose relatives stand here (`kin.ts`): of the same family; of the same meaning. */
  readonly family: number;
  readonly synonyms: number;
  /** For each unit of the question, whether a relative tells it (`kin-in.ts`). */
  readonly told: Uint8Array | undefined;
  /** Share of what the question says that may be told otherwise, and is said here in whatever way. */
  readonly said: number;
  /** Of the units missing here that have no relatives here either, those that words here are near to (`related.ts`). */
  readonly related: number;
  /** How near to the question lies what the sentence says beyond its words (`theme-of.ts`). */
  readonly theme: number;
}

/** The title's words count a little even beyond the title, and wholly where the question has hardly any other. */
const TITLE_ECHO = 0.3;

/** A sentence held against a question. */
export interface Held {
  readonly probe: Probe;
  readonly profile: Profile;
  readonly match: Match;
}

/** Holds sentences against what the units of a question weigh. */
export function createWeigher(probe: Probe, scales: Scales): (held: Omit<Held, 'probe'>) => Evidence {
  const { weights, totals } = scales;
  const tools = {
    scratch: new Float64Array(weights.length),
    inside: new Uint16Array(weights.length),
    themeOf: createThemeMeter(probe, { weights, all: totals.all }),
    wordsOf: createWordMeter(probe, scales),
  };
  return ({ profile, match }) => weighEvidence({ probe, profile, match }, scales, tools);
}

/** What is made once a scene. */
interface Tools {
  /** As long as the question: to be written on. */
  readonly scratch: Float64Array;
  readonly inside: Uint16Array;
  readonly themeOf: ThemeMeter;
  readonly wordsOf: (match: Match) => WordShares;
}

function weighEvidence(
  { probe, profile, match }: Held,
  scales: Scales,
  { scratch, inside, themeOf, wordsOf }: Tools,
): Evidence {
  const { counts, found, pairs, places } = match;
  const { weights, unitIdf, pairIdf, ofSubject, faded, totals } = scales;
  const { all } = totals;
  const { end } = probe.question.focus;
  const relative = profile.units.length / Math.max(1, scales.averageLength);
  let [covered, beyond, ofTitle, rare, bm25, pairBm25, pairCovered, right, left] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const j of found) {
    if (probe.content[j] !== 1) continue;
    const count = counts[j] ?? 0;
    const weight = weights[j] ?? 0;
    covered += weight;
    rare += probe.background[j] ?? 0;
    if (ofSubject[j] === 1) ofTitle += weight;
    else beyond += weight;
    bm25 += (unitIdf[j] ?? 0) * saturate(count, relative);
    const pairCount = pairs[j] ?? 0;
    if (pairCount > 0) {
      pairBm25 += (pairIdf[j] ?? 0) * saturate(pairCount, relative);
      pairCovered += pairIdf[j] ?? 0;
    }
    if (j >= end) right += faded[j] ?? 0;
    else left += faded[j] ?? 0;
  }
  const { candidates, rightFigure } = candidatesIn(probe, profile);
  const kin = kinIn({ probe, profile, match }, { weights, all });
  const near = nearest(candidates, { places, weights, scratch }, { focus: probe.question.focus, all });
  // Each by its name: to spread an object into another takes as long as all the rest here.
  return {
    match,
    words: wordsOf(match),
    covered: share(covered, all, 0),
    coveredBeyondTitle: share(beyond + TITLE_ECHO * covered, totals.beyondTitle + TITLE_ECHO * all, 0),
    coveredOfTitle: share(ofTitle, totals.ofTitle, 0),
    coveredRare: share(rare, totals.rare, 0),
    bm25,
    pairBm25,
    pairsCovered: share(pairCovered, totals.pairs, 0),
    tfIdf: tfIdfOf(probe, profile, scales.termIdf),
    right: share(right, totals.right, 0.5),
    left: share(left, totals.left, 0.5),
    tight: tightest(match, { weights, inside, all }),
    together: share(weighTogether(probe.neighbours, match, weights), totals.together, 0),
    candidates,
    rightFigure,
    family: kin.family,
    synonyms: kin.synonyms,
    told: kin.told,
    said: kin.said,
    related: relatedIn({ probe, profile, match }, { weights, all }),
    theme: themeOf(profile),
    nearCandidate: near.nearCandidate,
    inOrder: near.inOrder,
  };
}

function tfIdfOf({ terms }: Probe, profile: Profile, termIdf: Float64Array): number {
  const held = profile.terms;
  let score = 0;
  for (let t = 0; t < terms.length; t++)
    for (let at = 0; at < held.length; at++) if (held[at] === terms[t]) score += termIdf[t] ?? 0;
  return score;
}

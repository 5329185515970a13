import { ANSWERED_BY, type EntityKind } from './answer-type.ts';
import { closenessTo } from './closeness.ts';
import { figuresOf } from './figure-kind.ts';
import { kinIn } from './kin-in.ts';
import type { Match } from './match.ts';
import type { Probe } from './probe.ts';
import type { Profile, UnitSpan } from './profile.ts';
import { saturate } from './tf-idf.ts';

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
  /** How much of the question stands close to the best placed of them; the same on the side it has in the question. */
  readonly nearCandidate: number;
  readonly inOrder: number;
  /** Some of them are figures of the very kind asked for. */
  readonly rightFigure: boolean;
  /** Of the units missing here, those whose relatives stand here (`kin.ts`): of the same family; of the same meaning. */
  readonly family: number;
  readonly synonyms: number;
}

/** How fast units count less with their distance: from the question phrase, and from a candidate. */
const FADE = 4;
const NEAR = 6;
/** The title's words count a little even beyond the title, and wholly where the question has hardly any other. */
const TITLE_ECHO = 0.3;

/** What the units of a question weigh, by the frequencies that apply. */
export interface Scales {
  readonly weights: Float64Array;
  readonly unitIdf: Float64Array;
  readonly pairIdf: Float64Array;
  readonly termIdf: Float64Array;
  readonly inTitle: Uint8Array;
  readonly averageLength: number;
}

/** A sentence held against a question. */
export interface Held {
  readonly probe: Probe;
  readonly profile: Profile;
  readonly match: Match;
}

/** Holds what matched against what it weighs. */
export function weighEvidence({ probe, profile, match }: Held, scales: Scales): Evidence {
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
  const { figure } = probe.question;
  const any = candidatesIn(probe, profile);
  const fitting = figure === undefined ? [] : figuresOf(figure, any, profile);
  const candidates = fitting.length > 0 ? fitting : any;
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
    tight: tightest(match, { weights, all }),
    candidates,
    rightFigure: fitting.length > 0,
    ...kinIn({ probe, profile, match }, { weights, all }),
    ...nearest(candidates, { match, focus: probe.question.focus }, { weights, all }),
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

/** No sentence that people wrote has more; a table run together may. */
const MOST_CANDIDATES = 200;

function candidatesIn(probe: Probe, profile: Profile): readonly UnitSpan[] {
  const kinds: readonly EntityKind[] = ANSWERED_BY[probe.question.type];
  if (kinds.length === 0) return [];
  const candidates: UnitSpan[] = [];
  for (const entity of profile.entities) {
    if (candidates.length === MOST_CANDIDATES) break;
    if (kinds.includes(entity.kind) && !isInQuestion(probe, profile, entity)) candidates.push(entity);
  }
  return candidates;
}

function isInQuestion(probe: Probe, profile: Profile, { start, end }: UnitSpan): boolean {
  for (let i = start; i < end; i++) if (!probe.places.has(profile.units[i] ?? -1)) return false;
  return true;
}

/** The weight of each unit of the question, and of all. */
interface Shares {
  readonly weights: Float64Array;
  readonly all: number;
}

/** Width of the window as a multiple of the question's length. */
const WINDOW = 1.2;

/** The largest weight of different question units within a window of the sentence, by a moving window. */
function tightest({ places }: Match, { weights, all }: Shares): number {
  const width = Math.round(weights.length * WINDOW) + 2;
  const inside = new Uint16Array(weights.length);
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
  { match, focus }: { readonly match: Match; readonly focus: Probe['question']['focus'] },
  { weights, all }: Shares,
): Pick<Evidence, 'nearCandidate' | 'inOrder'> {
  let [most, best]: [number, UnitSpan | undefined] = [0, undefined];
  const around = { places: match.places, weights };
  for (const range of candidates) {
    const close = closenessTo({ range, ...around }, NEAR);
    if (close > most) [most, best] = [close, range];
  }
  if (best === undefined) return { nearCandidate: 0, inOrder: 0 };
  const range = best;
  const ordered = closenessTo({ range, ...around }, NEAR, (i, j) =>
    i < range.start === j < focus.start ? 1 : 0,
  );
  return { nearCandidate: share(most, all, 0), inOrder: share(ordered, all, 0) };
}

/** A part of a whole, or what stands for it where there is no whole. */
export function share(part: number, whole: number, otherwise: number): number {
  return whole > 0 ? part / whole : otherwise;
}

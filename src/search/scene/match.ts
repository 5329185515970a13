import type { Profile } from '../index/profile.ts';
import { isMisread } from '../question/misreadings.ts';
import type { Probe } from '../question/probe.ts';
import { type StandIns, standInsOf } from './stand-ins.ts';

/** Which of a question's units a sentence has, and how they stand together. Arrays run over the question's units. */
export interface Match {
  /** How often each unit occurs. */
  readonly counts: Uint8Array;
  /** Those that occur at all, rising: few of many. */
  readonly found: readonly number[];
  /** How often each unit occurs right after the one before it in the question. */
  readonly pairs: Uint8Array;
  /** The longest stretch of the question found word for word, in units. */
  readonly longestRun: number;
  /** Units found word for word right before the question phrase, and right after it. */
  readonly leftRun: number;
  readonly rightRun: number;
  /**
   * Sentence unit → question unit for each place that matches, flat: [i₀, j₀, i₁, j₁, …] in order of i. Units of the line that
   * the sentence stands under are numbered below 0.
   */
  readonly places: readonly number[];
}

const MOST = 255;
/** Places kept for each unit of the question: more of the same in one sentence tell nothing more. */
const MOST_PLACES = 32;

/** A sentence's profile or a part of it. */
type Matchable = Pick<Profile, 'units'>;

/**
 * What holds sentences against a question, each in one pass over it: with the line they stand under, where one is given, as if it
 * were said at the beginning of each.
 */
export function createMatcher(probe: Probe): (profile: Profile, heading?: Matchable) => Match {
  const size = probe.units.length;
  // Two rows of run lengths, left empty after each sentence.
  const rows: Rows = { before: new Uint8Array(size), now: new Uint8Array(size) };
  const nothing = matchNothing(size);
  return (profile, heading) => {
    const read = heading === undefined ? profile : { units: joinUnits(heading, profile) };
    const shift = read.units.length - profile.units.length;
    const standIns = standInsOf(probe, profile);
    const first = Math.min(firstMatched(probe, read), firstOf(standIns) + shift);
    if (first >= read.units.length) return nothing;
    return matchSentence(probe, read, { rows, first, shift, standIns });
  };
}

/** Between two sentences: in no question. */
const PAUSE = -1;

function joinUnits({ units: first }: Matchable, { units: second }: Matchable): Int32Array {
  const joined = new Int32Array(first.length + 1 + second.length);
  joined.set(first);
  joined[first.length] = PAUSE;
  joined.set(second, first.length + 1);
  return joined;
}

/** run[j]: length of the common stretch that ends at sentence unit i (and before it: i − 1) and question unit j. */
interface Rows {
  before: Uint8Array;
  now: Uint8Array;
}

function matchNothing(size: number): Match {
  const none = new Uint8Array(size);
  return { counts: none, found: [], pairs: none, longestRun: 0, leftRun: 0, rightRun: 0, places: [] };
}

/** The first unit that the question has; past the last one where it has none. */
function firstMatched({ places }: Probe, { units }: Matchable): number {
  for (let i = 0; i < units.length; i++) if (places.has(units[i] ?? -1)) return i;
  return units.length;
}

function firstOf(standIns: StandIns): number {
  return standIns.size === 0 ? Number.POSITIVE_INFINITY : Math.min(...standIns.keys());
}

interface Reading {
  readonly rows: Rows;
  readonly first: number;
  /** How many units of what is read are the heading's; stand-ins are counted without them. */
  readonly shift: number;
  readonly standIns: StandIns;
}

function matchSentence(probe: Probe, { units }: Matchable, { rows, first, shift, standIns }: Reading): Match {
  const size = probe.units.length;
  const counts = new Uint8Array(size);
  const pairs = new Uint8Array(size);
  const places: number[] = [];
  const { start, end } = probe.question.focus;
  const { misreadings } = probe;
  const guarded = misreadings.size > 0;
  let [longestRun, leftRun, rightRun] = [0, 0, 0];
  let { before, now } = rows;
  let dirty: readonly number[] = [];
  for (let i = first; i < units.length; i++) {
    const matched = probe.places.get(units[i] ?? -1) ?? standIns.get(i - shift);
    if (matched === undefined || (guarded && isMisread(misreadings, units, i))) {
      if (dirty.length > 0) {
        for (const j of dirty) before[j] = 0;
        dirty = [];
      }
      continue;
    }
    for (const j of matched) {
      const run = j > 0 ? (before[j - 1] ?? 0) + 1 : 1;
      now[j] = Math.min(run, MOST);
      if ((counts[j] ?? 0) < MOST) counts[j] = (counts[j] ?? 0) + 1;
      if (run > 1 && (pairs[j] ?? 0) < MOST) pairs[j] = (pairs[j] ?? 0) + 1;
      if (run > longestRun) longestRun = run;
      if (j === start - 1 && run > leftRun) leftRun = run;
      if (j >= end && j - run < end && j - end + 1 > rightRun) rightRun = j - end + 1;
      if ((counts[j] ?? 0) <= MOST_PLACES) places.push(i - shift, j);
    }
    for (const j of dirty) before[j] = 0;
    dirty = matched;
    [before, now] = [now, before];
  }
  for (const j of dirty) before[j] = 0;
  return { counts, found: unitsFound(counts), pairs, longestRun, leftRun, rightRun, places };
}

function unitsFound(counts: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let j = 0; j < counts.length; j++) if ((counts[j] ?? 0) > 0) found.push(j);
  return found;
}

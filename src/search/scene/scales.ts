import type { Probe } from '../question/probe.ts';
import { idf, naturalIdf } from '../tf-idf.ts';
import { makeFade } from './closeness.ts';
import { weightTogether } from './together.ts';

/** What frequency counts go by: the stretch itself, or the collection it is a part of. */
export interface Frequencies {
  readonly sentences: number;
  /** Sentences that have the question's unit `j`; that have it right after unit `j − 1`. */
  readonly ofUnit: ArrayLike<number>;
  readonly ofPair: ArrayLike<number>;
  readonly ofTerm: ArrayLike<number>;
  readonly averageLength: number;
}

/** What the units of a question weigh, by the frequencies that apply: the same for every sentence of a scene. */
export interface Scales {
  readonly weights: Float64Array;
  readonly unitIdf: Float64Array;
  readonly pairIdf: Float64Array;
  readonly termIdf: Float64Array;
  /** 1 for each unit of the subject: the title's, where the question names enough of it (`set-scene.ts`). */
  readonly ofSubject: Uint8Array;
  readonly averageLength: number;
  /** The weights, fading with the distance from the question phrase; 0 where there is none. */
  readonly faded: Float64Array;
  readonly totals: Totals;
}

/** What all units outside the question phrase come to. */
export interface Totals {
  readonly all: number;
  readonly ofTitle: number;
  readonly beyondTitle: number;
  /** By rarity in texts at large alone. */
  readonly rare: number;
  readonly pairs: number;
  /** After the question phrase, before it. */
  readonly right: number;
  readonly left: number;
  /** Of the units that follow each other, stop words left out. */
  readonly together: number;
}

/** A character's weight in the article is scaled by its rarity at large, from a quarter up. */
const RARITY_FLOOR = 0.25;
const RARITY_SCALE = 4;
/** How fast units count less with their distance from the question phrase. */
const fade = makeFade(4);

export function setScales(probe: Probe, subject: ReadonlySet<number>, frequencies: Frequencies): Scales {
  const size = probe.units.length;
  const { start, end } = probe.question.focus;
  const ofSubject = Uint8Array.from(probe.units, (unit) => (subject.has(unit) ? 1 : 0));
  const [unitIdf, weights] = [new Float64Array(size), new Float64Array(size)];
  const [pairIdf, faded] = [new Float64Array(size), new Float64Array(size)];
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
    if (end > start) faded[j] = (weights[j] ?? 0) * fade(j >= end ? j - end : start - 1 - j);
  }
  const termIdf = Float64Array.from(probe.terms, (_, index) =>
    naturalIdf(frequencies.sentences, frequencies.ofTerm[index] ?? 0),
  );
  const { averageLength } = frequencies;
  const units = { weights, unitIdf, pairIdf, ofSubject, faded };
  return { ...units, termIdf, averageLength, totals: totalsOf(probe, units) };
}

function totalsOf(
  { units, content, background, question, neighbours }: Probe,
  { weights, pairIdf, ofSubject, faded }: Pick<Scales, 'weights' | 'pairIdf' | 'ofSubject' | 'faded'>,
): Totals {
  const totals = { all: 0, ofTitle: 0, beyondTitle: 0, rare: 0, pairs: 0, right: 0, left: 0, together: 0 };
  for (const pair of neighbours) totals.together += weightTogether(pair, weights);
  for (let j = 0; j < units.length; j++) {
    if (content[j] !== 1) continue;
    const weight = weights[j] ?? 0;
    totals.all += weight;
    if (ofSubject[j] === 1) totals.ofTitle += weight;
    else totals.beyondTitle += weight;
    totals.rare += background[j] ?? 0;
    totals.pairs += pairIdf[j] ?? 0;
    if (j >= question.focus.end) totals.right += faded[j] ?? 0;
    else totals.left += faded[j] ?? 0;
  }
  return totals;
}

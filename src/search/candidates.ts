import { type Block, type Gathered, isWorthReading } from './gathered.ts';
import type { Probe } from './question/probe.ts';
import { idf, saturate } from './tf-idf.ts';

export interface Candidate {
  /** Place of its article in the collection, and its own place among the article's sentences, both from 0. */
  readonly article: number;
  readonly sentence: number;
  readonly score: number;
}

/** What a pair of units weighs against a single one, what the title's match is worth, and the neighbour's. */
const PAIR_WEIGHT = 1.5;
const TITLE_SHARE = 0.6;
export const NEIGHBOUR_SHARE = 0.3;

/**
 * The best sentences for a question by BM25 over units and pairs, title and neighbours helping; best first, ties in
 * reading order, at most `most`.
 */
export function chooseCandidates(probe: Probe, gathered: Gathered, most: number): readonly Candidate[] {
  const gains = gainsOf(probe, gathered);
  const best = keepBest(most);
  for (const block of gathered.blocks) {
    const scores = scoreBlock(block, gains, gathered.averageLength);
    if (scores !== undefined) offer(block, scores, best);
  }
  return best.take();
}

/** What each unit of the question is worth where it stands: by itself, as the end of a pair, in a title. */
export interface Gains {
  readonly unit: Float64Array;
  readonly pair: Float64Array;
  readonly title: Float64Array;
}

/** By the frequencies alone: 0 where the unit does not take part. */
export function gainsOf(
  probe: Probe,
  { sentences, articles, ofUnit, ofPair, ofTitle }: Omit<Gathered, 'blocks'>,
): Gains {
  const size = probe.units.length;
  const gains = { unit: new Float64Array(size), pair: new Float64Array(size), title: new Float64Array(size) };
  const seen = new Set<number>();
  for (const [j, unit] of probe.units.entries()) {
    if (probe.content[j] !== 1) continue;
    if (!seen.has(unit)) {
      seen.add(unit);
      const frequency = ofUnit[j] ?? 0;
      if (isWorthReading(frequency, sentences)) gains.unit[j] = idf(sentences, frequency);
      gains.title[j] = TITLE_SHARE * idf(articles, ofTitle[j] ?? 0);
    }
    if (j > 0 && probe.content[j - 1] === 1) gains.pair[j] = PAIR_WEIGHT * idf(sentences, ofPair[j] ?? 0);
  }
  return gains;
}

/** The scores of a block's sentences; `undefined` where nothing of the question stands in it. */
function scoreBlock(block: Block, gains: Gains, averageLength: number): Float32Array | undefined {
  const { starts, lengths } = block;
  const articles = starts.length - 1;
  let scores: Float32Array | undefined;
  const add = (rows: ArrayLike<number> | undefined, gain: number) => {
    if (gain === 0 || rows === undefined || rows.length === 0) return;
    scores ??= new Float32Array(starts[articles] ?? 0);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      scores[row] = (scores[row] ?? 0) + gain * saturate(1, (lengths[row] ?? 0) / averageLength);
    }
  };
  const titles = new Float32Array(articles);
  for (let j = 0; j < gains.unit.length; j++) {
    add(block.ofUnit[j], gains.unit[j] ?? 0);
    add(block.ofPair[j], gains.pair[j] ?? 0);
    const worth = gains.title[j] ?? 0;
    const titled = block.ofTitle[j];
    if (worth === 0 || titled === undefined) continue;
    for (let at = 0; at < titled.length; at++)
      titles[titled[at] ?? 0] = (titles[titled[at] ?? 0] ?? 0) + worth;
  }
  for (const [article, worth] of titles.entries()) {
    if (worth === 0) continue;
    scores ??= new Float32Array(starts[articles] ?? 0);
    for (let row = starts[article] ?? 0; row < (starts[article + 1] ?? 0); row++)
      scores[row] = (scores[row] ?? 0) + worth;
  }
  return scores;
}

/** Offers each sentence of a block that has a score, with its better neighbour's share. */
function offer({ places, starts }: Block, scores: Float32Array, best: Best): void {
  for (let article = 0; article + 1 < starts.length; article++) {
    const [first, end] = [starts[article] ?? 0, starts[article + 1] ?? 0];
    for (let row = first; row < end; row++) {
      const own = scores[row] ?? 0;
      if (own === 0) continue;
      const before = row > first ? (scores[row - 1] ?? 0) : 0;
      const after = row + 1 < end ? (scores[row + 1] ?? 0) : 0;
      const score = own + NEIGHBOUR_SHARE * Math.max(before, after);
      if (score > best.floor()) best.add({ article: places[article] ?? 0, sentence: row - first, score });
    }
  }
}

/** Keeps the best so many; what comes first stays before its equals. */
interface Best {
  /** What does not exceed it is none of the best. */
  readonly floor: () => number;
  readonly add: (candidate: Candidate) => void;
  readonly take: () => readonly Candidate[];
}

function keepBest(most: number): Best {
  const kept: Candidate[] = [];
  let floor = 0;
  const cut = () => {
    kept.sort((a, b) => b.score - a.score);
    if (kept.length > most) kept.length = most;
  };
  return {
    floor: () => floor,
    add(candidate) {
      kept.push(candidate);
      if (kept.length < most * 4) return;
      cut();
      floor = kept[most - 1]?.score ?? 0;
    },
    take() {
      cut();
      return kept;
    },
  };
}

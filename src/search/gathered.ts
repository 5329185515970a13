import { type Posting, rowsOf } from './index/posting-table.ts';
import type { SegmentPostings } from './index/segment.ts';
import type { Probe } from './question/probe.ts';
import type { Frequencies } from './scene/scales.ts';
import { pairNumber } from './words/key-number.ts';

/**
 * What postings say of one question: all that candidates are chosen from. `gatherPostings` reads it from segments in
 * memory; where the postings are kept in a database, whoever reads them there makes the same (waiting as long as it
 * takes), and everything from `chooseCandidates` on goes the same way with the same result.
 */
export interface Gathered extends Frequencies {
  /** Articles of the collection; those that have the question's unit `j` in their title. */
  readonly articles: number;
  readonly ofTitle: ArrayLike<number>;
  readonly blocks: readonly Block[];
}

/**
 * Some articles in a row and where the question's units stand in them. A block need not have articles in which
 * nothing of the question stands.
 */
export interface Block {
  /** Place of each of its articles in the collection. */
  readonly places: ArrayLike<number>;
  /** For each article, and the end of the last: its first sentence as numbered in this block. */
  readonly starts: ArrayLike<number>;
  /** Units of each sentence; read only where a posting names the sentence. */
  readonly lengths: ArrayLike<number>;
  /** For the question's unit `j`: sentences that have it, that have it right after unit `j − 1`. */
  readonly ofUnit: readonly Rows[];
  readonly ofPair: readonly Rows[];
  /** Articles, as numbered in this block, that have it in their title. */
  readonly ofTitle: readonly ArrayLike<number>[];
}

/** Rising numbers of sentences. */
export type Rows = readonly number[] | Posting;

/** Units in more than this share of many sentences are not looked up: they tell nothing and cost the most. */
const COMMON_SHARE = 0.2;
const COMMON_MATTERS_FROM = 2000;

/** Whether the sentences that have a unit take part in the choice of candidates. */
export function isWorthReading(frequency: number, sentences: number): boolean {
  return sentences <= COMMON_MATTERS_FROM || frequency <= sentences * COMMON_SHARE;
}

/** Number of the pair that ends at the question's unit `j`; −1 where there is none. */
export function probePair({ units }: Probe, j: number): number {
  return j > 0 ? pairNumber(units[j - 1] ?? 0, units[j] ?? 0) : -1;
}

/** Articles in a row with their postings: a segment, or no more than what is read of one here. */
export interface PostedArticles {
  readonly indexed: { readonly length: number };
  readonly postings: SegmentPostings;
}

/** Reads what segments have of a question. */
export function gatherPostings(probe: Probe, segments: readonly PostedArticles[]): Gathered {
  const size = probe.units.length;
  const [ofUnit, ofPair, ofTitle] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const ofTerm = new Int32Array(probe.terms.length);
  let [articles, sentences, units] = [0, 0, 0];
  const blocks: Block[] = [];
  for (const { indexed, postings } of segments) {
    const read = (
      table: typeof postings.units,
      keyOf: (j: number) => number,
      counts: Int32Array,
    ): readonly Posting[] =>
      Array.from(counts, (count, j) => {
        const rows = rowsOf(table, keyOf(j));
        counts[j] = count + rows.length;
        return rows;
      });
    const unit = (j: number) => probe.units[j] ?? 0;
    const first = articles;
    blocks.push({
      places: Int32Array.from({ length: indexed.length }, (_, place) => first + place),
      starts: postings.starts,
      lengths: postings.lengths,
      ofUnit: read(postings.units, unit, ofUnit),
      ofPair: read(postings.pairs, (j) => probePair(probe, j), ofPair),
      ofTitle: read(postings.titles, unit, ofTitle),
    });
    read(postings.terms, (j) => probe.terms[j] ?? 0, ofTerm);
    articles += indexed.length;
    sentences += postings.lengths.length;
    for (let row = 0; row < postings.lengths.length; row++) units += postings.lengths[row] ?? 0;
  }
  return {
    articles,
    sentences,
    averageLength: units / Math.max(1, sentences),
    ofUnit,
    ofPair,
    ofTerm,
    ofTitle,
    blocks,
  };
}

import { forEachGram } from './grams.ts';
import type { Shelf } from './shelf.ts';
import type { Stand } from './stand.ts';

/** A sentence that shares grams with the query. */
export interface Candidate {
  readonly shelf: Shelf;
  /** Its number on the shelf. */
  readonly index: number;
  /** Of the query's grams, by idf, those that stand in it, from 0 to 1. */
  readonly coverage: number;
}

/** Stands with room for one number a sentence, written anew by every search. */
export type CandidateSource = readonly { readonly stand: Stand; readonly sums: Float32Array }[];

/** Counts of the whole library, where the stands hold no more than what may be found of it. */
export interface GramCounts {
  readonly sentences: number;
  /** Characters of bare text. */
  readonly letters: number;
  /** How many sentences have a gram; `undefined` where that was not asked. */
  readonly of: (hash: number) => number | undefined;
}

/** Candidates of one query. */
const MOST_CANDIDATES = 20;
/** Postings read for one query; beyond it the most frequent grams, which tell least, are left out. */
const MOST_POSTINGS = 60_000;

/** BM25's constants, every gram counted once a sentence: low, since sentences differ little in length. */
const K1 = 0.6;
const B = 0.4;

/** The sentences with the highest BM25 over the query's grams, best first, at most 20. */
export function findCandidates(
  query: string,
  source: CandidateSource,
  whole?: GramCounts,
): readonly Candidate[] {
  const total = sumIdf(query, source, whole);
  return topOf(source, whole).map(({ shelf, index, sum }) => ({
    shelf,
    index,
    coverage: total === 0 ? 0 : sum / total,
  }));
}

/** Adds up the idf of the query's grams for each sentence, rarest first; gives the sum a sentence can reach. */
function sumIdf(query: string, source: CandidateSource, whole?: GramCounts): number {
  let counted = 0;
  for (const { stand, sums } of source) {
    sums.fill(0);
    counted += stand.sentences;
  }
  const sentences = whole?.sentences ?? counted;
  const hashes = new Set<number>();
  forEachGram(query, (hash) => hashes.add(hash));
  const grams = [...hashes].map((hash) => ({
    hash,
    df: whole?.of(hash) ?? source.reduce((df, { stand }) => df + stand.postings.documentFrequency(hash), 0),
  }));
  let total = 0;
  let read = 0;
  for (const { hash, df } of grams.sort((a, b) => a.df - b.df)) {
    read += df;
    if (read > MOST_POSTINGS && total > 0) break;
    const idf = Math.log(1 + (sentences - df + 0.5) / (df + 0.5));
    total += idf;
    for (const { stand, sums } of source) stand.postings.addTo(sums, hash, idf);
  }
  return total;
}

interface Top {
  readonly shelf: Shelf;
  readonly index: number;
  readonly sum: number;
  readonly score: number;
}

/** The sentences with the highest BM25: idf sum × (k1 + 1) ÷ (1 + k1 · (1 − b + b · length ÷ average)). */
function topOf(source: CandidateSource, whole?: GramCounts): readonly Top[] {
  let [letters, sentences] = [0, 0];
  for (const { stand } of source) {
    letters += stand.letters;
    sentences += stand.sentences;
  }
  const averageLength = (whole?.letters ?? letters) / (whole?.sentences ?? sentences);
  const top: Top[] = [];
  let least = 0;
  // The shortest sentence can make no more than `least` of this sum.
  let leastSum = 0;
  for (const { stand, sums } of source) {
    const { shelves } = stand;
    const count = sums.length;
    let number = 0;
    for (let at = nextAbove(sums, 0, leastSum); at < count; at = nextAbove(sums, at + 1, leastSum)) {
      const sum = sums[at] ?? 0;
      while ((shelves[number + 1]?.first ?? count) <= at) number++;
      const shelf = shelves[number];
      if (shelf === undefined) break;
      const index = at - shelf.first;
      const length = (shelf.starts[index + 1] ?? 0) - (shelf.starts[index] ?? 0);
      const score = (sum * (K1 + 1)) / (1 + K1 * (1 - B + (B * length) / averageLength));
      if (score <= least) continue;
      const place = top.findIndex((other) => score > other.score);
      top.splice(place < 0 ? top.length : place, 0, { shelf, index, sum, score });
      if (top.length > MOST_CANDIDATES) top.pop();
      if (top.length === MOST_CANDIDATES) least = top.at(-1)?.score ?? 0;
      leastSum = (least * (1 + K1 * (1 - B))) / (K1 + 1);
    }
  }
  return top;
}

/** Of some sums the first from a place on that is more; their number where none is. By itself, since most time goes here. */
function nextAbove(sums: Float32Array, from: number, least: number): number {
  for (let at = from; at < sums.length; at++) if ((sums[at] ?? 0) > least) return at;
  return sums.length;
}

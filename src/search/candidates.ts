import type { IndexedArticle } from './indexed-article.ts';
import type { Probe } from './probe.ts';
import type { Frequencies } from './scene.ts';
import { idf, saturate } from './tf-idf.ts';

/** Sentence numbers in rising order. */
type Posting = Int32Array;

/** Postings of units, pairs of neighbouring units and terms over all sentences of a collection. */
export interface SentenceIndex {
  readonly sentences: number;
  /** For each sentence: the place of its article, and its own within it. */
  readonly articleOf: Int32Array;
  readonly firstOf: Int32Array;
  /** The best sentences for a question by BM25 over units and pairs, title and neighbours helping; at most `most`. */
  readonly candidates: (probe: Probe, most: number) => readonly Candidate[];
  readonly frequencies: (probe: Probe) => Frequencies;
}

export interface Candidate {
  readonly article: number;
  readonly sentence: number;
  readonly score: number;
}

/** What a pair of units weighs against a single one, what the title's match is worth, and the neighbour's. */
const PAIR_WEIGHT = 1.5;
const TITLE_SHARE = 0.6;
const NEIGHBOUR_SHARE = 0.3;
/** Units in more than this share of many sentences are not looked up: they tell nothing and cost the most. */
const COMMON_SHARE = 0.2;
const COMMON_MATTERS_FROM = 2000;

export function indexSentences(articles: readonly IndexedArticle[], units: number): SentenceIndex {
  const rows = articles.flatMap(({ stretch }) => stretch.profiles);
  const sentences = rows.length;
  const pairKey = (before: number, unit: number) => before * units + unit;
  const unitPostings = collect(rows.map((row) => row.units));
  const pairPostings = collect(
    rows.map((row) => Array.from(row.units.subarray(1), (unit, at) => pairKey(row.units[at] ?? 0, unit))),
  );
  const termPostings = collect(rows.map((row) => row.terms));
  const titlePostings = collect(articles.map(({ stretch }) => [...stretch.title]));
  const lengths = Int32Array.from(rows, (row) => row.units.length);
  const averageLength = lengths.reduce((total, length) => total + length, 0) / Math.max(1, sentences);
  const articleOf = new Int32Array(sentences);
  const firstOf = new Int32Array(articles.length + 1);
  let next = 0;
  for (const [place, { stretch }] of articles.entries()) {
    firstOf[place] = next;
    articleOf.fill(place, next, next + stretch.profiles.length);
    next += stretch.profiles.length;
  }
  firstOf[articles.length] = next;

  const pairOf = (probe: Probe, j: number) => {
    const [before, unit] = [probe.units[j - 1] ?? -1, probe.units[j] ?? -1];
    return j > 0 && before >= 0 && unit >= 0 ? pairPostings.get(pairKey(before, unit)) : undefined;
  };

  return {
    sentences,
    articleOf,
    firstOf,
    frequencies: (probe) => ({
      sentences,
      averageLength,
      ofUnit: Int32Array.from(probe.units, (unit) => unitPostings.get(unit)?.length ?? 0),
      ofPair: Int32Array.from(probe.units, (_, j) => pairOf(probe, j)?.length ?? 0),
      ofTerm: Int32Array.from(probe.terms, (term) => termPostings.get(term)?.length ?? 0),
    }),
    candidates(probe, most) {
      const scores = new Float32Array(sentences);
      const titles = new Float32Array(articles.length);
      const add = (posting: Posting | undefined, weight: number) => {
        if (posting === undefined) return;
        const gain = weight * idf(sentences, posting.length);
        for (const sentence of posting) {
          const relative = (lengths[sentence] ?? 0) / averageLength;
          scores[sentence] = (scores[sentence] ?? 0) + gain * saturate(1, relative);
        }
      };
      const seen = new Set<number>();
      for (const [j, unit] of probe.units.entries()) {
        if (probe.content[j] !== 1 || unit < 0) continue;
        if (!seen.has(unit)) {
          seen.add(unit);
          const posting = unitPostings.get(unit);
          const common = sentences > COMMON_MATTERS_FROM && (posting?.length ?? 0) > sentences * COMMON_SHARE;
          if (!common) add(posting, 1);
          const titled = titlePostings.get(unit);
          const worth = TITLE_SHARE * idf(articles.length, titled?.length ?? 0);
          for (const article of titled ?? []) titles[article] = (titles[article] ?? 0) + worth;
        }
        if (j > 0 && probe.content[j - 1] === 1) add(pairOf(probe, j), PAIR_WEIGHT);
      }
      for (const [article, worth] of titles.entries()) {
        if (worth === 0) continue;
        for (let at = firstOf[article] ?? 0; at < (firstOf[article + 1] ?? 0); at++)
          scores[at] = (scores[at] ?? 0) + worth;
      }
      return takeBest({ scores, articleOf, firstOf }, most);
    },
  };
}

interface Scored {
  readonly scores: Float32Array;
  readonly articleOf: Int32Array;
  readonly firstOf: Int32Array;
}

/** Sentences by score with the better neighbour's share added, best first; ties in reading order. */
function takeBest({ scores, articleOf, firstOf }: Scored, most: number): readonly Candidate[] {
  const best: Candidate[] = [];
  let floor = 0;
  for (let at = 0; at < scores.length; at++) {
    const own = scores[at] ?? 0;
    const article = articleOf[at] ?? 0;
    const before = articleOf[at - 1] === article ? (scores[at - 1] ?? 0) : 0;
    const after = articleOf[at + 1] === article ? (scores[at + 1] ?? 0) : 0;
    const score = own + NEIGHBOUR_SHARE * Math.max(before, after);
    if (own === 0 || score <= floor) continue;
    best.push({ article, sentence: at - (firstOf[article] ?? 0), score });
    if (best.length >= most * 4) {
      best.sort((a, b) => b.score - a.score);
      best.length = most;
      floor = best[most - 1]?.score ?? 0;
    }
  }
  return best.sort((a, b) => b.score - a.score).slice(0, most);
}

/** Which rows have each key, by counting first, so that each list is exactly as long as needed. */
function collect(rows: readonly ArrayLike<number>[]): ReadonlyMap<number, Posting> {
  const last = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const [row, keys] of rows.entries()) {
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      if (last.get(key) === row) continue;
      last.set(key, row);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const postings = new Map<number, Posting>();
  for (const [key, count] of counts) postings.set(key, new Int32Array(count));
  const filled = new Map<number, number>();
  for (const [row, keys] of rows.entries()) {
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const posting = postings.get(key);
      const next = filled.get(key) ?? 0;
      if (posting === undefined || (posting[next - 1] === row && next > 0)) continue;
      posting[next] = row;
      filled.set(key, next + 1);
    }
  }
  return postings;
}

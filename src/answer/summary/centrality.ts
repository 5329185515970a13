import type { Sketch } from './sketch.ts';

/** How alike sentences are: for each, the others that share words with it, and how much. */
type Graph = readonly ReadonlyMap<number, number>[];

/** PageRank's damping, as in the papers below; rounds enough that the order no longer changes. */
const DAMPING = 0.85;
const ROUNDS = 30;
/** LexRank takes two sentences for alike from this cosine on. */
const ALIKE = 0.1;
/** In a long article a word that stands in more than this share of sentences joins everything with everything. */
const COMMON_SHARE = 0.2;
const LONG = 300;

/**
 * TextRank: sentences that share words with many that do so too. Similarity: words in common ÷ (ln|a| + ln|b|).
 * R. Mihalcea and P. Tarau, "TextRank: Bringing order into texts", EMNLP 2004.
 */
export function textRank(sketches: readonly Sketch[]): readonly number[] {
  const shared = sumOverSharedWords(sketches, () => 1);
  const graph = shared.map((row, a) => {
    const weights = new Map<number, number>();
    for (const [b, common] of row) {
      const size = Math.log(sketches[a]?.length ?? 1) + Math.log(sketches[b]?.length ?? 1);
      if (size > 0) weights.set(b, common / size);
    }
    return weights;
  });
  return pageRank(graph);
}

/**
 * LexRank: the same over the cosine of tf·idf vectors, edges from .1 on, all alike.
 * G. Erkan and D. Radev, "LexRank: Graph-based lexical centrality as salience in text summarization", JAIR 22, 2004.
 */
export function lexRank(sketches: readonly Sketch[]): readonly number[] {
  const cosines = sumOverSharedWords(
    sketches,
    (a, b, word) => (a.vector.get(word) ?? 0) * (b.vector.get(word) ?? 0),
  );
  const graph = cosines.map(
    (row) => new Map([...row].filter(([, value]) => value >= ALIKE).map(([b]) => [b, 1])),
  );
  return pageRank(graph);
}

function sumOverSharedWords(
  sketches: readonly Sketch[],
  part: (a: Sketch, b: Sketch, word: string) => number,
): Graph {
  const holders = new Map<string, number[]>();
  for (const [index, { counts }] of sketches.entries())
    for (const word of counts.keys()) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [index]);
      else list.push(index);
    }
  const common = sketches.length > LONG ? COMMON_SHARE * sketches.length : Number.POSITIVE_INFINITY;
  return sketches.map((a, from) => {
    const row = new Map<number, number>();
    for (const word of a.counts.keys()) {
      const list = holders.get(word) ?? [];
      if (list.length > common) continue;
      for (const to of list) {
        const b = sketches[to];
        if (to !== from && b !== undefined) row.set(to, (row.get(to) ?? 0) + part(a, b, word));
      }
    }
    return row;
  });
}

function pageRank(graph: Graph): readonly number[] {
  const sums = graph.map((row) => [...row.values()].reduce((sum, weight) => sum + weight, 0));
  let ranks = new Array<number>(graph.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Array<number>(graph.length).fill(1 - DAMPING);
    for (const [from, row] of graph.entries()) {
      const share = (DAMPING * (ranks[from] ?? 0)) / (sums[from] || 1);
      for (const [to, weight] of row) next[to] = (next[to] ?? 0) + share * weight;
    }
    ranks = next;
  }
  return ranks;
}

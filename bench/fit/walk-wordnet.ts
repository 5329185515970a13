import { stem } from '../../src/text/stem.ts';
import { isStopWord } from '../../src/text/words.ts';
import type { Meanings } from './meanings.ts';

/**
 * WordNet as one web of stems and meanings: a stem hangs together with what it can mean, a meaning with those it points to
 * and, more loosely, with the words that explain it. Random walks over it tell which words are near each other
 * (Agirre et al., 2009, “A study on similarity and relatedness using distributional and WordNet-based approaches”).
 */
export interface Web {
  readonly numbers: ReadonlyMap<string, number>;
  readonly neighbours: readonly Int32Array[];
  readonly weights: readonly Float32Array[];
  /** Sum of the weights of each node, and the mean of all. */
  readonly degrees: Float64Array;
  readonly meanDegree: number;
}

/** What a pointer weighs; what is not listed is left out (its inverse is listed, or it tells of usage alone). */
const POINTERS: Readonly<Record<string, number>> = {
  '@': 1,
  '@i': 1,
  '+': 1,
  '&': 1,
  '^': 1,
  '*': 1,
  '>': 1,
  $: 1,
  '=': 1,
  '\\': 1,
  '<': 1,
  '!': 0.7,
  '#p': 0.7,
  '#m': 0.7,
  '#s': 0.7,
  ';c': 0.3,
  ';r': 0.1,
};
/** A stem and its meanings: by their shares, and a little for all. */
const MEANING = 1.5;
const ANY_MEANING = 0.1;
/** A word that explains, by its rarity (an idf, which is 9 or so at most); common words explain nothing. */
const EXPLAINS = 0.5;
const RAREST = 9;
const LEAST_RARITY = 3;

export function weave({ synsets, of }: Meanings): Web {
  const numbers = new Map<string, number>();
  const links: Map<number, number>[] = [];
  const number = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, links.length);
    return links.push(new Map()) - 1;
  };
  const link = (one: string, other: string, weight: number) => {
    const [a, b] = [number(one), number(other)];
    links[a]?.set(b, (links[a]?.get(b) ?? 0) + weight);
    links[b]?.set(a, (links[b]?.get(a) ?? 0) + weight);
  };
  const explained = new Map([...synsets].map(([key, { gloss }]) => [key, explainingStems(gloss)]));
  const rarityOf = countRarity(explained.values(), synsets.size);
  for (const [key, { pointers }] of synsets) {
    for (const { symbol, to } of pointers) {
      const weight = POINTERS[symbol];
      if (weight !== undefined) link(key, to, weight);
    }
    for (const word of explained.get(key) ?? []) {
      const rarity = rarityOf.get(word) ?? 0;
      if (rarity >= LEAST_RARITY && of.has(word)) link(key, nodeOf(word), (EXPLAINS * rarity) / RAREST);
    }
  }
  for (const [stemmed, meanings] of of)
    for (const [key, share] of meanings) link(nodeOf(stemmed), key, MEANING * share + ANY_MEANING);
  const weights = links.map((own) => Float32Array.from(own.values()));
  const degrees = Float64Array.from(weights, (own) => own.reduce((total, one) => total + one, 0));
  return {
    numbers,
    neighbours: links.map((own) => Int32Array.from(own.keys())),
    weights,
    degrees,
    meanDegree: degrees.reduce((total, one) => total + one, 0) / degrees.length,
  };
}

/** The node of a stem; those of synsets have no space in their keys. */
function nodeOf(stemmed: string): string {
  return ` ${stemmed}`;
}

function explainingStems(gloss: string): ReadonlySet<string> {
  const words = gloss.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !isStopWord(word)).map(stem));
}

/** Rarity of the stems that two glosses have at least. */
function countRarity(explained: Iterable<ReadonlySet<string>>, glosses: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of explained) for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map(
    [...counts].filter(([, count]) => count > 1).map(([one, count]) => [one, Math.log(glosses / count)]),
  );
}

/** Where walks from a stem come by: numbers of nodes in rising order, and how much each counts; the squares add up to 1. */
export interface Walk {
  readonly nodes: Int32Array;
  readonly counts: Float64Array;
}

/** At each step a walk ends with this chance. */
const END = 0.3;
/** What is left to be walked is dropped below this, times the degree of the node against the mean (at least `SMALL`). */
const LEAST = 1.5e-4;
const SMALL = 0.3;
/** Nodes kept of a walk. */
const KEPT = 600;

/**
 * Walks with restart, worked out by pushing what is left from node to node (Andersen, Chung and Lang, 2006). The square root
 * keeps the few nodes nearest to the stem from being all that counts; the fourth root of the degree, those that all walks pass.
 */
export function createWalker(web: Web): (stemmed: string) => Walk | undefined {
  const { numbers, neighbours, weights, degrees, meanDegree } = web;
  const left = new Float64Array(degrees.length);
  const passed = new Float64Array(degrees.length);
  const least = degrees.map((degree) => LEAST * Math.max(SMALL, degree / meanDegree));
  return (stemmed) => {
    const start = numbers.get(nodeOf(stemmed));
    if (start === undefined) return undefined;
    left[start] = 1;
    const queue = [start];
    const touched = [start];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      const here = left[node] ?? 0;
      if (here < (least[node] ?? 0)) continue;
      left[node] = 0;
      passed[node] = (passed[node] ?? 0) + END * here;
      const step = ((1 - END) * here) / (degrees[node] ?? 1);
      const [others, own] = [neighbours[node] ?? [], weights[node] ?? []];
      for (let k = 0; k < others.length; k++) {
        const other = others[k] ?? 0;
        const before = left[other] ?? 0;
        const now = before + step * (own[k] ?? 0);
        // What is left of a node that has been passed may be nothing: then it is in the list already.
        if (before === 0 && passed[other] === 0 && other !== start) touched.push(other);
        left[other] = now;
        if (before < (least[other] ?? 0) && now >= (least[other] ?? 0)) queue.push(other);
      }
    }
    const counts = touched
      .filter((node) => (passed[node] ?? 0) > 0)
      .map((node): [number, number] => [node, Math.sqrt(passed[node] ?? 0) / (degrees[node] ?? 1) ** 0.25])
      .sort(([, a], [, b]) => b - a)
      .slice(0, KEPT)
      .sort(([a], [b]) => a - b);
    for (const node of touched) {
      left[node] = 0;
      passed[node] = 0;
    }
    const length = Math.hypot(...counts.map(([, count]) => count));
    return {
      nodes: Int32Array.from(counts, ([node]) => node),
      counts: Float64Array.from(counts, ([, count]) => count / length),
    };
  };
}

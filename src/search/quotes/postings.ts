import type { Steps } from '../../steps.ts';

/** Which texts hold a gram: numbers of texts in rising order, as differences, seven bits a byte. */
export interface Postings {
  /** Number of texts that hold a gram of this hash, or of another that shares its bucket. */
  readonly documentFrequency: (hash: number) => number;
  readonly textsWith: (hash: number) => readonly number[];
  /** Adds `weight` to the sum of each text that holds it. */
  readonly addTo: (sums: Float32Array, hash: number, weight: number) => void;
  /** Memory held, in bytes. */
  readonly bytes: number;
}

/** What is indexed: grams by the number of the text they stand in, the texts in rising order. */
export interface GramSource {
  /** At most so many grams come. */
  readonly most: number;
  /** Part after part; each is called twice: the lists are measured first, then written. */
  readonly parts: readonly ((visit: (hash: number, text: number) => void) => void)[];
}

/** About one bucket for eight grams of running text: so many are distinct in a large library. */
const GRAMS_PER_BUCKET = 8;
const FEWEST_BUCKETS = 1 << 10;
const MOST_BUCKETS = 1 << 20;

/**
 * Indexes grams by the bucket of their hash, part after part. There is no table of the grams themselves: two that share a bucket
 * share a list, which the alignment of the candidates makes good.
 */
export function* gramSteps(source: GramSource): Steps<Postings> {
  const buckets = bucketsFor(source.most);
  const mask = buckets - 1;
  const counts = new Uint32Array(buckets);
  const ends = new Uint32Array(buckets + 1);
  // Texts are counted from 1 here, so that 0 says "none yet".
  const forEachNew = function* (visit: (bucket: number, gap: number) => void): Steps<void> {
    const last = new Uint32Array(buckets);
    for (const forEach of source.parts) {
      forEach((hash, text) => {
        const bucket = hash & mask;
        const gap = text + 1 - (last[bucket] ?? 0);
        if (gap <= 0) return;
        visit(bucket, gap);
        last[bucket] = text + 1;
      });
      yield;
    }
  };
  yield* forEachNew((bucket, gap) => {
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + bytesOf(gap);
  });
  for (let bucket = 0; bucket < buckets; bucket++)
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
  const data = new Uint8Array(ends[buckets] ?? 0);
  const next = ends.slice(0, buckets);
  yield* forEachNew((bucket, gap) => {
    next[bucket] = write(data, next[bucket] ?? 0, gap);
  });
  return {
    documentFrequency: (hash) => counts[hash & mask] ?? 0,
    textsWith(hash) {
      const texts: number[] = [];
      decode(data, ends[hash & mask] ?? 0, ends[(hash & mask) + 1] ?? 0, (text) => texts.push(text));
      return texts;
    },
    addTo(sums, hash, weight) {
      decode(data, ends[hash & mask] ?? 0, ends[(hash & mask) + 1] ?? 0, (text) => {
        sums[text] = (sums[text] ?? 0) + weight;
      });
    },
    bytes: data.byteLength + counts.byteLength + ends.byteLength,
  };
}

function write(data: Uint8Array, start: number, gap: number): number {
  let at = start;
  let rest = gap;
  for (; rest > 0x7f; rest >>>= 7) data[at++] = (rest & 0x7f) | 0x80;
  data[at++] = rest;
  return at;
}

function decode(data: Uint8Array, start: number, end: number, visit: (text: number) => void): void {
  let text = -1;
  for (let at = start; at < end; ) {
    let byte = data[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = data[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    text += gap;
    visit(text);
  }
}

function bytesOf(gap: number): number {
  return gap < 1 << 7 ? 1 : gap < 1 << 14 ? 2 : gap < 1 << 21 ? 3 : gap < 1 << 28 ? 4 : 5;
}

function bucketsFor(grams: number): number {
  let buckets = FEWEST_BUCKETS;
  while (buckets < MOST_BUCKETS && buckets * GRAMS_PER_BUCKET < grams) buckets *= 2;
  return buckets;
}

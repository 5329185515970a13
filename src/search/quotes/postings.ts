import { forEachGram, mostGrams } from './grams.ts';

/** Which texts hold a gram: numbers of texts in rising order, as differences, seven bits a byte. */
export interface Postings {
  readonly texts: number;
  /** Number of texts that hold a gram of this hash (or of another that shares its bucket). */
  readonly documentFrequency: (hash: number) => number;
  readonly forEachText: (hash: number, visit: (text: number) => void) => void;
  /** Memory held, in bytes. */
  readonly bytes: number;
}

/** About one bucket for eight grams of running text: so many are distinct in a large library. */
const GRAMS_PER_BUCKET = 8;
const FEWEST_BUCKETS = 1 << 10;
const MOST_BUCKETS = 1 << 20;

/**
 * Indexes the grams of bare texts by the bucket of their hash. There is no table of the grams themselves: two that
 * share a bucket share a list, which the alignment of the candidates makes good.
 */
export function indexGrams(bareTexts: readonly string[]): Postings {
  const buckets = bucketsFor(bareTexts.reduce((sum, text) => sum + mostGrams(text), 0));
  const mask = buckets - 1;
  const counts = new Uint32Array(buckets);
  const ends = new Uint32Array(buckets + 1);
  // Texts are counted from 1 here, so that 0 says "none yet".
  const eachNew = (visit: (bucket: number, gap: number) => void) => {
    const last = new Uint32Array(buckets);
    for (const [index, text] of bareTexts.entries())
      forEachGram(text, (hash) => {
        const bucket = hash & mask;
        const gap = index + 1 - (last[bucket] ?? 0);
        if (gap > 0) visit(bucket, gap);
        last[bucket] = index + 1;
      });
  };
  eachNew((bucket, gap) => {
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + bytesOf(gap);
  });
  for (let bucket = 0; bucket < buckets; bucket++)
    ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
  const data = new Uint8Array(ends[buckets] ?? 0);
  const next = ends.slice(0, buckets);
  eachNew((bucket, gap) => {
    let at = next[bucket] ?? 0;
    let rest = gap;
    for (; rest > 0x7f; rest >>>= 7) data[at++] = (rest & 0x7f) | 0x80;
    data[at++] = rest;
    next[bucket] = at;
  });
  return {
    texts: bareTexts.length,
    documentFrequency: (hash) => counts[hash & mask] ?? 0,
    forEachText: (hash, visit) => decode(data, ends[hash & mask] ?? 0, ends[(hash & mask) + 1] ?? 0, visit),
    bytes: data.byteLength + counts.byteLength + ends.byteLength,
  };
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

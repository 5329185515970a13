import { finish, finishSlowly, type Steps } from '../../steps.ts';
import { pairNumber } from '../words/key-number.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { viewProfiles } from './packed-profiles.ts';
import { bytesOfTable, type EachPosting, type PostingTable, tableSteps } from './posting-table.ts';

/**
 * Some articles in a row with the postings over their sentences. A collection is a list of segments: where it gains or loses
 * an article, one of them is made anew and the others are shared (`recut-segments.ts`).
 */
export interface Segment {
  readonly indexed: readonly IndexedArticle[];
  readonly sentences: number;
  /** Made when first asked for, in about 10 ms where the segment is full; or handed over by who made them before. */
  readonly postings: SegmentPostings;
  /** Makes them in steps. @param breathe waited for after each: it may let others have their turn */
  readonly prepare: (breathe: () => Promise<void>) => Promise<void>;
  /** Memory of the postings, where they are made, in bytes. */
  readonly bytes: () => number;
}

/** Postings of one segment: plain buffers. Sentences are numbered through it, articles from 0. */
export interface SegmentPostings {
  readonly units: PostingTable;
  /** Of two neighbouring units, by `pairNumber`. */
  readonly pairs: PostingTable;
  readonly terms: PostingTable;
  /** Which articles have a unit in the title. */
  readonly titles: PostingTable;
  /** For each article, and the end of the last: its first sentence. */
  readonly starts: Uint32Array;
  /** Units of each sentence. */
  readonly lengths: Uint16Array | Uint32Array;
}

/** A segment takes articles up to so many sentences; a longer article is one by itself. */
export const SEGMENT_SENTENCES = 2048;

export function makeSegment(indexed: readonly IndexedArticle[], made?: SegmentPostings): Segment {
  let postings = made;
  return {
    indexed,
    sentences: indexed.reduce((total, { sentences }) => total + sentences.length, 0),
    get postings() {
      postings ??= finish(postingSteps(indexed));
      return postings;
    },
    prepare: async (breathe) => {
      if (postings !== undefined) return;
      const prepared = await finishSlowly(postingSteps(indexed), breathe);
      postings ??= prepared;
    },
    bytes: () => (postings === undefined ? 0 : bytesOfPostings(postings)),
  };
}

/** Parts articles into segments, in order. */
export function cutSegments(indexed: readonly IndexedArticle[]): readonly Segment[] {
  const parts: IndexedArticle[][] = [];
  let room = 0;
  for (const one of indexed) {
    room -= one.sentences.length;
    const part = parts.at(-1);
    if (part !== undefined && room >= 0) part.push(one);
    else {
      parts.push([one]);
      room = SEGMENT_SENTENCES - one.sentences.length;
    }
  }
  return parts.map((part) => makeSegment(part));
}

/** Postings over the sentences of some articles, in their order. */
function* postingSteps(indexed: readonly IndexedArticle[]): Steps<SegmentPostings> {
  const views = indexed.map(({ profiles }) => viewProfiles(profiles));
  const starts = new Uint32Array(indexed.length + 1);
  let [units, terms, titles, longest] = [0, 0, 0, 0];
  for (const [place, view] of views.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + view.sentences;
    units += view.units.length;
    terms += view.terms.length;
    titles += view.title.length;
    longest = Math.max(longest, view.units.length);
  }
  const sentences = starts[indexed.length] ?? 0;
  const lengths = longest > 0xffff ? new Uint32Array(sentences) : new Uint16Array(sentences);
  /** Calls `visit` for each sentence of some rows with its row and its part of the article's keys. */
  const each = (
    part: 'unit' | 'term',
    [first, last]: readonly [number, number],
    visit: (row: number, keys: Int32Array, from: number, to: number) => void,
  ) => {
    for (const [place, view] of views.entries()) {
      const start = starts[place] ?? 0;
      const [keys, bounds] = part === 'unit' ? [view.units, view.unitStarts] : [view.terms, view.termStarts];
      const end = Math.min(view.sentences, last - start);
      for (let at = Math.max(0, first - start); at < end; at++)
        visit(start + at, keys, bounds[at] ?? 0, bounds[at + 1] ?? 0);
    }
  };
  const keyed =
    (part: 'unit' | 'term'): EachPosting =>
    (visit, ...rows) =>
      each(part, rows, (row, keys, from, to) => {
        for (let at = from; at < to; at++) visit(keys[at] ?? 0, row);
      });
  each('unit', [0, sentences], (row, _, from, to) => {
    lengths[row] = to - from;
  });
  const paired: EachPosting = (visit, ...rows) =>
    each('unit', rows, (row, keys, from, to) => {
      for (let at = from + 1; at < to; at++) visit(pairNumber(keys[at - 1] ?? 0, keys[at] ?? 0), row);
    });
  const titled: EachPosting = (visit, from, to) => {
    for (let place = from; place < to; place++)
      for (const unit of views[place]?.title ?? []) visit(unit, place);
  };
  return {
    starts,
    lengths,
    units: yield* tableSteps(sentences, units, keyed('unit')),
    pairs: yield* tableSteps(sentences, units, paired),
    terms: yield* tableSteps(sentences, terms, keyed('term')),
    titles: yield* tableSteps(indexed.length, titles, titled),
  };
}

export function bytesOfPostings({ units, pairs, terms, titles, starts, lengths }: SegmentPostings): number {
  const tables = [units, pairs, terms, titles].reduce((total, table) => total + bytesOfTable(table), 0);
  return tables + starts.byteLength + lengths.byteLength;
}

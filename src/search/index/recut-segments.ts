import type { IndexedArticle } from './indexed-article.ts';
import { cutSegments, SEGMENT_SENTENCES, type Segment } from './segment.ts';

/**
 * Segments over articles some of which have changed: those that stand as they stood, in segments at least half full,
 * keep theirs with its postings; the others are parted anew.
 *
 * @param indexed all articles in their order; those that did not change are the same objects
 */
export function recutSegments(
  before: readonly Segment[],
  indexed: readonly IndexedArticle[],
): readonly Segment[] {
  const byFirst = new Map(before.map((segment) => [segment.indexed[0], segment]));
  const after: Segment[] = [];
  let loose: IndexedArticle[] = [];
  const cutLoose = () => {
    after.push(...cutSegments(loose));
    loose = [];
  };
  for (let at = 0; at < indexed.length; ) {
    const one = indexed[at];
    if (one === undefined) break;
    const segment = byFirst.get(one);
    if (segment !== undefined && isKept(segment, indexed, at)) {
      cutLoose();
      after.push(segment);
      at += segment.indexed.length;
    } else {
      loose.push(one);
      at += 1;
    }
  }
  cutLoose();
  return after.map((segment) => sameAs(segment, byFirst) ?? segment);
}

function isKept(segment: Segment, indexed: readonly IndexedArticle[], at: number): boolean {
  return (
    segment.sentences >= SEGMENT_SENTENCES / 2 &&
    segment.indexed.every((one, place) => indexed[at + place] === one)
  );
}

/** A small segment that came out of the cutting as it was. */
function sameAs(
  segment: Segment,
  byFirst: ReadonlyMap<IndexedArticle | undefined, Segment>,
): Segment | undefined {
  const known = byFirst.get(segment.indexed[0]);
  const same =
    known?.indexed.length === segment.indexed.length &&
    known.indexed.every((one, place) => segment.indexed[place] === one);
  return same ? known : undefined;
}

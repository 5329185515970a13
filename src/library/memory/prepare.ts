import type { Collection } from '../../search/collection.ts';
import type { Segment } from '../../search/index/segment.ts';
import { createPace } from '../indexing/pace.ts';

/** Makes the postings of segments, one after the other with breath in between. */
export async function preparePostings(segments: readonly Segment[]): Promise<void> {
  const pace = createPace();
  for (const segment of segments) {
    await segment.prepare(pace.breathe);
    await pace.breathe();
  }
}

/** The same for what quotations are found by. */
export async function prepareWording({ standings }: Collection): Promise<void> {
  const pace = createPace();
  for (const standing of standings) {
    await standing.prepare(pace.breathe);
    await pace.breathe();
  }
}

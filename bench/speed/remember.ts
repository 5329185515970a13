import type { Segmenter, Word } from '../../src/text/segment.ts';

/** Cuts each run of characters once, so that indexing can be timed without the dictionary. */
export function remember({ segment }: Segmenter): Segmenter {
  const known = new Map<string, readonly Word[]>();
  return {
    segment(run) {
      const words = known.get(run) ?? segment(run);
      known.set(run, words);
      return words;
    },
  };
}

import { openLibrary } from '../../src/library/open-library.ts';
import type { StorePlace } from '../../src/library/store/open.ts';
import { loadKnowledge } from '../../src/search/knowledge.ts';
import { createSegmenter } from '../../src/text/segment.ts';
import { type Analyzer, createAnalyzer } from '../../src/text/terms.ts';

export type Mode = 'memory' | 'database';

/** Everything in memory, or everything from the database. */
export function openFor(place: StorePlace, mode: Mode) {
  let analyzer: Analyzer | undefined;
  return openLibrary(place, {
    corpus: [],
    analyzer: () => {
      analyzer ??= createAnalyzer(createSegmenter());
      return analyzer;
    },
    knowledge: loadKnowledge,
    indexMemory: 1e10,
    largestInMemory: mode === 'memory' ? Number.POSITIVE_INFINITY : 0,
    limits: { articles: 1e6, addsAnHour: 1e6 },
    catchUpAfterMs: 1e9,
    onProblem: (problem, error) => console.error(problem, error),
  });
}

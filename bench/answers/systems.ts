import type { Analyzer } from '../../src/text/terms.ts';
import { minisearch } from '../peers/minisearch.ts';
import { natural } from '../peers/natural.ts';
import { systemOf } from '../peers/peer.ts';
import { sqliteFts5 } from '../peers/sqlite-fts5.ts';
import { bigramsOf, wordsOf } from '../peers/tokens.ts';
import { wink } from '../peers/wink.ts';
import type { System } from './system.ts';
import { yuanwen } from './yuanwen.ts';

/** The systems that can be compared, by name. Each is made only when asked for. */
export function systemsBy(analyzer: Analyzer): ReadonlyMap<string, () => System> {
  const words = (text: string) => wordsOf(text, analyzer);
  return new Map<string, () => System>([
    ['yuanwen', () => yuanwen(analyzer)],
    ['natural', () => systemOf(natural(words))],
    ['minisearch', () => systemOf(minisearch('minisearch', words))],
    ['minisearch-bigrams', () => systemOf(minisearch('minisearch-bigrams', bigramsOf))],
    ['wink-bm25-text-search', () => systemOf(wink(words))],
    ['sqlite-fts5', () => systemOf(sqliteFts5(bigramsOf))],
  ]);
}

import type { Analyzer } from '../../src/text/terms.ts';
import { minisearch } from '../peers/minisearch.ts';
import { natural } from '../peers/natural.ts';
import { systemOf } from '../peers/peer.ts';
import { sqliteFts5 } from '../peers/sqlite-fts5.ts';
import { bigramsOf, wordsOf } from '../peers/tokens.ts';
import { wink } from '../peers/wink.ts';
import type { System } from '../system.ts';
import { yuanwen } from './yuanwen.ts';

const SYSTEMS: Readonly<Record<string, (analyzer: Analyzer) => System>> = {
  yuanwen,
  natural: (analyzer) => systemOf(natural((text) => wordsOf(text, analyzer))),
  minisearch: (analyzer) => systemOf(minisearch('minisearch', (text) => wordsOf(text, analyzer))),
  'minisearch-bigrams': () => systemOf(minisearch('minisearch-bigrams', bigramsOf)),
  'wink-bm25-text-search': (analyzer) => systemOf(wink((text) => wordsOf(text, analyzer))),
  'sqlite-fts5': () => systemOf(sqliteFts5(bigramsOf)),
};

export const SYSTEM_NAMES: readonly string[] = Object.keys(SYSTEMS);

/** The systems that can be compared, by name. Each is made only when asked for. */
export function systemsBy(analyzer: Analyzer): ReadonlyMap<string, () => System> {
  return new Map(Object.entries(SYSTEMS).map(([name, create]) => [name, () => create(analyzer)]));
}

import { loadAnalyzer } from '../application/load-analyzer.ts';
import { loadCorpus } from '../application/load-corpus.ts';
import { createCorpusLibrary } from '../library/corpus-library.ts';
import type { Library } from '../library/library.ts';
import { createCollection } from '../search/collection.ts';

/**
 * Reads the articles of a folder and makes a library of them. Files that cannot be articles are told to `warn`,
 * a line each; the others are served.
 *
 * @throws ConfigError one line with its remedy, where there is nothing to serve or no segmenter to serve it with
 */
export async function openLibrary(corpusDir: string, warn: (line: string) => void): Promise<Library> {
  const articles = await loadCorpus(corpusDir, { warn, mayBeEmpty: false });
  return createCorpusLibrary(createCollection(articles, await loadAnalyzer()));
}

import { readCorpus } from '../article/corpus.ts';
import { ConfigError } from '../errors.ts';
import { createCorpusLibrary } from '../library/corpus-library.ts';
import type { Library } from '../library/library.ts';
import { createCollection } from '../search/collection.ts';
import { type Analyzer, createAnalyzer } from '../text/terms.ts';

/**
 * Reads the articles of a folder and makes a library of them. Files that cannot be articles are told to `warn`,
 * a line each; the others are served.
 *
 * @throws ConfigError one line with its remedy, where there is nothing to serve or no segmenter to serve it with
 */
export async function openLibrary(corpusDir: string, warn: (line: string) => void): Promise<Library> {
  const { articles, problems } = await readCorpus(corpusDir);
  const [problem] = problems;
  if (problem?.file === corpusDir) {
    throw new ConfigError(`The corpus folder ${corpusDir} cannot be read: ${problem.reason}`);
  }
  for (const { file, reason } of problems) warn(`${file}: ${reason}`);
  if (articles.length === 0) {
    throw new ConfigError(
      `The corpus folder ${corpusDir} holds no article that can be read. Put a .md or .txt file into it.`,
    );
  }
  const analyzer = await loadAnalyzer();
  return createCorpusLibrary(createCollection(articles, analyzer));
}

/** Loaded only here and now: where the native part is missing, already the import of nodejieba fails. */
async function loadAnalyzer(): Promise<Analyzer> {
  try {
    const { createSegmenter } = await import('../text/segment.ts');
    return createAnalyzer(createSegmenter());
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0];
    throw new ConfigError(
      `The Chinese segmenter nodejieba cannot be loaded (${reason}). Run \`npm rebuild nodejieba\`; if that fails, install Python 3, make and a C++ compiler first.`,
      { cause: error },
    );
  }
}

import { loadAnalyzer } from '../application/load-analyzer.ts';
import { loadCorpus } from '../application/load-corpus.ts';
import { UserError } from '../errors.ts';
import { createCorpusLibrary } from '../library/corpus-library.ts';
import type { Library } from '../library/library.ts';
import { type Collection, createCollection } from '../search/collection.ts';

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

/** Ids named where none fits. */
const MOST_NAMED = 8;

/**
 * The article that `--article` names. There is no list that appears while one types: the error names what there is.
 * @throws UserError `article-unknown`
 */
export async function openNamed(library: Library, article: string): Promise<Collection> {
  try {
    return await library.open({}, { article });
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'article-unknown') throw error;
    const ids = (await library.articles({})).map(({ id }) => id);
    const named = ids.slice(0, MOST_NAMED).join(', ') + (ids.length > MOST_NAMED ? ', …' : '');
    throw new UserError('article-unknown', { ...error.facts, articles: named });
  }
}

import type { Article } from '../article/article.ts';
import { readCorpus } from '../article/corpus.ts';
import { ConfigError } from '../errors.ts';

/**
 * The articles of a folder. Files that cannot be articles are told to `warn`, a line each; the others are there.
 *
 * @param mayBeEmpty where articles may come from elsewhere, too
 * @throws ConfigError one line with its remedy, where the folder cannot be read, or holds none and needs to
 */
export async function loadCorpus(
  corpusDir: string,
  { warn, mayBeEmpty }: { readonly warn: (line: string) => void; readonly mayBeEmpty: boolean },
): Promise<readonly Article[]> {
  const { articles, problems } = await readCorpus(corpusDir);
  const [problem] = problems;
  if (problem?.file === corpusDir) {
    throw new ConfigError(`The corpus folder ${corpusDir} cannot be read: ${problem.reason}`);
  }
  for (const { file, reason } of problems) warn(`${file}: ${reason}`);
  if (articles.length === 0 && !mayBeEmpty) {
    throw new ConfigError(
      `The corpus folder ${corpusDir} holds no article that can be read. Put a .md or .txt file into it.`,
    );
  }
  return articles;
}

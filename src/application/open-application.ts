import type { App } from '../../commands/command.ts';
import type { Config } from '../config.ts';
import { createServerLibrary } from '../library/server-library.ts';
import { openStore } from '../library/store/open.ts';
import { createCollection } from '../search/collection.ts';
import { loadKnowledge } from '../search/knowledge.ts';
import { createPinyin } from '../text/pinyin.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { loadCorpus } from './load-corpus.ts';
import { type Fetching, makeIntake } from './make-intake.ts';

/** All that answers, whatever door asks. */
export interface Application {
  readonly app: App;
  readonly close: () => Promise<void>;
}

export interface ApplicationOptions {
  readonly config: Config;
  /** Told of corpus files that cannot be used, a line each. */
  readonly warn: (line: string) => void;
  /** Told of what goes wrong where nobody waits for it: what it means, and the error. */
  readonly onProblem: (meaning: string, error: unknown) => void;
  readonly fetching: Fetching;
}

/**
 * Opens the database, reads the corpus and makes the library of both.
 * @throws ConfigError one line with its remedy
 */
export async function openApplication(options: ApplicationOptions): Promise<Application> {
  const { config, warn, onProblem, fetching } = options;
  const corpus = await loadCorpus(config.corpusDir, { warn, mayBeEmpty: true });
  const { articles, addsAnHour, characters } = config.limits;
  const [analyzer, store] = await Promise.all([
    loadAnalyzer(),
    openStore(config.database, { limits: { articles, addsAnHour, characters }, onProblem }),
  ]);
  const knowledge = loadKnowledge();
  const library = createServerLibrary({
    store,
    corpus,
    collect: (some) => createCollection(some, analyzer, knowledge),
  });
  const intake = makeIntake(fetching, config.limits);
  return {
    app: { library, pinyin: createPinyin(), management: { store, intake } },
    close: async () => {
      intake.close();
      await store.close();
    },
  };
}

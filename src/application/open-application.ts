import type { App } from '../../commands/command.ts';
import { createStarters } from '../../commands/starters.ts';
import { createVoting } from '../../commands/voting.ts';
import type { Config } from '../config.ts';
import { createGate } from '../library/gate.ts';
import { openLibrary } from '../library/open-library.ts';
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

/** Whole libraries that are read or written at once, and that wait for it. */
const TRANSFERS = { atOnce: 1, waiting: 8 };

/**
 * Opens the database, reads the corpus and makes the library of both.
 * @throws ConfigError one line with its remedy
 */
export async function openApplication(options: ApplicationOptions): Promise<Application> {
  const { config, warn, onProblem, fetching } = options;
  const corpus = await loadCorpus(config.corpusDir, { warn, mayBeEmpty: true });
  const { articles, addsAnHour, characters } = config.limits;
  // So that a missing segmenter is told of at the start, not with the first question.
  const loading = loadAnalyzer();
  const [opened] = await Promise.all([
    openLibrary(config.database, {
      corpus,
      analyzer: () => loading,
      knowledge: loadKnowledge,
      indexMemory: config.indexMemory,
      limits: { articles, addsAnHour, characters },
      onProblem,
    }),
    loading,
  ]);
  const { library, store } = opened;
  const intake = makeIntake(fetching, config.limits);
  return {
    app: {
      library,
      starters: createStarters(),
      pinyin: createPinyin(),
      management: { store, intake, transfers: createGate(TRANSFERS) },
      voting: createVoting({ secret: config.discordToken }),
    },
    close: async () => {
      intake.close();
      await opened.close();
    },
  };
}

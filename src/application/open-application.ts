import type { App } from '../../commands/command.ts';
import { createStarters } from '../../commands/starters.ts';
import { createVoting } from '../../commands/voting.ts';
import type { Config } from '../config.ts';
import { createCooldown } from '../cooldown/cooldown.ts';
import { createGate } from '../library/gate.ts';
import { openLibrary } from '../library/open-library.ts';
import { keepSettings } from '../library/settings/keep-settings.ts';
import type { Store } from '../library/store/store.ts';
import { loadKnowledge } from '../search/knowledge.ts';
import { createPinyin } from '../text/pinyin.ts';
import { loadAnalyzer } from './load-analyzer.ts';
import { loadCorpus } from './load-corpus.ts';
import { type Fetching, makeIntake } from './make-intake.ts';

/** All that answers, whatever door asks. */
export interface Application {
  readonly app: App;
  /** What can be told of it while it works. */
  readonly measures: Measures;
  readonly close: () => Promise<void>;
}

export interface Measures {
  /** Rejects where the database does not answer. */
  readonly reachDatabase: () => Promise<unknown>;
  readonly tryWriting: Store['tryWriting'];
  readonly countAll: Store['countAll'];
  /** Bytes of the indexes in memory, as near as can be reckoned. */
  readonly indexBytes: () => number;
}

/** No Discord server or person has this number. */
const NOBODY = '0';

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
  const { articles, addsAnHour, characters, personal } = config.limits;
  // So that a missing segmenter is told of at the start, not with the first question.
  const loading = loadAnalyzer();
  const [opened] = await Promise.all([
    openLibrary(config.database, {
      corpus,
      analyzer: () => loading,
      knowledge: loadKnowledge,
      indexMemory: config.indexMemory,
      limits: { articles, addsAnHour, characters, personal },
      onProblem,
    }),
    loading,
  ]);
  const { library, store } = opened;
  const intake = makeIntake(fetching, config.limits);
  const settings = keepSettings(store);
  return {
    app: {
      library,
      ...votingIn(config),
      starters: createStarters(library),
      pinyin: createPinyin(),
      management: { store, intake, transfers: createGate(TRANSFERS) },
      settings,
      cooldown: createCooldown(),
      logsQuestions: config.operation.logQuestions,
    },
    measures: {
      // The cheapest question that goes to the database: one row, which is not there.
      reachDatabase: () => store.revision(NOBODY),
      tryWriting: store.tryWriting,
      countAll: store.countAll,
      indexBytes: library.bytesHeld,
    },
    close: async () => {
      settings.close();
      intake.close();
      await opened.close();
    },
  };
}

/**
 * A process that serves interactions without the bot's token takes votes where it has a secret that its replicas share:
 * with one of its own, each would let a person vote anew.
 */
function votingIn({ discordToken, httpDoor }: Config): Pick<App, 'voting'> {
  const secret = discordToken ?? httpDoor?.ballotSecret;
  return httpDoor !== undefined && secret === undefined ? {} : { voting: createVoting({ secret }) };
}

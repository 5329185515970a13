import { setTimeout as pause } from 'node:timers/promises';
import { createPacker, type PackerOptions } from './indexing/packer.ts';
import { packAhead } from './pack-ahead.ts';
import { createServerLibrary, type ServerLibrary, type ServerLibraryOptions } from './server-library.ts';
import { openStore, type StoreOptions, type StorePlace } from './store/open.ts';
import type { Store } from './store/store.ts';
import { catchUp } from './terms/catch-up.ts';
import { createTermKeeper } from './terms/create-term-keeper.ts';

export interface OpenLibraryOptions
  extends Omit<ServerLibraryOptions, 'store' | 'keeper'>,
    Omit<StoreOptions, 'hooks'>,
    Pick<PackerOptions, 'inPlaceUpTo' | 'idleMs'> {
  /** When articles that an earlier program indexed are looked for, in ms from now. By default 5 s. */
  readonly catchUpAfterMs?: number;
}

export interface OpenedLibrary {
  readonly library: ServerLibrary;
  readonly store: Store;
  readonly close: () => Promise<void>;
}

/** The first questions come before it. */
const CATCH_UP_AFTER_MS = 5_000;

/**
 * Opens the database and the library in it. What takes its time (dictionary, tables, indexes) is made when it is
 * first needed; what an earlier program indexed otherwise is indexed anew in the background.
 *
 * @throws ConfigError in one line with the remedy, as `openStore`
 * @example
 * const { library, store, close } = await openLibrary(config.database, {
 *   corpus, analyzer: loadAnalyzer, knowledge: loadKnowledge, indexMemory: config.indexMemory,
 *   limits: config.limits, onProblem,
 * });
 */
export async function openLibrary(place: StorePlace, options: OpenLibraryOptions): Promise<OpenedLibrary> {
  const { onProblem = () => {}, catchUpAfterMs = CATCH_UP_AFTER_MS } = options;
  const packer = createPacker({ ...options, onProblem });
  const keeper = createTermKeeper(packer, onProblem);
  const store = packAhead(await openStore(place, { ...options, hooks: keeper.hooks }), keeper);
  const library = createServerLibrary({ ...options, store, keeper });
  const stopped = new AbortController();
  const { signal } = stopped;
  const catching = pause(catchUpAfterMs, undefined, { ref: false, signal })
    .then(() => catchUp(keeper, { isStopped: () => signal.aborted }))
    .catch((error) => {
      if (!signal.aborted) onProblem('articles could not be indexed anew', error);
    });
  return {
    library,
    store,
    close: async () => {
      library.close();
      stopped.abort();
      packer.close();
      await catching;
      await store.close();
    },
  };
}

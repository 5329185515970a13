import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { App } from '../../../commands/command.ts';
import * as handlers from '../../../commands/index.ts';
import { createStarters } from '../../../commands/starters.ts';
import { createVoting } from '../../../commands/voting.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import type { Handlers } from '../../../src/interactions/handlers.ts';
import { createPacker } from '../../../src/library/indexing/packer.ts';
import { packAhead } from '../../../src/library/pack-ahead.ts';
import { createServerLibrary } from '../../../src/library/server-library.ts';
import { keepSettings } from '../../../src/library/settings/keep-settings.ts';
import type { Backend } from '../../../src/library/store/backend.ts';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { createTermKeeper } from '../../../src/library/terms/create-term-keeper.ts';
import { type Knowledge, loadKnowledge } from '../../../src/search/knowledge.ts';
import { createSegmenter } from '../../../src/text/segment.ts';
import { type Analyzer, createAnalyzer } from '../../../src/text/terms.ts';
import { conference } from '../../commands/app.ts';
import { createRandom } from '../../random.ts';
import { TOKEN } from '../loopback/payloads.ts';
import type { Plan } from './plan.ts';

/** What takes its time to load, and is the same for all. */
export interface Tools {
  readonly analyzer: Analyzer;
  readonly knowledge: Knowledge;
  /** A database file that nothing is in yet. */
  readonly empty: Uint8Array;
}

export async function loadTools(): Promise<Tools> {
  const folder = await mkdtemp(join(tmpdir(), 'yuanwen-faults-'));
  try {
    const file = join(folder, 'empty.db');
    const store = await openStore({ kind: 'sqlite', file });
    await store.close();
    const empty = await readFile(file);
    return { analyzer: createAnalyzer(createSegmenter()), knowledge: loadKnowledge(), empty };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** All that answers, over a database. */
export interface WholeApp {
  readonly app: App;
  readonly backend: Backend;
  /** Sets the clock of the store by so many ms. */
  readonly setClock: (byMs: number) => void;
  /** By how much it is set, in ms. */
  readonly clock: () => number;
  readonly close: () => Promise<void>;
}

const INDEX_MEMORY = 16 * 1024 * 1024;
const MISSING = {
  kind: 'problem',
  code: 'unreadable',
  expected: 'a file',
  found: 'none',
  remedy: 'none',
} as const;

/** A new file for the database is made from the empty one beforehand; one that is there is shared. */
export async function openWholeApp(
  place: StorePlace,
  { analyzer, knowledge, empty }: Tools,
): Promise<WholeApp> {
  // Of several that open it, the first makes it.
  if (place.kind === 'sqlite') await writeFile(place.file, empty, { flag: 'wx' }).catch(() => undefined);
  let offset = 0;
  let backend: Backend | undefined;
  const packer = createPacker({ analyzer: () => analyzer });
  const keeper = createTermKeeper(packer);
  const opened = await openStore(place, {
    hooks: {
      ...keeper.hooks,
      onOpened: (given) => {
        backend = given;
        keeper.hooks.onOpened?.(given);
      },
    },
    now: () => Date.now() + offset,
  });
  if (backend === undefined) throw new Error('the store told of no backend');
  // Nobody pulls the plug here, and to wait for the disk would stop all schedules side by side.
  if (place.kind === 'sqlite') await sql`pragma synchronous = off`.execute(backend.db);
  const store = packAhead(opened, keeper);
  const library = createServerLibrary({
    store,
    keeper,
    corpus: [conference],
    analyzer: () => analyzer,
    knowledge: () => knowledge,
    indexMemory: INDEX_MEMORY,
  });
  const settings = keepSettings(store);
  const intake = {
    fromFile: async () => MISSING,
    fromLink: async () => MISSING,
    bytesOf: async () => MISSING,
    fromText: async (text: string) => parseArticle({ id: 'new', text, stem: 'text' }),
  };
  return {
    app: {
      library,
      settings,
      voting: createVoting({ secret: TOKEN }),
      starters: createStarters(library),
      management: { store, intake },
    },
    backend,
    setClock: (byMs) => {
      offset += byMs;
    },
    clock: () => offset,
    close: async () => {
      settings.close();
      library.close();
      packer.close();
      await store.close();
    },
  };
}

/** The real commands, each after some time. */
export function slowedDown({ seed, slownessMs }: Pick<Plan, 'seed' | 'slownessMs'>): Handlers {
  const random = createRandom(seed + 1);
  const wait = () => new Promise((resolve) => setTimeout(resolve, random() * slownessMs));
  return {
    ...handlers,
    handleRequest: (...given) => wait().then(() => handlers.handleRequest(...given)),
    handleMessage: (...given) => wait().then(() => handlers.handleMessage(...given)),
    handlePress: (...given) => wait().then(() => handlers.handlePress(...given)),
    handleSubmission: (...given) => wait().then(() => handlers.handleSubmission(...given)),
  };
}

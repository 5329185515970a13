import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { App } from '../../../commands/command.ts';
import * as handlers from '../../../commands/index.ts';
import { createStarters } from '../../../commands/starters.ts';
import { createVoting } from '../../../commands/voting.ts';
import { parseArticle } from '../../../src/article/parse.ts';
import { type Discord, startDiscord } from '../../../src/discord/start.ts';
import type { Handlers } from '../../../src/interactions/handlers.ts';
import { createPacker } from '../../../src/library/indexing/packer.ts';
import { packAhead } from '../../../src/library/pack-ahead.ts';
import { createServerLibrary } from '../../../src/library/server-library.ts';
import { keepSettings } from '../../../src/library/settings/keep-settings.ts';
import type { Backend } from '../../../src/library/store/backend.ts';
import { openStore, type StorePlace } from '../../../src/library/store/open.ts';
import { createTermKeeper } from '../../../src/library/terms/term-keeper.ts';
import { type Knowledge, loadKnowledge } from '../../../src/search/knowledge.ts';
import { createSegmenter } from '../../../src/text/segment.ts';
import { type Analyzer, createAnalyzer } from '../../../src/text/terms.ts';
import { conference } from '../../commands/app.ts';
import { createRandom } from '../../library/store/random.ts';
import { keepLines, type LogLine } from '../bot.ts';
import { TOKEN } from '../loopback/payloads.ts';
import { Loopback } from '../loopback/server.ts';
import { CALLBACK_TRY_MS, createBadCalls } from './bad-calls.ts';
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

/** The whole bot over a database of its own, connected to a Discord of its own. */
export interface Stage {
  readonly loopback: Loopback;
  readonly discord: Discord;
  readonly lines: readonly LogLine[];
  readonly backend: Backend;
  /** Sets the clock of the store by so many ms. */
  readonly setClock: (byMs: number) => void;
  /** From now on no call goes wrong. */
  readonly calm: () => void;
  readonly close: () => Promise<void>;
}

const INDEX_MEMORY = 16 * 1024 * 1024;

/** How it is played. */
export interface Conditions {
  readonly tools: Tools;
  /** How much longer all takes than on a quiet machine: so much longer is waited. */
  readonly slowness: number;
  /** Is told of a call that goes wrong. */
  readonly note: (what: string) => void;
}

export async function openStage(
  plan: Plan,
  place: StorePlace,
  { tools: { analyzer, knowledge, empty }, slowness, note }: Conditions,
): Promise<Stage> {
  if (place.kind === 'sqlite') await writeFile(place.file, empty);
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
  const store = packAhead(opened, packer);
  const library = createServerLibrary({
    store,
    keeper,
    corpus: [conference],
    analyzer: () => analyzer,
    knowledge: () => knowledge,
    indexMemory: INDEX_MEMORY,
  });
  const missing = {
    kind: 'problem',
    code: 'unreadable',
    expected: 'a file',
    found: 'none',
    remedy: 'none',
  } as const;
  const settings = keepSettings(store);
  const app: App = {
    library,
    settings,
    voting: createVoting({ secret: TOKEN }),
    starters: createStarters(library),
    management: {
      store,
      intake: {
        fromFile: async () => missing,
        fromLink: async () => missing,
        bytesOf: async () => missing,
        fromText: async (text) => parseArticle({ id: 'new', text, stem: 'text' }),
      },
    },
  };
  const badCall = createBadCalls(plan.seed, plan.badCalls, (name) => note(`call: ${name}`));
  let isCalm = true;
  const loopback = await Loopback.start({
    heartbeatMs: plan.heartbeatMs * slowness,
    misbehave: (call) => (isCalm ? undefined : badCall(call)),
  });
  const { lines, log } = keepLines();
  const discord = await startDiscord({
    config: { discordToken: TOKEN, discordApiBase: loopback.apiBase },
    app,
    handlers: slowedDown(plan),
    log,
    timing: {
      deferAfterMs: 60,
      typingAfterMs: 40,
      loginTimeoutMs: 15_000 * slowness,
      waitGuildTimeoutMs: 0,
      callbackTryMs: CALLBACK_TRY_MS * slowness,
      finishWithinMs: 3000 * slowness,
    },
    tuning: {
      rest: { timeout: 3000 * slowness },
      // Discord lets a bot identify once in five seconds; so long nobody waits here.
      ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    },
  });
  await discord.registration;
  isCalm = false;
  return {
    loopback,
    discord,
    lines,
    backend,
    setClock: (byMs) => {
      offset += byMs;
    },
    calm: () => {
      isCalm = true;
    },
    close: async () => {
      await discord.stop();
      settings.close();
      library.close();
      packer.close();
      await store.close();
      await loopback.stop();
    },
  };
}

/** The real commands, each after some time. */
function slowedDown({ seed, slownessMs }: Plan): Handlers {
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

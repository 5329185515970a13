import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../interactions/connection.ts';
import type { StoreCounts } from '../library/store/count.ts';
import type { Figures } from './metrics.ts';

/** What is watched. Parts that are not there yet are `starting`. */
export interface Watched {
  /** Of the door to Discord. */
  readonly connection?: () => Connection;
  /** Whether the door is open, where it is another: the preview. */
  readonly serving?: () => boolean;
  /** Rejects where the database does not answer; `none` where this process has none. */
  readonly reachDatabase?: 'none' | (() => Promise<unknown>);
  readonly countAll?: () => Promise<StoreCounts>;
  readonly indexBytes?: () => number;
  readonly startsToday?: () => number;
}

export interface Readiness {
  readonly ready: boolean;
  readonly door: 'open' | 'closed' | 'starting' | 'stopping';
  readonly database: 'reachable' | 'unreachable' | 'starting' | 'none';
}

export interface Health {
  readonly watch: (parts: Watched) => void;
  /** From now on nobody new is to be sent here. */
  readonly stopping: () => void;
  readonly readiness: () => Promise<Readiness>;
  readonly figures: () => Promise<Figures>;
}

export interface HealthOptions {
  /** How long the database may take to answer before it counts as unreachable, in ms. */
  readonly answerWithinMs?: number;
  /** How long counts of the whole database are kept, in ms: they take the longer the more there is. */
  readonly countEveryMs?: number;
  readonly now?: () => number;
}

/** Less than the probes of the common orchestrators wait. */
const ANSWER_WITHIN_MS = 800;
const COUNT_EVERY_MS = 60_000;

/** How the bot fares, asked of its parts when somebody wants to know. */
export function createHealth({
  answerWithinMs = ANSWER_WITHIN_MS,
  countEveryMs = COUNT_EVERY_MS,
  now = Date.now,
}: HealthOptions = {}): Health {
  let watched: Watched = {};
  let stopping = false;
  /** Of many that ask while the database hangs, one waits for it. */
  let reaching: Promise<boolean> | undefined;
  let counted: { readonly at: number; readonly counts: Promise<StoreCounts> } | undefined;

  const reach = async (): Promise<Readiness['database']> => {
    const { reachDatabase } = watched;
    if (reachDatabase === undefined) return 'starting';
    if (reachDatabase === 'none') return 'none';
    reaching ??= reachDatabase().then(
      () => true,
      () => false,
    );
    const asked = reaching;
    void asked.then(() => {
      if (reaching === asked) reaching = undefined;
    });
    return (await atMost(answerWithinMs, asked)) === true ? 'reachable' : 'unreachable';
  };
  const doorNow = (): Readiness['door'] => {
    if (stopping) return 'stopping';
    const open = watched.connection?.().ready ?? watched.serving?.();
    if (open === undefined) return 'starting';
    return open ? 'open' : 'closed';
  };
  const counts = (): Promise<StoreCounts | undefined> => {
    const { countAll } = watched;
    if (countAll === undefined) return Promise.resolve(undefined);
    if (counted === undefined || now() - counted.at >= countEveryMs)
      counted = { at: now(), counts: countAll() };
    return atMost(
      answerWithinMs,
      counted.counts.catch(() => undefined),
    );
  };
  return {
    watch: (parts) => {
      watched = { ...watched, ...parts };
    },
    stopping: () => {
      stopping = true;
    },
    readiness: async () => {
      const database = await reach();
      const door = doorNow();
      const ready = door === 'open' && (database === 'reachable' || database === 'none');
      return { ready, door, database };
    },
    figures: async () => ({
      connection: watched.connection?.(),
      indexBytes: watched.indexBytes?.(),
      counts: await counts(),
      startsToday: watched.startsToday?.(),
    }),
  };
}

/** A promise's value, or nothing where it takes longer. */
async function atMost<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  const late = sleep(ms, undefined, { signal: over.signal }).catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    over.abort();
  }
}

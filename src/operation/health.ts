import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../interactions/connection.ts';
import type { StoreCounts } from '../library/store/count.ts';
import { type FailureKind, StoreFailure } from '../library/store/failure.ts';
import type { Figures } from './metrics.ts';

/** What is watched. Parts that are not there yet are `starting`. */
export interface Watched {
  /** Of the door to Discord. */
  readonly connection?: () => Connection;
  /** Whether the door is open, where it is another: the preview. */
  readonly serving?: () => boolean;
  /** Rejects where the database does not answer; `none` where this process has none. */
  readonly reachDatabase?: 'none' | (() => Promise<unknown>);
  /** Rejects where the database takes no changes. */
  readonly tryWriting?: () => Promise<void>;
  readonly countAll?: () => Promise<StoreCounts>;
  readonly indexBytes?: () => number;
  readonly startsToday?: () => number;
}

/**
 * Whether the database takes changes, or what keeps it from that, as a `StoreFailure` names it; `unknown` before the first try, and in
 * a process without a database.
 */
export type Writing = 'possible' | FailureKind | 'unknown';

export interface Readiness {
  /**
   * Whether questions are answered, for which nothing has to be written: a disk that is full would be no less so after a
   * restart, which in turn needs to write.
   */
  readonly ready: boolean;
  readonly door: 'open' | 'closed' | 'starting' | 'stopping';
  readonly database: 'reachable' | 'unreachable' | 'starting' | 'none';
  readonly writing: Writing;
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
  /** How long it is taken for known whether the database takes changes, in ms. */
  readonly tryEveryMs?: number;
  /** Told where the database takes no changes any more, and where it does again. */
  readonly onWriting?: (writing: Exclude<Writing, 'unknown'>) => void;
  readonly now?: () => number;
}

/** Less than the probes of the common orchestrators wait. */
const ANSWER_WITHIN_MS = 800;
const COUNT_EVERY_MS = 60_000;
const TRY_EVERY_MS = 30_000;
/** Another process that writes just now says nothing of the disk, nor does a database that cannot be reached. */
const PASSING: ReadonlySet<Writing> = new Set(['busy', 'unreachable']);

/** How the bot fares, asked of its parts when somebody wants to know. */
export function createHealth({
  answerWithinMs = ANSWER_WITHIN_MS,
  countEveryMs = COUNT_EVERY_MS,
  tryEveryMs = TRY_EVERY_MS,
  onWriting = () => {},
  now = Date.now,
}: HealthOptions = {}): Health {
  let watched: Watched = {};
  let stopping = false;
  /** Of many that ask while the database hangs, one waits for it. */
  let reaching: Promise<boolean> | undefined;
  const countAnew = renewEvery<StoreCounts>(countEveryMs, now);

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
  let writing: Writing = 'unknown';
  const tryAnew = renewEvery<void>(tryEveryMs, now);
  const learn = (found: Writing): void => {
    if (found === 'unknown' || PASSING.has(found) || found === writing) return;
    const isNews = writing !== 'unknown' || found !== 'possible';
    writing = found;
    if (isNews) onWriting(found);
  };
  const write = async (): Promise<Writing> => {
    const { tryWriting } = watched;
    if (tryWriting === undefined) return writing;
    const tried = tryAnew(() =>
      tryWriting().then(
        () => learn('possible'),
        (error) => learn(error instanceof StoreFailure ? error.kind : 'unknown'),
      ),
    );
    await atMost(answerWithinMs, tried);
    return writing;
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
    return atMost(
      answerWithinMs,
      countAnew(countAll).catch(() => undefined),
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
      const [database, written] = await Promise.all([reach(), write()]);
      const door = doorNow();
      const ready = door === 'open' && (database === 'reachable' || database === 'none');
      return { ready, door, database, writing: written };
    },
    figures: async () => {
      const [counted, written] = await Promise.all([counts(), write()]);
      return {
        connection: watched.connection?.(),
        indexBytes: watched.indexBytes?.(),
        counts: counted,
        writable: written === 'unknown' ? undefined : written === 'possible',
        startsToday: watched.startsToday?.(),
      };
    },
  };
}

/**
 * Keeps what something came to, and does it anew where somebody asks after so many ms; never beside itself, so that what hangs is
 * waited for once.
 */
function renewEvery<T>(ms: number, now: () => number): (work: () => Promise<T>) => Promise<T> {
  let latest: { readonly at: number; readonly done: Promise<T>; isOver: boolean } | undefined;
  return (work) => {
    if (latest === undefined || (latest.isOver && now() - latest.at >= ms)) {
      const begun = { at: now(), done: work(), isOver: false };
      const end = () => {
        begun.isOver = true;
      };
      begun.done.then(end, end);
      latest = begun;
    }
    return latest.done;
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

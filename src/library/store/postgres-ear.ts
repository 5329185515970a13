import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Ear, OnProblem } from './backend.ts';
import type { Change } from './change.ts';
import type { Owner } from './owner.ts';

/** What `LISTEN` is asked for. */
export const CHANNEL = 'yuanwen_library';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A connection whose other end vanished says nothing by itself; so it is asked now and then. */
const ASK_MS = 15_000;
const ANSWER_MS = 5_000;

interface Notice {
  /** Which process: it need not be told of its own changes. */
  readonly origin: string;
  readonly owner: Owner;
  readonly revision: number;
}

/** @example writeNotice({ origin: 'x', owner: '@1', revision: 7 }) // 'x 7 @1' */
export function writeNotice({ origin, owner, revision }: Notice): string {
  return `${origin} ${revision} ${owner}`;
}

function readNotice(written: string): Notice | undefined {
  const [, origin, revision, owner] = /^(\S+) (\d+) (.+)$/s.exec(written) ?? [];
  if (origin === undefined || owner === undefined) return undefined;
  return { origin, owner, revision: Number(revision) };
}

interface EarParts {
  readonly settings: pg.ClientConfig;
  readonly origin: string;
  readonly tell: (change: Change) => void;
  readonly onProblem: OnProblem;
}

/**
 * A connection that listens, made anew whenever it breaks. Each time it is made, what happened before may have gone
 * unheard, and that is told.
 */
export function createPostgresEar(parts: EarParts): Ear {
  const stop = new AbortController();
  const running = keepListening(parts, stop.signal);
  return {
    close: async () => {
      stop.abort();
      await running;
    },
  };
}

async function keepListening(parts: EarParts, signal: AbortSignal): Promise<void> {
  let wait = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      await listenOnce(parts, signal, () => {
        wait = FIRST_PAUSE_MS;
      });
    } catch (error) {
      if (!signal.aborted) parts.onProblem('the connection that hears of changes broke', error);
    }
    await pause(wait, undefined, { signal, ref: false }).catch(() => {});
    wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
  }
}

/** Listens until told to stop; rejects when the connection breaks or does not come. */
async function listenOnce(
  { settings, origin, tell }: EarParts,
  signal: AbortSignal,
  onListening: () => void,
): Promise<void> {
  const client = new pg.Client({ ...settings, query_timeout: ANSWER_MS });
  const broken = new Promise<never>((_, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('the connection ended')));
  });
  broken.catch(() => {});
  try {
    await client.connect();
    client.on('notification', ({ payload = '' }) => {
      const notice = readNotice(payload);
      if (notice === undefined) tell({ kind: 'everything' });
      else if (notice.origin !== origin) {
        tell({ kind: 'library', owner: notice.owner, revision: notice.revision });
      }
    });
    await client.query(`listen ${CHANNEL}`);
    onListening();
    tell({ kind: 'everything' });
    while (!signal.aborted) {
      await Promise.race([broken, pause(ASK_MS, undefined, { signal, ref: false }).catch(() => {})]);
      if (!signal.aborted) await Promise.race([broken, client.query('select 1')]);
    }
  } finally {
    await Promise.race([client.end(), pause(ANSWER_MS, undefined, { ref: false })]).catch(() => {});
  }
}

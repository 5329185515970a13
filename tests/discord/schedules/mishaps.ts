import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { patiently } from './pace.ts';
import type { Mishap, SQLITE_MISHAPS } from './plan.ts';
import type { Stage } from './stage.ts';

/** The way to a database that can be cut. */
export interface Link {
  readonly cut: () => void;
  readonly close: () => void;
  readonly open: () => Promise<void>;
}

interface Scene<S = Stage> {
  readonly stage: S;
  /** Of SQLite. */
  readonly file?: string | undefined;
  /** Of PostgreSQL. */
  readonly link?: Link | undefined;
}

/** Longer than two heartbeats take. */
const DEAF_MS = 3000;
const HOUR_MS = 3_600_000;

/** Brings a mishap about, and ends it after its time. */
export async function bringAbout(mishap: Mishap, forMs: number, { stage, file, link }: Scene): Promise<void> {
  const { gateway } = stage.loopback;
  switch (mishap) {
    case 'drop':
      return gateway.drop();
    case 'drop-and-refuse':
      gateway.refusedResumes += 1;
      return gateway.drop();
    case 'forget':
      return gateway.forget();
    case 'invalidate':
      return gateway.invalidate();
    case 'reconnect':
      return gateway.askToReconnect();
    case 'repeat':
      return gateway.repeat(4);
    case 'late':
      gateway.holdNext();
      await sleep(forMs);
      return gateway.release();
    case 'reorder':
      gateway.holdNext(Number.POSITIVE_INFINITY);
      await sleep(forMs * 2);
      // The second, the fourth … backwards, then the first, the third …
      return gateway.release((numbers) => [
        ...numbers.filter((_, i) => i % 2 === 1).toReversed(),
        ...numbers.filter((_, i) => i % 2 === 0),
      ]);
    case 'slow':
      gateway.sockets.pauseMs = 5;
      await sleep(forMs * 3);
      gateway.sockets.pauseMs = 0;
      return;
    case 'stall':
      gateway.sockets.stall();
      await sleep(forMs * 8);
      return gateway.sockets.flow();
    case 'deaf':
      return fallDeaf(gateway);
    case 'cut-packet':
      return gateway.sendCut();
    case 'odd-packet':
      return gateway.sendRaw({ op: 0, t: 'INTERACTION_CREATE', s: null, d: { type: 2, member: null } });
    default:
      return bringAboutHere(mishap, forMs, { stage, file, link });
  }
}

/** Those of the database and of the clock: whatever is at the door. */
export async function bringAboutHere(
  mishap: Mishap,
  forMs: number,
  { stage, file, link }: Scene<Pick<Stage, 'backend' | 'setClock'>>,
): Promise<void> {
  switch (mishap) {
    case 'full':
    case 'read-only':
    case 'locked':
      return bringAboutDatabase(mishap, forMs, { db: stage.backend.db, file: file ?? '' });
    case 'gone':
      link?.close();
      link?.cut();
      await sleep(forMs);
      return link?.open();
    case 'cut':
      return link?.cut();
    case 'ahead':
      return stage.setClock(2 * HOUR_MS);
    case 'back':
      return stage.setClock(-2 * HOUR_MS);
    default:
      throw new Error(`${mishap} is none of the database or the clock`);
  }
}

/** Until the bot gives the connection up, since its heartbeats are not answered, or is cut off by something else. */
async function fallDeaf(gateway: Stage['loopback']['gateway']): Promise<void> {
  const before = gateway.connections;
  gateway.deaf = true;
  await patiently(DEAF_MS, () => gateway.connections > before);
  gateway.deaf = false;
}

type Db = Stage['backend']['db'];

/** What happens to a file alone. */
async function bringAboutDatabase(
  mishap: (typeof SQLITE_MISHAPS)[number],
  forMs: number,
  { db, file }: { readonly db: Db; readonly file: string },
): Promise<void> {
  if (mishap === 'full') return during(db, forMs, 'max_page_count = 1', 'max_page_count = 1073741823');
  if (mishap === 'read-only') return during(db, forMs, 'query_only = on', 'query_only = off');
  return lock(file, forMs);
}

/** SQLite takes a number of pages below those in use for those in use: none can be added. */
async function during(db: Db, forMs: number, begin: string, end: string): Promise<void> {
  await sql.raw(`pragma ${begin}`).execute(db);
  await sleep(forMs);
  await sql.raw(`pragma ${end}`).execute(db);
}

/** As another process does that writes. */
async function lock(file: string, forMs: number): Promise<void> {
  const other = new Libsql(file);
  try {
    other.exec('begin immediate');
  } catch {
    // The bot itself is writing just now.
    other.close();
    return;
  }
  await sleep(forMs);
  other.exec('rollback');
  other.close();
}

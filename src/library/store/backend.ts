import type { Change } from './change.ts';
import type { Owner } from './owner.ts';
import type { Database, StoreTransaction } from './schema.ts';

/** What differs between the two databases. */
export interface Backend {
  readonly db: Database;
  /** The same for what only reads: there a long change keeps nobody waiting. It sees every change that was acknowledged. */
  readonly reading: Database;
  /** A connection of its own for a long reading, which keeps nobody from writing. */
  readonly openReader: () => Promise<{ readonly db: Database; readonly close: () => Promise<void> }>;
  /** Within the transaction of a change: tells other processes, once it is committed. */
  readonly announce: (transaction: StoreTransaction, owner: Owner, revision: number) => Promise<void>;
  /** Hears of other processes' changes, from now until closed. */
  readonly listen: (tell: (change: Change) => void) => Ear;
  /** Takes out of its files what was deleted, as far as the database does not do so by itself. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Ear {
  readonly close: () => Promise<void>;
}

/** Told of what went wrong where nobody awaits it: a lost connection, a sweep that failed. */
export type OnProblem = (problem: string, error: unknown) => void;

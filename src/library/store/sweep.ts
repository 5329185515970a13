import { pruneAdds } from './adds.ts';
import type { Backend, OnProblem } from './backend.ts';
import { pruneDrafts } from './drafts.ts';
import { pruneAsked } from './feedback/in-vain.ts';
import { eraseBallots, pruneVotes } from './feedback/votes.ts';
import type { StoreHooks } from './hooks.ts';
import { retry } from './transact.ts';

const EVERY_MS = 600_000;

interface Sweeping {
  readonly now: number;
  readonly hooks: Pick<StoreHooks, 'onSwept'>;
  /** Whether the store is being closed. */
  readonly isStopped: () => boolean;
}

/** Removes what is kept for a time only. */
export async function sweep({ db, tidy }: Backend, { now, hooks, isStopped }: Sweeping): Promise<void> {
  await retry(() =>
    db.transaction().execute(async (transaction) => {
      await pruneDrafts(transaction, now);
      await pruneAdds(transaction, now);
      await eraseBallots(transaction, now);
      await pruneVotes(transaction, now);
      await pruneAsked(transaction, now);
    }),
  );
  try {
    await hooks.onSwept?.(isStopped);
  } finally {
    await tidy();
  }
}

/** Sweeps from time to time, without keeping the program alive for it. Returns what ends that. */
export function keepSweeping(sweepOnce: () => Promise<void>, onProblem: OnProblem): () => Promise<void> {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = sweepOnce().catch((error) => onProblem('old drafts could not be removed', error));
  }, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

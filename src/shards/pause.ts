import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many ms; rejects where the waiting is of no more use. */
export type Pause = (ms: number) => Promise<void>;

export function createPause(signal: AbortSignal): Pause {
  return async (ms) => {
    await sleep(ms, undefined, { signal });
  };
}

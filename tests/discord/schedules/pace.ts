import { setTimeout as sleep } from 'node:timers/promises';

/** How the program gets on, on a machine that may have other things to do. */
export interface Pace {
  /** How much later than due its timers come, of late: 1 where they come in time. */
  readonly slowness: () => number;
  /** Begins to watch; what is handed back tells the worst since. */
  readonly watch: () => () => number;
  readonly stop: () => void;
}

const TICK_MS = 20;
/** What the last tick counts for; so the last second counts. */
const SHARE = 0.04;

/** @example const pace = measurePace(); … timeout: 400 * pace.slowness() */
export function measurePace(): Pace {
  let slowness = 1;
  let last = performance.now();
  const worst = new Set<{ slowness: number }>();
  const timer = setInterval(() => {
    const now = performance.now();
    slowness += SHARE * ((now - last) / TICK_MS - slowness);
    last = now;
    for (const one of worst) one.slowness = Math.max(one.slowness, slowness);
  }, TICK_MS);
  timer.unref();
  return {
    slowness: () => Math.max(1, slowness),
    watch: () => {
      const one = { slowness: 1 };
      worst.add(one);
      return () => {
        worst.delete(one);
        return one.slowness;
      };
    },
    stop: () => clearInterval(timer),
  };
}

const STEP_MS = 10;

/**
 * Waits until something holds, at the most for `ms` of time in which the program runs: while others keep it from
 * running, none of its steps come, and none are counted. @returns whether it holds
 */
export async function patiently(ms: number, holds: () => boolean): Promise<boolean> {
  for (let waited = 0; !holds(); waited += STEP_MS) {
    if (waited >= ms) return false;
    await sleep(STEP_MS);
  }
  return true;
}

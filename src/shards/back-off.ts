const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;
/** Whoever served so long was well. */
const WELL_MS = 10 * 60_000;

/**
 * How long to wait before a process that died is started again, in ms: twice as long each time, from a second to five
 * minutes, and from the beginning after one that was well.
 */
export interface BackOff {
  /** @param servedMs how long the process served; 0 where it never came to that */
  readonly afterDeath: (servedMs: number) => number;
}

/** @example const { afterDeath } = createBackOff(); [afterDeath(0), afterDeath(0)] // [1000, 2000] */
export function createBackOff(firstMs = FIRST_MS): BackOff {
  let deaths = 0;
  return {
    afterDeath: (servedMs) => {
      deaths = servedMs >= WELL_MS ? 1 : deaths + 1;
      return Math.min(LONGEST_MS, firstMs * 2 ** (deaths - 1));
    },
  };
}

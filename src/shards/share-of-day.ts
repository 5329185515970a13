import { waitForShare } from '../operation/start-record.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What the deaths of shards may take of the sessions that Discord gives in a day: each costs one to be made good. */
export interface ShareOfDay {
  /** Puts down that a shard died. @returns how long it waits for that before it is started again, in ms */
  readonly afterDeath: () => number;
}

/**
 * For so many shards of one machine, however many of them die: no wait until half of a day's sessions went into deaths, then
 * so long that the other half lasts for a day. Where all die as soon as they are connected and wait five minutes, one shard
 * comes to 288 starts a day, and four without this to 1,152 of 1,000.
 *
 * @param now in ms; of a clock that nobody sets
 * @example createShareOfDay(4).afterDeath() // 0
 */
export function createShareOfDay(shards: number, now = () => performance.now()): ShareOfDay {
  const deaths: number[] = [];
  return {
    afterDeath: () => {
      const at = now();
      deaths.push(at);
      while (at - (deaths[0] ?? at) >= DAY_MS) deaths.shift();
      return waitForShare({ crashedWithinDay: deaths.length, shards });
    },
  };
}

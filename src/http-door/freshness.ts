/** Whether a signed request is of now, and comes for the first time. */
export interface Freshness {
  /** @param timestamp seconds since 1970, as Discord signed it */
  readonly isOfNow: (timestamp: string) => boolean;
  /** Takes notice of an interaction's id. @returns false where it was seen before */
  readonly isNew: (id: string) => boolean;
  readonly size: () => number;
}

/** Either way: clocks differ. */
const WITHIN_MS = 5 * 60_000;
/** Signed five minutes ahead and sent again five minutes late. */
const REMEMBERED_MS = 2 * WITHIN_MS;
/** At 300 a second for so long; then the oldest go first. */
const MOST = 200_000;

export function createFreshness({ now = Date.now, most = MOST } = {}): Freshness {
  // A map goes through its keys in the order of their coming.
  const seen = new Map<string, number>();
  return {
    isOfNow: (timestamp) => Math.abs(now() - Number(timestamp) * 1000) <= WITHIN_MS,
    isNew: (id) => {
      for (const [old, at] of seen) {
        if (at > now() - REMEMBERED_MS && seen.size < most) break;
        seen.delete(old);
      }
      if (seen.has(id)) return false;
      seen.set(id, now());
      return true;
    },
    size: () => seen.size,
  };
}

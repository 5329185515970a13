/** Tells whether something was seen before: a gateway that lost its place may tell of it again. */
export interface Once {
  /** Whether this is the first time; from now on it is none. */
  readonly isNew: (id: string) => boolean;
}

/** Far more than a shard is told of within the fifteen minutes that an interaction can be answered. */
const MOST_KEPT = 20_000;

/**
 * Keeps the last ids; the oldest go first.
 * @example const once = createOnce(); once.isNew('1') // true; once.isNew('1') // false
 */
export function createOnce(most: number = MOST_KEPT): Once {
  const seen = new Set<string>();
  return {
    isNew(id) {
      if (seen.has(id)) return false;
      seen.add(id);
      const [oldest] = seen;
      if (seen.size > most && oldest !== undefined) seen.delete(oldest);
      return true;
    },
  };
}

/** A few values by their keys, of which the one unused for longest goes first. */
export interface Cache<T> {
  /** The value, made where there is none. */
  readonly get: (key: string, make: () => T) => T;
  readonly delete: (key: string) => void;
  readonly clear: () => void;
  readonly values: () => IterableIterator<T>;
}

/** @example createCache<number>(8).get('a', () => 1) // 1 */
export function createCache<T>(most: number): Cache<T> {
  // A map goes through its keys in the order of their coming.
  const kept = new Map<string, T>();
  return {
    get: (key, make) => {
      const value = kept.get(key) ?? make();
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return value;
    },
    delete: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    values: () => kept.values(),
  };
}

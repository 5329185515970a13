/** Numbers for strings, so that sentences are compared as integers. Grows while articles are indexed. */
export interface Lexicon {
  /** The number of a key, given at first sight. */
  readonly numberOf: (key: string) => number;
  /** The number of a key, or -1 where no article has it: for questions, which must not make the lexicon grow. */
  readonly find: (key: string) => number;
  readonly size: () => number;
}

export function createLexicon(): Lexicon {
  const numbers = new Map<string, number>();
  return {
    numberOf(key) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    },
    find: (key) => numbers.get(key) ?? -1,
    size: () => numbers.size,
  };
}

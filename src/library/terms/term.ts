/** What a sentence is found by. A term in the index is its kind and a number below 2³². */
const TERM_KINDS = {
  /** `keyNumber` of a unit. */
  unit: 0,
  /** `pairNumber` of two neighbouring units. */
  pair: 1,
  /** `keyNumber` of a term. */
  term: 2,
  /** `keyNumber` of a unit of the article's title: it stands in the title's own row. */
  title: 3,
  /** Hash of a gram of the bare text: see `forEachGram`. */
  gram: 4,
} as const;

export type TermKind = keyof typeof TERM_KINDS;

/** A term of the index: kind and number in one, below 2³⁵. */
export type Term = number;

/** @example termOf('pair', 7) // 2 ** 32 + 7 */
export function termOf(kind: TermKind, number: number): Term {
  return TERM_KINDS[kind] * 2 ** 32 + number;
}

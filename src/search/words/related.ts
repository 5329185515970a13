import { keyNumber } from './key-number.ts';
import table from './related.json' with { type: 'json' };

/** English words that are spoken of together, without being of one family or meaning (studio, film). */
export interface Related {
  /** Numbers of the words that a stem is near to; none of a stem that is not known. */
  readonly of: (stem: string) => readonly number[];
}

/** `stem nearest next …`: at most a dozen to a row. */
export interface RelatedTable {
  readonly rows: readonly string[];
}

/** The table that `npm run fit` made: see `weights.md`. */
export function loadRelated(): Related {
  return readRelated(table);
}

/** Rows are read when they are asked for: a question has few words, and the table many. */
export function readRelated({ rows }: RelatedTable): Related {
  const byStem = new Map(rows.map((row) => [row.slice(0, row.indexOf(' ')), row]));
  return { of: (stem) => byStem.get(stem)?.split(' ').slice(1).map(keyNumber) ?? [] };
}

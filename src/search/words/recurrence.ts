import table from './recurrence.json' with { type: 'json' };

/** How readily the words of questions recur in their answers. */
export interface Recurrence {
  /** 1 for an ordinary word; near 0 for one that asks (特点, happen), above 1 for one that names (铁路, parliament). */
  readonly of: (term: string, language: 'zh' | 'en') => number;
}

export type RecurrenceTable = Readonly<Record<'zh' | 'en', Readonly<Record<string, number>>>>;

/** The table that `npm run fit` counted: see `weights.md`. */
export function loadRecurrence(): Recurrence {
  return readRecurrence(table);
}

export function readRecurrence({ zh, en }: RecurrenceTable): Recurrence {
  const tables = { zh: new Map(Object.entries(zh)), en: new Map(Object.entries(en)) };
  return { of: (term, language) => tables[language].get(term) ?? 1 };
}

import type { Ways } from '../figures/unit-ways.ts';
import { standsAt } from '../words/stands-at.ts';
import { GROUPS, type Group, NOT_MEANT } from './groups.ts';

/** Where a group is named among the units of a text. */
export interface Named {
  readonly group: Group;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly group: Group | undefined;
  readonly way: readonly number[];
}

const ENTRIES = { zh: entriesOf('zh'), en: entriesOf('en') } as const;

/** First unit → ways that begin with it, the longest first. */
function entriesOf(language: 'zh' | 'en'): ReadonlyMap<number, readonly Entry[]> {
  const entries = new Map<number, Entry[]>();
  const add = (group: Group | undefined, ways: Ways) => {
    for (const way of ways) entries.set(way[0] ?? -1, [...(entries.get(way[0] ?? -1) ?? []), { group, way }]);
  };
  for (const group of GROUPS) add(group, group[language]);
  add(undefined, NOT_MEANT[language]);
  for (const list of entries.values()) list.sort((one, other) => other.way.length - one.way.length);
  return entries;
}

/**
 * The groups that a text names, in reading order; of ways within each other the longest alone (未成年, not 成年).
 *
 * @example groupsIn(unitsOf('孕妇及老人请勿使用')) // pregnant, old
 */
export function groupsIn(units: ArrayLike<number>, language: 'zh' | 'en'): readonly Named[] {
  const entries = ENTRIES[language];
  const found: Named[] = [];
  for (let at = 0; at < units.length; at++) {
    const entry = entries.get(units[at] ?? -1)?.find(({ way }) => standsAt(units, at, way));
    if (entry === undefined) continue;
    const end = at + entry.way.length;
    if (entry.group !== undefined) found.push({ group: entry.group, start: at, end });
    at = end - 1;
  }
  return found;
}

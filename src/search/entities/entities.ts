import type { Analysis } from '../../text/terms.ts';
import { findChineseNames } from './chinese-names.ts';
import type { Entity } from './entity.ts';
import { ENTITY_PATTERNS } from './entity-patterns.ts';
import { findLatinNames } from './latin-names.ts';
import { findLifeDates } from './life-dates.ts';

/**
 * Finds what can answer who, when, where, how many and the like. Made for recall: it proposes, the match decides.
 *
 * @example findEntities(analyzer.analyze('2020年,山东省')) // a year, a number, a place
 */
export function findEntities(analysis: Analysis): readonly Entity[] {
  return [
    ...matchPatterns(analysis),
    ...findLifeDates(analysis.folded),
    ...findChineseNames(analysis.terms),
    ...findLatinNames(analysis.text),
  ];
}

function matchPatterns({ folded }: Analysis): readonly Entity[] {
  const entities: Entity[] = [];
  for (const { kind, needs, pattern } of ENTITY_PATTERNS) {
    if (!needs.test(folded.text)) continue;
    // Not `matchAll`, which copies the pattern each time. Found to the end, it begins anew.
    for (let match = pattern.exec(folded.text); match !== null; match = pattern.exec(folded.text)) {
      const { start, end } = folded.toOriginal(match.index, match.index + match[0].length);
      entities.push({ kind, start, end });
    }
  }
  return entities;
}

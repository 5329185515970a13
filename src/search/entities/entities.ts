import type { Analysis } from '../../text/terms.ts';
import { beginningsOf } from '../words/pattern-beginnings.ts';
import { createWayFinder } from '../words/way-finder.ts';
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

/** Which patterns are worth a search in a folded text. */
const findNeeds = createWayFinder(ENTITY_PATTERNS.map(({ needs }) => beginningsOf(needs)));

function matchPatterns({ folded }: Analysis): readonly Entity[] {
  const entities: Entity[] = [];
  const { text } = folded;
  const needed = findNeeds(text);
  for (let at = 0; at < ENTITY_PATTERNS.length; at++) {
    const one = ENTITY_PATTERNS[at];
    if (needed[at] !== 1 || one === undefined || one.alsoNeeds?.test(text) === false) continue;
    const { kind, pattern } = one;
    // Not `matchAll`, which copies the pattern each time. Found to the end, it begins anew.
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const { start, end } = folded.toOriginal(match.index, match.index + match[0].length);
      entities.push({ kind, start, end });
    }
  }
  return entities;
}

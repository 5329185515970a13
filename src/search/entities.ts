import type { Span } from '../article/article.ts';
import type { Analysis } from '../text/terms.ts';
import type { EntityKind } from './answer-type.ts';
import { findChineseNames } from './chinese-names.ts';
import { ENTITY_PATTERNS } from './entity-patterns.ts';
import { findLatinNames } from './latin-names.ts';

/** Words of a sentence that could answer a question of some type. Offsets are those of the analysed text. */
export interface Entity extends Span {
  readonly kind: EntityKind;
}

/**
 * Finds what can answer who, when, where, how many and the like. Made for recall: it proposes, the match decides.
 *
 * @example findEntities(analyzer.analyze('2020年,山东省')) // a year, a number, a place
 */
export function findEntities(analysis: Analysis): readonly Entity[] {
  return [...matchPatterns(analysis), ...findChineseNames(analysis.terms), ...findLatinNames(analysis.text)];
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

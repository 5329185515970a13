import type { EntityKind } from '../entities/answer-type.ts';
import type { Profile } from '../index/profile.ts';
import type { Ages } from './age-span.ts';
import { agesEn } from './ages-en.ts';
import { agesZh } from './ages-zh.ts';

/** A number that is one of these is no age. */
const OTHER_FIGURES: ReadonlySet<EntityKind> = new Set(['money', 'percent', 'extent', 'year', 'time']);

/**
 * The ages that a sentence tells, in reading order; both languages.
 *
 * @example agesIn(profileOf('65岁以上半价')) // [{ from: 65, to: Infinity, start: 0, end: 4, bound: 'above' }]
 */
export function agesIn(
  { units, entities }: Pick<Profile, 'units' | 'entities'>,
  language: 'zh' | 'en',
): readonly Ages[] {
  const found: Ages[] = [];
  const read = language === 'zh' ? agesZh : agesEn;
  for (let at = 0; at < units.length; at++) {
    const ages = read(units, at);
    if (ages === undefined) continue;
    const isOther = entities.some(
      ({ kind, start, end }) => OTHER_FIGURES.has(kind) && start <= at && at < end,
    );
    if (isOther) continue;
    found.push(ages);
    at = ages.end - 1;
  }
  return found;
}

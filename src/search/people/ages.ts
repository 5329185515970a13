import type { EntityKind } from '../entities/answer-type.ts';
import type { Profile } from '../index/profile.ts';
import type { Ages } from './age-span.ts';
import { agesEn } from './ages-en.ts';
import { agesZh } from './ages-zh.ts';

/** A number that is one of these is no age. */
const OTHER_FIGURES: ReadonlySet<EntityKind> = new Set(['money', 'percent', 'extent', 'year', 'time']);

/** No sentence that somebody wrote tells of more; each is held against each group. */
const MOST = 24;

/**
 * The ages that a sentence tells, in reading order, the first two dozen; both languages.
 *
 * @example agesIn(profileOf('65岁以上半价')) // [{ from: 65, to: Infinity, start: 0, end: 4, step: 1, bound: 'above' }]
 */
export function agesIn(
  { units, entities }: Pick<Profile, 'units' | 'entities'>,
  language: 'zh' | 'en',
): readonly Ages[] {
  const found: Ages[] = [];
  const read = language === 'zh' ? agesZh : agesEn;
  let others: Uint8Array | undefined;
  for (let at = 0; at < units.length && found.length < MOST; at++) {
    const ages = read(units, at);
    if (ages === undefined) continue;
    others ??= otherFigures(units.length, entities);
    if (others[at] === 1) continue;
    found.push(ages);
    at = ages.end - 1;
  }
  return found;
}

/** For each unit 1 where it is within a figure that is no age. */
function otherFigures(length: number, entities: Profile['entities']): Uint8Array {
  const others = new Uint8Array(length);
  for (const { kind, start, end } of entities) if (OTHER_FIGURES.has(kind)) others.fill(1, start, end);
  return others;
}

import type { EntityKind } from '../../entities/answer-type.ts';
import type { Profile, UnitSpan } from '../../index/profile.ts';
import type { Probe } from '../../question/probe.ts';

/** What may be called by a name of its own, a place among it. */
export const NAMES: ReadonlySet<EntityKind> = new Set([
  'name',
  'person',
  'organisation',
  'work',
  'quoted',
  'place',
]);

/** The names of some kinds that a sentence has and of which the question has not every unit. */
export function newNames(
  { places }: Pick<Probe, 'places'>,
  { units, entities }: Pick<Profile, 'units' | 'entities'>,
  kinds: ReadonlySet<EntityKind>,
): readonly UnitSpan[] {
  return entities.filter(
    ({ kind, start, end }) =>
      kinds.has(kind) && !units.subarray(start, end).every((unit) => places.has(unit)),
  );
}

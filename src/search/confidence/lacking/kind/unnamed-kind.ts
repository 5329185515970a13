import type { EntityKind } from '../../../entities/answer-type.ts';
import type { Profile, UnitSpan } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { tellsWithBefore } from '../../told/tells-with-before.ts';
import { NAMES, newNames } from '../new-names.ts';

/** What has a name: who asks which is told by it. */
const NAMED: ReadonlySet<string> = new Set(['organisation', 'work', 'place', 'name']);
const TOLD_BY: ReadonlySet<EntityKind> = new Set([...NAMES, 'address']);
const ASKS_WHICH = /\b(?:what|which)\b/u;

/**
 * 1 where it is asked which country, company, book or the like, and the sentence has no name that the question has not;
 * otherwise 0. English.
 *
 * @example Which country does the plant come from? is not answered by: repot the plant in spring
 */
export function unnamedKind({ probe, stretch }: Scene, index: number): number {
  const { type, language, head, analysis } = probe.question;
  if (language !== 'en' || head === '' || !NAMED.has(type) || !ASKS_WHICH.test(analysis.folded.text))
    return 0;
  // On Sunday is written with a capital, and is no name.
  const isTime = ({ entities }: Profile, { start, end }: UnitSpan) =>
    entities.some((other) => other.kind === 'time' && other.start <= start && end <= other.end);
  const named = tellsWithBefore(stretch, index, (profile) =>
    newNames(probe, profile, TOLD_BY).some((one) => !isTime(profile, one)),
  );
  return named ? 0 : 1;
}

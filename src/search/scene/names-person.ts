import type { EntityKind } from '../entities/answer-type.ts';
import type { Profile, UnitSpan } from '../index/profile.ts';
import { keyNumber } from '../words/key-number.ts';

/** What is written in capitals in texts of both languages and is nobody; folded. */
const THINGS: ReadonlySet<number> = new Set(
  '3g 4g 5g 6g app ai ar vr it pc tv ktv cd dvd led lcd gps usb atm dna rna vip logo gdp cpi pmi ppp ceo cfo cto wto nba cba qq wifi'
    .split(' ')
    .map(keyNumber),
);

/**
 * Whether an entity may be somebody's name: a name of no known kind may, but not where an organisation or a place has the
 * same span (工信部 is taken for a name, too), nor what is known for a thing (5G).
 */
export function namesPerson(
  { kind, start, end }: UnitSpan,
  { units, entities }: Pick<Profile, 'units' | 'entities'>,
): boolean {
  if (kind !== 'name') return true;
  if (end - start === 1 && THINGS.has(units[start] ?? -1)) return false;
  return !entities.some((other) => ELSEWISE.has(other.kind) && other.start === start && other.end === end);
}

const ELSEWISE: ReadonlySet<EntityKind> = new Set(['organisation', 'place']);

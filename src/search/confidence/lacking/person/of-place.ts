import { stem } from '../../../../text/stem.ts';
import type { Profile, UnitSpan } from '../../../index/profile.ts';
import { keyNumber } from '../../../words/key-number.ts';

/** What is said to go to somebody is taken for a place all the same (`latin-names.ts`). */
const TO = keyNumber(stem('to'));

/** Whether a name in Latin letters is surely that of a place: in Bristol; or stands right behind one: in Porto, Portugal. */
export function isOfPlace(
  { units, entities }: Pick<Profile, 'units' | 'entities'>,
  { start }: UnitSpan,
): boolean {
  return entities.some(
    (other) =>
      other.kind === 'place' &&
      units[other.start - 1] !== TO &&
      (other.start === start || other.end === start),
  );
}

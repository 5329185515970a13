import { stem } from '../../../text/stem.ts';
import type { UnitSpan } from '../../index/profile.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';

/** How many units stand at most between somebody and an age that is said of them: 陈立今年19岁; behind it, 19岁小将陈立. */
const BEFORE = 2;
const BEHIND = 4;
/** Units of “year old” behind the figure. */
const YEAR_OLD = 2;
const OLD = keyNumber(stem('old'));
/** So many units of a name in a question are the name. */
const SAME = 2;

/**
 * 1 where it is asked how old somebody is, and all ages of the sentence are said of others by name; otherwise 0.
 *
 * @example 贺文斌多大？ is not answered by 19岁小将陆一舟逆转了贺文斌
 */
export function otherHolder({ probe, stretch, evidence }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  const found = evidence[index];
  if (probe.question.figure !== 'age' || profile === undefined || found?.rightFigure !== true) return 0;
  const persons = profile.entities.filter(({ kind }) => kind === 'person');
  const isAsked = ({ start, end }: UnitSpan) => {
    const own = profile.units.subarray(start, end);
    return own.filter((unit) => probe.places.has(unit)).length >= Math.min(SAME, own.length);
  };
  const named = persons.filter(isAsked);
  const holders = found.candidates.map((age) => {
    // 陈立击败对手时才19岁: who is asked about and stands before an age is held for who is so old.
    // 81-year-old Hilda Mann: an age right before a name is that one's.
    const right = persons.find(({ start }) => isAttribute(profile.units, age, start));
    if (right !== undefined) return right;
    const before =
      named.find(({ end }) => end <= age.start) ??
      persons.findLast(({ end }) => end <= age.start && age.start - end <= BEFORE);
    return before ?? persons.find(({ start }) => start >= age.end && start - age.end <= BEHIND);
  });
  return holders.length > 0 && holders.every((holder) => holder !== undefined && !isAsked(holder)) ? 1 : 0;
}

/** Whether an age ends in *old* right before a name. */
function isAttribute(units: Int32Array, { start, end }: UnitSpan, name: number): boolean {
  return name > start && name - end <= YEAR_OLD && units[name - 1] === OLD;
}

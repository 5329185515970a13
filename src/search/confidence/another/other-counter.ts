import { saysAny } from '../../figures/unit-ways.ts';
import type { UnitSpan } from '../../index/profile.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';
import { characters } from '../../words/unit-sets.ts';

/** Characters that count things of one kind in Chinese, folded: people, vehicles, animals, buildings, rooms, books and papers, kinds … */
const COUNTERS = [
  '名位口人员户',
  '辆艘架列部台',
  '只头匹尾羽',
  '栋幢座楼',
  '间套',
  '册卷张页份',
  '种类款',
  '次场届轮趟',
  '棵株朵',
  '处',
].map(characters);
/** Counts anything: what it counts stands beside it, so many units before the figure and behind the character. */
const PIECE = keyNumber('个');
const BESIDE = { before: 4, behind: 3 } as const;
const PERSON = keyNumber('人');

/**
 * 1 where it is asked how many there are with a word that counts one kind of thing (多少**名**教练, 几**辆**车), and every figure of the
 * sentence counts another kind; otherwise 0. What counts anything (个) counts what stands
 * beside it. Chinese.
 *
 * @example 有多少名教练？ is not answered by 教练车36辆
 */
export function otherCounter({ probe, stretch, evidence }: Scene, index: number): number {
  const { figure, focus, language } = probe.question;
  const units = stretch.profiles[index]?.units;
  if (language !== 'zh' || figure !== 'count' || units === undefined) return 0;
  const last = probe.units[focus.end - 1] ?? -1;
  const asked = kindOf(last === PIECE && probe.units[focus.end] === PERSON ? PERSON : last);
  const candidates = evidence[index]?.candidates ?? [];
  if (asked === undefined || candidates.length === 0) return 0;
  const counted = [...probe.asked, ...probe.words.filter((word) => word.units[0] === focus.end)].map((word) =>
    word.units.map((place) => probe.units[place] ?? -1),
  );
  const isBeside = ({ start, end }: UnitSpan) =>
    saysAny(units.subarray(Math.max(0, start - BESIDE.before), end + BESIDE.behind), [[PERSON], ...counted]);
  const others = candidates.every((one) => {
    const behind = [units[one.end - 1], units[one.end]];
    if (behind.includes(PIECE)) return counted.length > 0 && !isBeside(one);
    const counting = kindOf(behind[0]) ?? kindOf(behind[1]);
    return counting !== undefined && counting !== asked;
  });
  return others ? 1 : 0;
}

function kindOf(unit: number | undefined) {
  return COUNTERS.find((kind) => kind.has(unit ?? -1));
}

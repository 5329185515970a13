import type { EntityKind } from '../../../entities/answer-type.ts';
import { saysAny, waysOf } from '../../../figures/unit-ways.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';

const YEAR = keyNumber('年');
const YEARS: ReadonlySet<EntityKind> = new Set(['year', 'birth', 'death']);
/** What may tell a year without one. */
const TELLS_YEAR = waysOf('年|岁|世纪|时代|期间|当初|开国|建国', 'zh');

/**
 * 1 where it is asked in which year, and neither the sentence nor the one before it in its paragraph has a year or a word for one;
 * otherwise 0. Chinese.
 *
 * @example 书店是哪年开的？ is not answered by 书店将于6月8日重新开张
 */
export function yearless({ probe, stretch }: Scene, index: number): number {
  const { profiles, paragraphs } = stretch;
  const { wantsYear, language, focus } = probe.question;
  // 哪个时期 is told by a dynasty as well.
  const asksYear =
    wantsYear && language === 'zh' && probe.units.subarray(focus.start, focus.end).includes(YEAR);
  if (!asksYear) return 0;
  const before = paragraphs[index - 1] === paragraphs[index] ? profiles[index - 1] : undefined;
  return [profiles[index], before].some(tellsYear) ? 0 : 1;
}

function tellsYear(profile: Profile | undefined): boolean {
  return (
    profile !== undefined &&
    (profile.entities.some(({ kind }) => YEARS.has(kind)) || saysAny(profile.units, TELLS_YEAR))
  );
}

import { saysAny, waysOf } from '../../figures/unit-ways.ts';
import type { Scene } from '../../scene/scene.ts';

const inZh = (days: string) =>
  waysOf([...days].flatMap((day) => ['周', '星期', '礼拜'].map((week) => week + day)).join('|'), 'zh');
/** The two parts of a week: the days of each by name, and all of them by one word. Both languages, folded. */
const PARTS = {
  zh: [
    { days: inZh('一二三四五'), all: waysOf('工作日|平日', 'zh') },
    { days: inZh('六日天末'), all: waysOf('周末|双休日', 'zh') },
  ],
  en: [
    { days: waysOf('monday|tuesday|wednesday|thursday|friday', 'en'), all: waysOf('weekday', 'en') },
    { days: waysOf('saturday|sunday', 'en'), all: waysOf('weekend', 'en') },
  ],
} as const;

/**
 * Whether a question is of one part of the week and a sentence of the other alone, one of them by its days and the other by the word
 * for all: who asks of Wednesday hardly gets what is so at the weekend. Days against days are no matter of this.
 *
 * @example tellsOtherDays(scene, 0) // true of 周三几点开门 and 周末九点开门
 */
export function tellsOtherDays({ probe, stretch }: Scene, index: number): boolean {
  const units = stretch.profiles[index]?.units;
  if (units === undefined) return false;
  const parts = PARTS[probe.question.language];
  const above = stretch.headings[index]?.units ?? [];
  return parts.some((asked, at) => {
    const other = parts[1 - at];
    if (other === undefined || names(probe.units, other) || !names(probe.units, asked)) return false;
    if (names(units, asked) || names(above, asked) || !names(units, other)) return false;
    return saysAny(probe.units, asked.all) || saysAny(units, other.all);
  });
}

type Part = (typeof PARTS)['zh' | 'en'][number];

function names(units: ArrayLike<number>, { days, all }: Part): boolean {
  return saysAny(units, days) || saysAny(units, all);
}

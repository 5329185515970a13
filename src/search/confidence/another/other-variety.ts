import { saysAny, waysOf } from '../../figures/unit-ways.ts';
import { saysOther, varietiesIn } from '../../question/varieties.ts';
import type { Scene } from '../../scene/scene.ts';

/** What is said of all kinds, or of the rest. */
const OF_ALL = {
  zh: waysOf('均|都|一律|不分|不论|同样|一样|相同|同价|其他|其余|任何|所有|全部|各', 'zh'),
  en: waysOf('all|every|any|both|each|same|other|too|also|whatever', 'en'),
} as const;

/**
 * 1 where it is asked of one kind that something comes in (winter, the child ticket), and the sentence tells of another kind alone;
 * otherwise 0. What the line above it or the title names is told of, too.
 *
 * @example 儿童证押金多少？ is not answered by 成人证押金100元, nor 冬季几点关门？ by 夏季九点关门
 */
export function otherVariety({ probe, stretch }: Scene, index: number): number {
  const units = stretch.profiles[index]?.units;
  if (units === undefined) return 0;
  const { language } = probe.question;
  const above = stretch.headings[index]?.units ?? [];
  const other = varietiesIn(probe.units, language).some(
    (variety) =>
      saysOther(units, variety) &&
      !saysAny(units, variety.asked) &&
      !saysAny(above, variety.asked) &&
      !variety.asked.some((way) => way.every((unit) => stretch.title.has(unit))),
  );
  return other && !saysAny(units, OF_ALL[language]) ? 1 : 0;
}

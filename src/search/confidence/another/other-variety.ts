import { saysAny, waysOf } from '../../figures/unit-ways.ts';
import { peopleCountedIn, saysOther, type Variety, varietiesIn } from '../../question/varieties.ts';
import type { Scene } from '../../scene/scene.ts';
import { tellsOtherDays } from './other-days.ts';

/** What is said of all kinds, or of the rest. */
const OF_ALL = {
  zh: waysOf('均|都|一律|不分|不论|同样|一样|相同|同价|其他|其余|任何|所有|全部|各', 'zh'),
  en: waysOf('all|every|any|both|each|same|other|too|also|whatever', 'en'),
} as const;

/** How far from a figure stands what it counts, in units. */
const BESIDE = { before: 4, behind: 3 } as const;

/**
 * 1 where it is asked of one kind that something comes in (winter, the child ticket), and the sentence tells of another kind alone;
 * or how many there are of people of one kind, and it counts another; otherwise 0. What the line above it or the title names is told of, too.
 *
 * @example 儿童证押金多少？ is not answered by 成人证押金100元, nor 冬季几点关门？ by 夏季九点关门, nor 多少名游客？ by 乘客8200名
 */
export function otherVariety(scene: Scene, index: number): number {
  const { probe, stretch } = scene;
  const units = stretch.profiles[index]?.units;
  if (units === undefined) return 0;
  const { language } = probe.question;
  const above = stretch.headings[index]?.units ?? [];
  const isUntold = ({ asked }: Variety) =>
    !saysAny(units, asked) &&
    !saysAny(above, asked) &&
    !asked.some((way) => way.every((unit) => stretch.title.has(unit)));
  const ofOther = (variety: Variety) => saysOther(units, variety) && isUntold(variety);
  if (saysAny(units, OF_ALL[language])) return 0;
  const isOther = varietiesIn(probe.units, language).some(ofOther);
  return isOther || tellsOtherDays(scene, index) || countsOthers(scene, index, ofOther) ? 1 : 0;
}

/** Whether every figure that may answer how many stands beside people of another kind. */
function countsOthers(
  { probe: { question, units: asked }, stretch, evidence }: Scene,
  index: number,
  ofOther: (variety: Variety) => boolean,
): boolean {
  const units = stretch.profiles[index]?.units;
  const candidates = evidence[index]?.candidates ?? [];
  if (question.figure !== 'count' || units === undefined || candidates.length === 0) return false;
  return peopleCountedIn(asked, question.language).some(
    (variety) =>
      ofOther(variety) &&
      candidates.every(({ start, end }) =>
        saysOther(units.subarray(Math.max(0, start - BESIDE.before), end + BESIDE.behind), variety),
      ),
  );
}

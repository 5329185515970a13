import { CARDINAL, stems } from '../../../figures/number-values.ts';
import { saysAny, waysOf } from '../../../figures/unit-ways.ts';
import type { Profile } from '../../../index/profile.ts';
import type { Scene } from '../../../scene/scene.ts';
import { standsAt } from '../../../words/stands-at.ts';
import { PLAIN } from './missing-measure.ts';

/** A telephone number asked for, in a folded question. */
const ASKED =
  /(?:电话|手机|热线)(?:号码?)?(?:是|为)?多少|(?:电话|手机|热线)号码?(?:是|为)?(?:什么|几)|(?:打|拨)(?:什么|哪个|几号)电话|\b(?:phone|telephone|mobile|fax|hotline) number\b|\b(?:what|which) (?:is |are )?(?:the |your |its |their |his |her )?(?:[a-z]+ )?(?:phone|telephone|hotline)\W*$|\bwhat number (?:do|can|should|must) (?:i|we|you|one) (?:call|ring|dial)\b|\bwhat is the number (?:of|for) (?:the )?[a-z ]*(?:line|office|desk|hotline|helpline)\b/u;
const TOLD = { zh: waysOf('电话|热线|拨|致电', 'zh'), en: waysOf('ext|extension', 'en') };
/** Right behind one of these any number is one to be rung, be it as short as 0 or 999; and how many units may stand between. */
const DIALS = {
  zh: waysOf('打|号码', 'zh'),
  en: waysOf('dial|ring|call|text|phone|telephone|tel|mobile|number|hotline|helpline|line', 'en'),
};
const BETWEEN = 2;
/** Numbers in words, and those of up to four digits. */
const isSmall = (unit: number) => PLAIN.has(unit) || CARDINAL.has(unit) || NOUGHT.has(unit);
const NOUGHT = stems('zero nought');

/**
 * 1 where a telephone number is asked for, and the sentence has none; otherwise 0.
 *
 * @example What is the phone number of the warden? is not answered by: the warden lives in the white cottage
 */
export function missingTelephone({ probe, stretch }: Scene, index: number): number {
  const { language, analysis } = probe.question;
  const profile = stretch.profiles[index];
  if (profile === undefined || !ASKED.test(analysis.folded.text)) return 0;
  const isNew = ([first = -1, ...others]: readonly number[]) => others.length > 0 || !probe.places.has(first);
  const told =
    saysAny(profile.units, TOLD[language].filter(isNew)) ||
    hasLongNumber(profile) ||
    dialsNumber(profile, language);
  return told ? 0 : 1;
}

/** As it is dialled: of many digits (960417), or with a nought before them (0161). */
function hasLongNumber({ units, entities }: Profile): boolean {
  return entities.some(
    ({ kind, start, end }) =>
      kind === 'number' && units.subarray(start, end).some((unit) => !PLAIN.has(unit)),
  );
}

function dialsNumber({ units, entities }: Profile, language: 'zh' | 'en'): boolean {
  const isNumber = (at: number) =>
    isSmall(units[at] ?? -1) || entities.some(({ kind, start }) => kind === 'number' && start === at);
  const isBehind = (end: number) => Array.from({ length: BETWEEN + 1 }, (_, by) => end + by).some(isNumber);
  return DIALS[language].some((way) => {
    for (let at = 0; at + way.length <= units.length; at++)
      if (standsAt(units, at, way) && isBehind(at + way.length)) return true;
    return false;
  });
}

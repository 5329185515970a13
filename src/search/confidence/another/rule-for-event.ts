import { stem } from '../../../text/stem.ts';
import { NUMERAL, ORDINAL, YEAR } from '../../figures/number-values.ts';
import { saysAny, waysOf } from '../../figures/unit-ways.ts';
import type { Scene } from '../../scene/scene.ts';
import { keyNumber } from '../../words/key-number.ts';
import { standsAt } from '../../words/stands-at.ts';
import { stems } from '../../words/unit-sets.ts';

const MONTH_OF_MAY = keyNumber(stem('may'));
/** Before May, the month. */
const IN = stems('in of since until till by from during last next this early late mid every');

/** Whether something has happened, asked in a folded question. */
const ASKED = {
  zh: /[了过](?:吗|么|没有?)[?\s]*$/u,
  en: /^(?:did|has|have|had) (?!.*\b(?:to|ever need)\b)/u,
} as const;
/** What may or must be done; and what has been, will be or is not. */
const MAY = {
  zh: waysOf('可以|可在|可于|可向|有权|应当|必须|不得|禁止', 'zh'),
  en: waysOf('may|can|must|should|is entitled to|are entitled to', 'en'),
} as const;
const HAPPENS = {
  zh: waysOf('已|了|过|曾|未|没|将于', 'zh'),
  en: waysOf('has|have|had|did|was|were|will|never|not yet', 'en'),
} as const;

/**
 * 1 where it is asked whether something has happened, and the sentence tells what may or must be done and nothing that has been;
 * otherwise 0.
 *
 * @example 被告上诉了吗？ is not answered by 如不服本判决，可以上诉于中级人民法院
 */
export function ruleForEvent({ probe, stretch }: Scene, index: number): number {
  const { type, language, analysis } = probe.question;
  const units = stretch.profiles[index]?.units;
  if (units === undefined || type !== 'whether' || !ASKED[language].test(analysis.folded.text.toLowerCase()))
    return 0;
  if (saysAny(probe.units, MAY[language]) || saysAny(units, HAPPENS[language])) return 0;
  // What is asked stands behind what allows or demands it.
  const last =
    probe.words.findLast(({ ordinary }) => !ordinary)?.units.map((place) => probe.units[place] ?? -1) ?? [];
  // That may be an ordinary word, which many questions have: did members **pay**?
  const verb = language === 'en' ? probe.terms.at(-1) : undefined;
  const from = units.findIndex(
    (_, at) => !isMonth(units, at) && MAY[language].some((way) => standsAt(units, at, way)),
  );
  if (from < 0 || last.length === 0) return 0;
  return units.some((unit, at) => at > from && (unit === verb || standsAt(units, at, last))) ? 1 : 0;
}

/** Whether a unit is the month, and allows nothing: 3 **May**, in **May**. */
function isMonth(units: Int32Array, at: number): boolean {
  if (units[at] !== MONTH_OF_MAY) return false;
  const [before = -1, behind = -1] = [units[at - 1], units[at + 1]];
  return (
    IN.has(before) || [before, behind].some((one) => NUMERAL.has(one) || ORDINAL.has(one)) || YEAR.has(behind)
  );
}

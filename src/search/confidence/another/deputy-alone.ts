import { waysOf } from '../../figures/unit-ways.ts';
import { endsBefore, lengthAt } from '../../people/ways-beside.ts';
import { officesAsked } from '../../question/offices-asked.ts';
import type { Scene } from '../../scene/scene.ts';
import { standsAt } from '../../words/stands-at.ts';

/** What makes an office another one, right before it and right behind it. */
const BEFORE = { zh: waysOf('副', 'zh'), en: waysOf('deputy|vice|assistant', 'en') } as const;
const BEHIND = { zh: waysOf('助理|秘书|办公室', 'zh'), en: waysOf("'s secretary|'s office", 'en') } as const;

/**
 * 1 where it is asked who holds an office (谁是馆长, who is the mayor), and the sentence has that office of a deputy alone (副馆长,
 * the deputy mayor) or of who serves it; otherwise 0.
 *
 * @example 馆长是谁？ is not answered by 副馆长陆青说
 */
export function deputyAlone({ probe, stretch }: Scene, index: number): number {
  const units = stretch.profiles[index]?.units;
  const { language } = probe.question;
  if (units === undefined) return 0;
  const isOther = (at: number, length: number) =>
    endsBefore(units, at, BEFORE[language]) || lengthAt(units, at + length, BEHIND[language]) > 0;
  return officesAsked(probe).some((office) => {
    const row = office.units.map((place) => probe.units[place] ?? -1);
    const first = office.units[0] ?? 0;
    if (
      endsBefore(probe.units, first, BEFORE[language]) ||
      BEFORE[language].some((way) => standsAt(row, 0, way))
    )
      return false;
    const told = Array.from(units.keys()).filter((at) => standsAt(units, at, row));
    return told.length > 0 && told.every((at) => isOther(at, row.length));
  })
    ? 1
    : 0;
}

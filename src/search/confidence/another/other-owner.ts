import { officesAsked } from '../../question/offices-asked.ts';
import type { Scene } from '../../scene/scene.ts';
import { holdsWord } from '../../scene/words-held.ts';
import { standsAt } from '../../words/stands-at.ts';
import { characters } from '../../words/unit-sets.ts';

/** Between a body and who holds an office in it: 青叶队**的总**教练, 市**副**市长. */
const BETWEEN = characters('的总主副新前现原');
/** What bodies end in that have offices of a kind: teams, firms, schools, places. */
const BODIES = characters('队社司校院局厅部团馆市县区镇村州省国厂');

/**
 * 1 where it is asked who holds an office in one body (白鹭**队**的教练是谁), and the sentence has that office in another body of the
 * kind alone, and not the one that is asked of; otherwise 0. Chinese.
 *
 * @example 白鹭队的教练是谁？ is not answered by 青叶队总教练简志豪说
 */
export function otherOwner(scene: Scene, index: number): number {
  const { probe, stretch } = scene;
  const units = stretch.profiles[index]?.units;
  if (units === undefined || probe.question.language !== 'zh') return 0;
  return officesAsked(probe).some((office) => {
    const row = office.units.map((place) => probe.units[place] ?? -1);
    let before = (office.units[0] ?? 0) - 1;
    while (BETWEEN.has(probe.units[before] ?? -1)) before--;
    const body = probe.units[before] ?? -1;
    const owner = probe.words.find((word) => word.units.includes(before));
    if (!BODIES.has(body) || owner === undefined) return false;
    const name = owner.units.length > 1 ? owner.units : [before - 1, before];
    if (name.some((place) => place < 0) || holdsWord(scene, index, { units: name }) > 0) return false;
    let others = 0;
    for (let at = 0; at + row.length <= units.length; at++) {
      if (!standsAt(units, at, row)) continue;
      let end = at - 1;
      while (end >= 0 && BETWEEN.has(units[end] ?? -1)) end--;
      if (units[end] !== body) return false;
      others++;
    }
    return others > 0;
  })
    ? 1
    : 0;
}

import { isMedal, isPeriod, type Numbered } from '../../figures/numbered.ts';
import { type NumbersTold, tellNumbers } from '../../figures/tell-numbers.ts';
import type { Scene } from '../../scene/scene.ts';

/**
 * 1 where the question names a thing by its number (16号楼, room 12, the third quarter, July), and the article has others of
 * the kind and not this one, or the sentence has and neither it nor a neighbour has this one; otherwise 0. A range that
 * holds the number has it, but what happened from January to September does not tell a figure of July.
 *
 * @example 16号楼什么时候停水？ is not answered by 9至15号楼停水, nor is 第三季度产量是多少？ by 第一季度产量100吨
 */
export function otherNumber(scene: Scene, index: number): number {
  const { probe, stretch } = scene;
  return probe.numbered.some((numbered) => {
    if (stretch.title.has(probe.units[numbered.place] ?? -1)) return false;
    const tells = tellsOf(scene, numbered);
    const near = [-1, 0, 1].map((by) => tells(index + by));
    if (near.some(({ told }) => told)) return false;
    // A month that is nowhere may go by a date in figures or a season; so it takes another one near.
    if (isPeriod(numbered)) return near.some(({ others }) => others);
    if (near[1]?.others) return true;
    if (isMedal(numbered)) return false;
    const everywhere = stretch.profiles.map((_, at) => tells(at));
    return everywhere.some(({ others }) => others) && !everywhere.some(({ told }) => told);
  })
    ? 1
    : 0;
}

function tellsOf({ probe, stretch }: Scene, numbered: Numbered): (index: number) => NumbersTold {
  const asksFigure = probe.question.type === 'number' && isPeriod(numbered);
  return (index) => {
    const profile = stretch.profiles[index];
    if (profile === undefined) return { told: false, others: false };
    const told = tellNumbers(profile, numbered);
    return asksFigure && told.heldAt !== undefined ? { ...told, told: false } : told;
  };
}

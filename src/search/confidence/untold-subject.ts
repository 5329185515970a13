import type { Scene } from '../scene/scene.ts';
import { rarityOf } from './shares.ts';
import { toldAnywhere } from './told.ts';

/** What a yes or no hangs on in Chinese: may, can, will, must, is. What stands before it is whom or what it is asked of. */
const HANGS_ON = /[可能会會要应應需]|[是有][否不没沒]/u;

/**
 * How far a yes or no is asked of somebody or something of which the article tells nothing: the rarity, from 0 to 1, of the rarest such
 * noun before what it hangs on; 0 where none stands there.
 *
 * @example 老人可以喝吗？ is not answered by 可空腹服用 where old people are not spoken of
 */
export function untoldSubject(scene: Scene): number {
  const { question } = scene.probe;
  if (question.type !== 'whether') return 0;
  const { text, units } = question.analysis;
  const end = HANGS_ON.exec(text)?.index ?? 0;
  const subjects = scene.probe.words.filter(
    (word) => word.noun && !word.ordinary && (units[word.units.at(-1) ?? -1]?.end ?? end + 1) <= end,
  );
  return Math.max(0, ...subjects.map((word) => rarityOf(scene, word) * (1 - toldAnywhere(scene, word))));
}

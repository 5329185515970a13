import type { Scene } from '../../scene/scene.ts';
import { holdsWord, titleHoldsWord } from '../../scene/words-held.ts';
import { modalOf } from './untold-subject.ts';

/** So many characters are two words in one: 分期付款. */
const COMPOUND = 4;

/**
 * 1 where a yes or no hangs on a compound (可以**分期付款**吗) of which no sentence has the one half, as it stands or said otherwise,
 * whatever tells the other half; otherwise 0. 0 as well where not the whole article was heard. Chinese.
 *
 * @example 可以分期付款吗？ is not answered by 追回已经支付的赔款
 */
export function untoldHalf(scene: Scene): number {
  const { probe, stretch } = scene;
  if (probe.question.type !== 'whether' || stretch.profiles.length < stretch.article.sentences.length)
    return 0;
  const modal = modalOf(probe.question);
  const { units } = probe.question.analysis;
  const untold = probe.words.some((word) => {
    const [first = -1] = word.units;
    if (word.units.length < COMPOUND || word.ordinary || titleHoldsWord(scene, word) === 1) return false;
    if (modal === undefined || (units[first]?.start ?? -1) < modal.start) return false;
    const half = Math.floor(word.units.length / 2);
    return isNowhere(scene, word.units.slice(0, half)) || isNowhere(scene, word.units.slice(-half));
  });
  return untold ? 1 : 0;
}

/** Whether no sentence has some units of a question in a row, nor says any of them otherwise. */
function isNowhere(scene: Scene, units: readonly number[]): boolean {
  return scene.evidence.every(
    ({ told }, index) =>
      holdsWord(scene, index, { units }) < 1 && units.every((place) => (told?.[place] ?? 0) === 0),
  );
}

import { holderOf } from '../question/holder.ts';
import type { Scene } from '../scene/scene.ts';
import { holdsWord, titleHoldsWord } from '../scene/words-held.ts';
import { concerning, type Feature } from './feature.ts';

/** What more sentences speak of the article may be about: it need not be said each time. */
const FEW = 2;
/** So many sentences before one may have said of whom it is. */
const SAID_BEFORE = 2;

export const HOLDER_FEATURES: readonly Feature[] = [
  {
    name: 'holderElsewhere',
    meaning:
      'it is asked what somebody has (what prize the winner gets), whom one sentence or two name and not this one, nor those before it',
    ...concerning((probe) => holderOf(probe).length > 0, holderElsewhere),
  },
];

/**
 * As its meaning says, 1 or 0. What is asked for need not be in the answer by its word, but whose it is.
 *
 * @example 冠军有什么奖品？ is not answered by 器材和奖品由陈工管理
 */
export function holderElsewhere(scene: Scene, index: number): number {
  const { paragraphs } = scene.stretch;
  const isElsewhere = holderOf(scene.probe).some((word) => {
    if (titleHoldsWord(scene, word) === 1) return false;
    const having = scene.evidence.flatMap((_, at) => (holdsWord(scene, at, word) === 1 ? [at] : []));
    if (having.length === 0 || having.length > FEW) return false;
    return !having.some(
      (at) => at <= index && index - at <= SAID_BEFORE && paragraphs[at] === paragraphs[index],
    );
  });
  return isElsewhere ? 1 : 0;
}

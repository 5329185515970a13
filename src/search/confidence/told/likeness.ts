import type { QuestionWord } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { UNIT } from '../../words/themes.ts';
import { toldAt, toldNearby } from './told.ts';

/**
 * How near a sentence comes to a word: told it is 1, or a little less where another word means the same (`told.ts`); otherwise
 * the greatest cosine of the word and a word of the sentence among the themes (`themes.ts`), from 0 to 1. A word the question
 * has besides comes near to none of its others.
 *
 * @example smoke is near to a sentence of ash and flame, not to one of a shop
 */
export function likenessAt(scene: Scene, index: number, word: QuestionWord): number {
  const told = toldAt(scene, index, word);
  const { places } = scene.probe;
  let most = told;
  for (const unit of scene.stretch.profiles[index]?.units ?? []) {
    if (most === 1) break;
    if (!places.has(unit)) most = Math.max(most, likenessOf(scene, unit, word));
  }
  return most;
}

/** The same of a sentence or a neighbour of it. */
export function likenessNearby(scene: Scene, index: number, word: QuestionWord): number {
  // Told in one of them, it needs no looking for what is near in the others.
  if (toldNearby(scene, index, word) === 1) return 1;
  return Math.max(...[-1, 0, 1].map((by) => likenessAt(scene, index + by, word)));
}

/**
 * The cosine of a unit and a word of the question among the themes, the greatest of its units; 0 where they are not known or far
 * apart.
 */
export function likenessOf({ probe }: Scene, unit: number, { units }: QuestionWord): number {
  const other = probe.themes.of(unit);
  if (other === undefined) return 0;
  let most = 0;
  for (const place of units) {
    const own = probe.themes.of(probe.units[place] ?? -1);
    if (own === undefined) continue;
    let dot = 0;
    for (let k = 0; k < own.length; k++) dot += (own[k] ?? 0) * (other[k] ?? 0);
    most = Math.max(most, dot / UNIT ** 2);
  }
  // Points are rounded: two that are the same may come to a little more.
  return Math.min(1, most);
}

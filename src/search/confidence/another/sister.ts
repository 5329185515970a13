import type { Stretch } from '../../index/stretch.ts';
import { isJoined, isOfName } from '../../question/names.ts';
import type { Scene } from '../../scene/scene.ts';
import { RARITY_MOST } from '../told/shares.ts';

/** Of a title so many units tell that a text begins with it: it may go on with a full name. */
const OPENING = 2;
/** Units before the common end that count: of a long name the last tell what it is. */
const LONGEST_FRONT = 4;
/** Rarity beyond this tells no more. */
const MOST_FRONT = 2;

/**
 * Whether the article is of one thing, which its title names: its text then begins with the title. A headline's words
 * (城南大桥通车) name several, and what a question says beside them makes no other thing of them.
 */
function isOfOneThing({ profiles, title }: Stretch): boolean {
  const opening = profiles[0]?.units ?? [];
  const named = [...title].slice(0, OPENING);
  return named.length > 0 && named.every((unit, at) => opening[at] === unit);
}

/**
 * How far the question names a sister of the title: another thing of the same kind, whose name ends as the title does or goes on
 * as it does, but begins otherwise. Rarity of how it begins, from 0 to 2, times the share of the title before that
 * which the question has nowhere. 0 where the article is not of one thing.
 *
 * @example 余杭站位于哪里？ asked of an article titled 海宁西站
 */
export function sisterOfTitle({ probe, stretch, inTitle }: Scene): number {
  if (!isOfOneThing(stretch)) return 0;
  const title = [...stretch.title];
  let most = 0;
  for (let place = 1; place < probe.units.length; place++) {
    const at = title.indexOf(probe.units[place] ?? -1);
    if (at <= 0 || probe.content[place] !== 1) continue;
    let front = 0;
    for (let before = place - 1; before >= Math.max(0, place - LONGEST_FRONT); before--) {
      if (inTitle[before] === 1 || !isOfName(probe, before) || !isJoined(probe, before)) break;
      front += (probe.background[before] ?? 0) / RARITY_MOST;
    }
    if (front > 0) most = Math.max(most, Math.min(MOST_FRONT, front) * unnamed(title.slice(0, at), probe));
  }
  return most;
}

/**
 * The share of the title that the question leaves out before a name which is the title's end alone: 红钻鱼 asked of an article
 * on 丝尾红钻鱼 is mostly another fish. 0 where the name has anything else, or the article is not of one thing.
 */
export function endOfTitle({ probe, stretch, inTitle }: Scene, name: readonly number[]): number {
  if (!isOfOneThing(stretch) || name.length === 0 || name.some((place) => inTitle[place] !== 1)) return 0;
  const title = [...stretch.title];
  const at = Math.min(...name.map((place) => title.indexOf(probe.units[place] ?? -1)));
  return at > 0 ? unnamed(title.slice(0, at), probe) : 0;
}

function unnamed(units: readonly number[], { places }: Scene['probe']): number {
  return units.filter((unit) => !places.has(unit)).length / units.length;
}

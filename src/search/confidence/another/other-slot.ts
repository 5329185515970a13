import { saysAny, waysOf } from '../../figures/unit-ways.ts';
import type { QuestionWord } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { standsAt } from '../../words/stands-at.ts';
import { toldAnywhere } from '../told/told.ts';
import { modalOf } from './untold-subject.ts';

/** What allows, demands or foresees, in a Chinese sentence. */
const MODALS = waysOf('可以|可|能|能够|会|要|须|需|应|不得|不可|请勿|请', 'zh');
/** Whether something may or can be done: whether it must or will be is answered by 免费, 自动 as well. */
const MAY = /^[可能]/u;
/** What is said of all ways, or of the only one; what forbids a thing forbids it in every way. */
const OF_ALL = waysOf(
  '只|仅|一律|均|都|任何|所有|一切|全部|概|除|其他|其余|禁止|严禁|不得|不准|不许|不可|不能|请勿|谢绝',
  'zh',
);
/** Told so far, by a word that can mean the same, it is told. */
const TOLD = 0.5;
/** At most so many units stand between that and the word which the question has, too. */
const BETWEEN = 4;

/**
 * 1 where a yes or no is asked on doing something in some way or with something (可以**在家**上班吗), and the sentence says it of doing the same in
 * another way or with another thing alone (可以**带狗**上班), or the article has nothing of the way that is asked; otherwise 0. Chinese.
 *
 * @example 可以在家上班吗？ is not answered by 可以带狗上班, nor 可以定时清扫吗？ by 清扫前请收起电线
 */
export function otherSlot(scene: Scene, index: number): number {
  const { probe, stretch, evidence } = scene;
  const { type, language, analysis } = probe.question;
  const units = stretch.profiles[index]?.units;
  const here = evidence[index];
  if (type !== 'whether' || language !== 'zh' || units === undefined || here === undefined) return 0;
  const modal = modalOf(probe.question);
  if (modal === undefined) return 0;
  const first = analysis.units.findIndex(({ start }) => start >= modal.end);
  const behind = probe.words.filter((word) => (word.units[0] ?? -1) >= first);
  const last = behind.at(-1);
  if (first < 0 || last === undefined || last.units.length < 2) return 0;
  const from = last.units[0] ?? first;
  const slot = Array.from({ length: from - first }, (_, by) => first + by);
  const isHere = (place: number) => (here.match.counts[place] ?? 0) > 0 || (here.told?.[place] ?? 0) > 0;
  const ways = behind.filter((word) => !word.ordinary && word.units.every((place) => slot.includes(place)));
  if (ways.length === 0) return 0;
  if (MAY.test(modal.key) && ways.some((word) => isUntold(scene, word)) && !saysAny(units, OF_ALL)) return 1;
  if (slot.some(isHere)) return 0;
  const row = last.units.map((place) => probe.units[place] ?? -1);
  let others = 0;
  for (let at = 0; at + row.length <= units.length; at++) {
    if (!standsAt(units, at, row)) continue;
    if (!isOther(units.subarray(Math.max(0, at - BETWEEN - 2), at))) return 0;
    others++;
  }
  return others > 0 ? 1 : 0;
}

/** Whether a word of two characters or more is nowhere in an article that was heard whole, nor said otherwise. */
function isUntold(scene: Scene, word: QuestionWord): boolean {
  const { profiles, article } = scene.stretch;
  return (
    word.units.length > 1 && profiles.length >= article.sentences.length && toldAnywhere(scene, word) < TOLD
  );
}

/** Whether what stands before a word is what allows it and, right behind that, another thing. */
function isOther(before: Int32Array): boolean {
  for (let gap = 1; gap <= BETWEEN && gap < before.length; gap++) {
    const end = before.length - gap;
    const isModal = MODALS.some((way) => end >= way.length && standsAt(before, end - way.length, way));
    if (isModal) return gap > 1 || !saysAny(before.subarray(end), MODALS);
  }
  return false;
}

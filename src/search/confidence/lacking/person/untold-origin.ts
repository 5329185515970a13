import { fold } from '../../../../text/fold.ts';
import type { EntityKind } from '../../../entities/answer-type.ts';
import { saysAny, waysOf } from '../../../figures/unit-ways.ts';
import type { Scene } from '../../../scene/scene.ts';

/** Where somebody is from, asked in a folded question. */
const ASKED =
  /(?:哪里|哪儿|什么地方|哪个地方|何处|何地)的?人(?:呢|啊)?[?\s]*$|(?:籍贯|老家|家乡|故乡)(?:是|在)(?:哪|什么|何)/u;
/** What tells it without a name of a place. */
const TOLD = waysOf(
  '籍|老家|家乡|故乡|故里|生于|出生|来自|长大|生长|出身|祖|裔|土生土长|同乡|侨|族|本地|当地',
  'zh',
);
/** At the end of a clause: 绍兴人. Behind these it says what somebody is or how many there are: 主持人, 两人. Folded. */
const FROM_PLACE =
  /\p{Script=Han}[^\P{Script=Han}持责系言承始伙主客病工商诗老两本夫成家亲军艺证选理纪护事别有无每个一二三四五六七八九十几多余名众新男女友恋爱猎巨熟生路行仆机好坏恶懒某位的]人(?=[，,。；;、）)\s]|$)/u;
const NAMES: ReadonlySet<EntityKind> = new Set(['place', 'address']);

/**
 * 1 where it is asked where somebody is from (哪里人, 老家在哪), and the sentence has neither a word for that nor a place that the question has
 * not; otherwise 0. Chinese.
 *
 * @example 魏兰是哪里人？ is not answered by 主持人是退休教师魏兰
 */
export function untoldOrigin({ probe, stretch }: Scene, index: number): number {
  const profile = stretch.profiles[index];
  if (profile === undefined || !ASKED.test(probe.question.analysis.folded.text)) return 0;
  const { units, entities } = profile;
  const placed = entities.some(
    ({ kind, start, end }) =>
      NAMES.has(kind) && !units.subarray(start, end).every((unit) => probe.places.has(unit)),
  );
  // Of an article that was heard in part alone it is not known which of its sentences this is.
  const { sentences } = stretch.article;
  const text = stretch.profiles.length < sentences.length ? undefined : sentences[index]?.text;
  const isFrom = text === undefined || FROM_PLACE.test(fold(text).text);
  return placed || isFrom || saysAny(units, TOLD) ? 0 : 1;
}

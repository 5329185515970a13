import { fold } from '../../../text/fold.ts';
import type { QuestionWord } from '../../question/probe.ts';
import type { Scene } from '../../scene/scene.ts';
import { rarityOf } from '../told/shares.ts';
import { toldAnywhere } from '../told/told.ts';

/**
 * What a yes or no hangs on in Chinese, as whole words: may, can, will, must, is. What stands before it is whom or what it is asked
 * of. Of words that are not known, those that begin with can (能进).
 */
const HANGS_ON =
  /^(?:[可能会要应需须]|可以|可否|可不可以|能够|能否|能不能|会不会|应该|应当|需要|必须|要不要|是否|是不是|有没有)$/u;
const UNKNOWN_CAN = /^能/u;

/** Told so far, by a word that can mean the same, it is told. */
const TOLD = 0.5;
/**
 * Words for persons, animals and things of many kinds: a rule on pets is one on dogs, one on all is one on the old. Folded.
 */
const OF_MANY =
  /人员|人士|人群|群体|者|所有人|任何人|人人|大家|均可|一律|一切|顾客|游客|旅客|乘客|观众|读者|访客|用户|居民|市民|公民|成人|宠物|动物|牲畜|设备|器材|器械|电器|物品|用品|物件|东西|食品|食物|饮品|饮料|车辆|机动|交通工具|证件|工具/gu;
/** In the last place they are for persons and things of any kind: 医生, 学生; 肾病, 胃病. */
const OF_ANY_KIND = new Set('人者员生子儿物品家方客民病症');

/**
 * How far a yes or no is asked of somebody or something of which the article tells nothing: the rarity, from 0 to 1, of the rarest such
 * noun before what it hangs on; 0 where none stands there. 0 as well where not the whole article was heard, or where the sentence
 * may mean it by another word: one that shares its first or last character (单车, 自行车), or one for many kinds (宠物).
 *
 * @example 老人可以喝吗？ is not answered by 可空腹服用 where old people are not spoken of
 */
export function untoldSubject(scene: Scene, index: number): number {
  const { probe, stretch } = scene;
  const { sentences } = stretch.article;
  if (probe.question.type !== 'whether' || stretch.profiles.length < sentences.length) return 0;
  const { terms, units, folded } = probe.question.analysis;
  const end =
    terms.find(({ key, tag }) => HANGS_ON.test(key) || (tag === 'x' && UNKNOWN_CAN.test(key)))?.start ?? 0;
  const subjects = probe.words.filter(
    (word) => word.noun && !word.ordinary && (units[word.units.at(-1) ?? -1]?.end ?? end + 1) <= end,
  );
  if (subjects.length === 0 || namesMany(sentences[index]?.text ?? '', folded.text)) return 0;
  return Math.max(
    0,
    ...subjects.map((word) =>
      toldAnywhere(scene, word) >= TOLD || sharesEnd(scene, index, word) ? 0 : rarityOf(scene, word),
    ),
  );
}

/** Whether a sentence has a word for many kinds that the question has not: diabetic patients are not kidney patients. */
function namesMany(sentence: string, asked: string): boolean {
  return (fold(sentence).text.match(OF_MANY) ?? []).some((word) => !asked.includes(word));
}

/** Whether the sentence has the first or the last character of a word, if that tells of what kind it is. */
function sharesEnd({ probe, evidence }: Scene, index: number, { units }: QuestionWord): boolean {
  const counts = evidence[index]?.match.counts;
  return [units[0], units.at(-1)].some(
    (place = -1) =>
      (counts?.[place] ?? 0) > 0 && !OF_ANY_KIND.has(probe.question.analysis.units[place]?.key ?? ''),
  );
}

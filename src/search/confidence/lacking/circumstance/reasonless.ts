import { stem } from '../../../../text/stem.ts';
import { saysAny, type Ways, waysOf } from '../../../figures/unit-ways.ts';
import type { QuestionWord } from '../../../question/probe.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
import { standsAt } from '../../../words/stands-at.ts';
import { characters } from '../../../words/unit-sets.ts';
import { beyondTitle } from '../../told/beyond-title.ts';
import { TOLD, toldAnywhere } from '../../told/told.ts';

/** What surely tells a reason or a purpose, in any form; what may. Parted by `|`, folded. */
const SURELY = {
  zh: waysOf(
    '因|由于|所以|为了|导致|致使|使得|鉴于|缘|源于|出于|理由|以免|以便|避免|防止|从而|于是|使|令|让|故|便于|有利|影响|造成|引起|引发|怕|担心|为|才|就',
    'zh',
  ),
  en: waysOf(
    'because|since|so|due|owing|reason|cause|therefore|thus|hence|as a result|in order|thanks|lest|otherwise|on account|which means|that means|that is why|which is why|why|consequently|purpose|meant to|intend|else|explain|grounds|motivate|blame|aim|put down to|down to',
    'en',
  ),
};
const PERHAPS = waysOf(
  'as|for|to|after|when|if|want|wish|hope|fear|afraid|need|must|can|cannot|help|prevent|avoid|protect|make|let|too|only|lead|lack|no longer|not',
  'en',
);

/**
 * It is asked why: 1 where neither the sentence nor the one before or behind it has a word for a reason, ½ where the sentence has
 * one that may be; otherwise 0. English.
 *
 * @example Why was the awning never used? is not answered by: the awning, which is green, goes with it
 */
export function reasonless(scene: Scene, index: number): number {
  const units = scene.stretch.profiles[index]?.units;
  if (scene.probe.question.language !== 'en' || units === undefined || !lacksReason(scene, index)) return 0;
  return saysAny(units, PERHAPS) ? 0.5 : 1;
}

/** Of words so much lighter than the weightiest it tells little that they are missing. */
const KEY = 0.6;

/** What is said of something that a reason is asked for: why is the disease **fatal**? In a folded question. */
const WHY_IS =
  /^(?:and |so |but )?why (?:is|are|was|were)(?: not|n't)? .* (?!(?:now|today|then|here|there|again|still|yet)\W*$)(?<said>[a-z]+)\W*$/u;

/**
 * 1 where it is asked why, neither the sentence nor a neighbour has a word for a reason, and no sentence tells what it is asked of;
 * otherwise 0. In English where it is asked why something is such, of that word.
 *
 * @example 石桥队为什么退赛？ is not answered by 公平竞赛奖授予石桥队, nor Why is it fatal? by: it is not passed from person to person
 */
export function untoldReason(scene: Scene, index: number): number {
  if (!lacksReason(scene, index)) return 0;
  const words = keyWords(scene);
  return words.some((word) => toldAnywhere(scene, word) < TOLD) ? 1 : 0;
}

function keyWords(scene: Scene): readonly QuestionWord[] {
  const { probe } = scene;
  const words = beyondTitle(scene);
  if (probe.question.language === 'en') {
    const said = WHY_IS.exec(probe.question.analysis.folded.text)?.groups?.['said'];
    const unit = said === undefined ? -1 : keyNumber(stem(said));
    return words.filter(({ units }) => probe.units[units.at(-1) ?? -1] === unit);
  }
  const most = Math.max(0, ...words.map(({ weight }) => weight));
  return words.filter((word) => word.weight >= KEY * most && !isVerdict(scene, word));
}

/** What is only said to be good or bad is told by what comes of it: 为什么睡太久不好. */
const VERDICTS = characters('不好坏差糟');

function isVerdict({ probe }: Scene, { units }: QuestionWord): boolean {
  return units.every((place) => VERDICTS.has(probe.units[place] ?? -1));
}

function lacksReason({ probe, stretch }: Scene, index: number): boolean {
  const { type, language } = probe.question;
  if (type !== 'reason') return false;
  const ways: Ways = SURELY[language];
  return ![-1, 0, 1].some((by) => {
    const units = stretch.profiles[index + by]?.units ?? [];
    return units.some((_, at) => ways.some((way) => standsAt(units, at, way)) && !isWithinOther(units, at));
  });
}

/**
 * Chinese characters for a reason that are parts of other words as well: what stands before or behind them there. 收**为**, **使**用,
 * 指**令**.
 */
const WITHIN_OTHERS: ReadonlyMap<
  number,
  { readonly before: ReadonlySet<number>; readonly behind: ReadonlySet<number> }
> = new Map(
  (
    [
      ['为', '成作称收认以分名定改视列誉评命写取叫较更最颇极甚行确均皆则', '期主止数限例'],
      ['使', '大天特行', '用命馆者节'],
      ['令', '指命法司口夏冬时勒号判', '牌狐'],
      ['就', '成造', '业读餐医诊座学任职'],
      ['故', '病事身', '事乡里宫障居'],
      ['因', '基', '素子'],
      ['才', '人天口英刚', '能华干艺'],
      ['缘', '边', '分'],
      ['让', '转出', '座'],
    ] as const
  ).map(([one, before, behind]) => [
    keyNumber(one),
    { before: characters(before), behind: characters(behind) },
  ]),
);

function isWithinOther(units: ArrayLike<number>, at: number): boolean {
  const other = WITHIN_OTHERS.get(units[at] ?? -1);
  return (
    other !== undefined && (other.before.has(units[at - 1] ?? -1) || other.behind.has(units[at + 1] ?? -1))
  );
}

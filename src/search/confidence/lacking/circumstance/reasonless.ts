import { stem } from '../../../../text/stem.ts';
import { saysAny, type Ways, waysOf } from '../../../figures/unit-ways.ts';
import type { QuestionWord } from '../../../question/probe.ts';
import type { Scene } from '../../../scene/scene.ts';
import { keyNumber } from '../../../words/key-number.ts';
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
  return words.filter(({ weight }) => weight >= KEY * most);
}

function lacksReason({ probe, stretch }: Scene, index: number): boolean {
  const { type, language } = probe.question;
  if (type !== 'reason') return false;
  const ways: Ways = SURELY[language];
  return ![-1, 0, 1].some((by) => saysAny(stretch.profiles[index + by]?.units ?? [], ways));
}

import { YEAR } from '../../figures/number-values.ts';
import { saysAny, waysOf } from '../../figures/unit-ways.ts';
import type { Profile } from '../../index/profile.ts';
import type { Scene } from '../../scene/scene.ts';

/** What tells of a time that is past, or to come. Parted by `|`, folded; English words in any form. */
const PAST = {
  zh: '去年|前年|上年|上一年|往年|年前|此前|之前|以前|上学期|上个月|上月|上季|上赛季|上周|上星期|上个|上一',
  en: 'last year|last season|last summer|last winter|last spring|last autumn|last term|last time|last month|last week|year before|season before|previous|previously|ago|earlier|former|formerly|past year',
};
const COMING = {
  zh: '明年|后年|来年|下一年|年后|今后|下学期|下个月|下月|下季|下赛季|下周|下星期|下个|下一|将|拟|计划',
  en: 'next|follow|coming|future|later|will|shall|plan|from now|upcoming',
};
const PERIOD = '(?:year|season|summer|winter|spring|autumn|term|semester|month|week)';
/** How another time than the article’s own is asked of, in a folded question; what tells of it. */
const TABLE = [
  {
    asked: {
      zh: /去年|前年|上(?:个|一)?(?:学期|赛季|月份?|季度|周|星期)(?!刊|报)/u,
      en: new RegExp(`\\blast ${PERIOD}\\b`, 'u'),
    },
    told: PAST,
  },
  {
    asked: {
      zh: /明年|后年|下(?:个|一)?(?:学期|赛季|月份?|季度|周|星期)(?!刊|报)/u,
      en: new RegExp(`\\bnext ${PERIOD}\\b`, 'u'),
    },
    told: COMING,
  },
  {
    asked: {
      zh: /谁.*(?:之前|以前)|[她他](?:之前|以前).*谁/u,
      en: /\bwho\b.*\bbefore (?:her|him|them)\W*$/u,
    },
    told: {
      zh: '之前|以前|前任|接替|接任|继任|继|原任|曾任|接手|取代',
      en: 'before|predecessor|succeed|successor|replace|follow|until|previous|former|take over|took over|hand over',
    },
  },
  {
    asked: { zh: /谁.*(?:之后|以后)|[她他](?:之后|以后).*谁/u, en: /\bwho\b.*\bafter (?:her|him|them)\W*$/u },
    told: {
      zh: '之后|以后|后任|接替|接任|继任|继|接手|取代',
      en: 'after|successor|succeed|replace|follow|next|since|take over|took over|hand over|become',
    },
  },
] as const;

const OTHER_TIMES = TABLE.map(({ asked, told }) => ({
  asked,
  told: { zh: waysOf(told.zh, 'zh'), en: waysOf(told.en, 'en') },
}));

/**
 * 1 where it is asked what was last year or will be next season, or who it was before her, and neither the sentence nor the one
 * before it has a word of that, nor a date; otherwise 0. What has a year in its title is about that one.
 *
 * @example Who won the cup last year? is not answered by: the cup went to Ann Webb
 */
export function otherTime({ probe, stretch }: Scene, index: number): number {
  const { language, analysis } = probe.question;
  const folded = analysis.folded.text;
  const asked = OTHER_TIMES.filter((one) => one.asked[language].test(folded));
  if (asked.length === 0 || [...stretch.title].some((unit) => YEAR.has(unit))) return 0;
  const near = [stretch.profiles[index - 1], stretch.profiles[index]].filter((one) => one !== undefined);
  const isTold = (profile: Profile) =>
    isDated(profile) || asked.some(({ told }) => saysAny(profile.units, told[language]));
  return near.some(isTold) ? 0 : 1;
}

function isDated({ entities }: Profile): boolean {
  return entities.some(({ kind }) => kind === 'year' || kind === 'time');
}

import type { EntityKind } from '../../entities/answer-type.ts';
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
const LONG = '(?:year|season|summer|winter|spring|autumn)';
const SHORT = '(?:term|semester|month|week)';
const YEARS: readonly EntityKind[] = ['year'];
const DATES: readonly EntityKind[] = ['year', 'time'];
/** How another time than the article’s own is asked of, in a folded question; what tells of it, and what dates do. */
const TABLE: readonly Row[] = [
  {
    asked: { zh: /去年|前年|上(?:个|一)?赛季/u, en: new RegExp(`\\blast ${LONG}\\b`, 'u') },
    told: PAST,
    dates: YEARS,
  },
  {
    asked: {
      zh: /上(?:个|一)?(?:学期|月份?|季度|周|星期)(?!刊|报)/u,
      en: new RegExp(`\\blast ${SHORT}\\b`, 'u'),
    },
    told: PAST,
    dates: DATES,
  },
  {
    asked: { zh: /明年|后年|下(?:个|一)?赛季/u, en: new RegExp(`\\bnext ${LONG}\\b`, 'u') },
    told: COMING,
    dates: YEARS,
  },
  {
    asked: {
      zh: /下(?:个|一)?(?:学期|月份?|季度|周|星期)(?!刊|报)/u,
      en: new RegExp(`\\bnext ${SHORT}\\b`, 'u'),
    },
    told: COMING,
    dates: DATES,
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
    dates: [],
  },
  {
    asked: { zh: /谁.*(?:之后|以后)|[她他](?:之后|以后).*谁/u, en: /\bwho\b.*\bafter (?:her|him|them)\W*$/u },
    told: {
      zh: '之后|以后|后任|接替|接任|继任|继|接手|取代',
      en: 'after|successor|succeed|replace|follow|next|since|take over|took over|hand over|become',
    },
    dates: [],
  },
];

interface Row {
  readonly asked: { readonly zh: RegExp; readonly en: RegExp };
  readonly told: { readonly zh: string; readonly en: string };
  readonly dates: readonly EntityKind[];
}

const OTHER_TIMES = TABLE.map(({ asked, told, dates }) => ({
  asked,
  dates,
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
  const titleHasYear = [...stretch.title].some((unit) => YEAR.has(unit));
  const asked = OTHER_TIMES.filter(
    (one) => one.asked[language].test(folded) && !(titleHasYear && one.dates.includes('year')),
  );
  if (asked.length === 0) return 0;
  const near = [stretch.profiles[index - 1], stretch.profiles[index]].filter((one) => one !== undefined);
  const isTold = (profile: Profile) =>
    asked.some(({ told, dates }) => hasAny(profile, dates) || saysAny(profile.units, told[language]));
  return near.some(isTold) ? 0 : 1;
}

function hasAny({ entities }: Profile, kinds: readonly EntityKind[]): boolean {
  return entities.some(({ kind }) => kinds.includes(kind));
}

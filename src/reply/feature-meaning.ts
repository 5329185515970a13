import { CONFIDENCE_FEATURES } from '../search/confidence/features.ts';
import type { Feature } from '../search/features/feature.ts';
import { FEATURES } from '../search/features/index.ts';
import type { FeatureWords } from './words/features/feature-words.ts';
import { judgingZhCN } from './words/features/judging-zh-CN.ts';
import { judgingZhTW } from './words/features/judging-zh-TW.ts';
import { rankingZhCN } from './words/features/ranking-zh-CN.ts';
import { rankingZhTW } from './words/features/ranking-zh-TW.ts';
import type { Locale } from './words/locale.ts';

/** `ranking`: which sentence is better than the others; `judging`: whether the best one answers at all. */
export type FeatureUse = 'ranking' | 'judging';

const WORDS: Readonly<Record<FeatureUse, Readonly<Record<Locale, FeatureWords>>>> = {
  ranking: { en: inEnglish(FEATURES), 'zh-CN': rankingZhCN, 'zh-TW': rankingZhTW },
  judging: {
    en: { ...inEnglish(CONFIDENCE_FEATURES), bias: 'what every question begins with' },
    'zh-CN': judgingZhCN,
    'zh-TW': judgingZhTW,
  },
};

function inEnglish(features: readonly Feature[]): FeatureWords {
  return Object.fromEntries(features.map(({ name, meaning }) => [name, meaning]));
}

/**
 * What a feature says, in a few words; of a rule over several, nothing.
 *
 * @example meaningOf('opening', { use: 'ranking', locale: 'zh-CN' }) // '文章的第一句'
 */
export function meaningOf(
  feature: string,
  { use, locale }: { readonly use: FeatureUse; readonly locale: Locale },
): string | undefined {
  return WORDS[use][locale][feature] ?? WORDS[use].en[feature];
}

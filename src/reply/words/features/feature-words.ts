/**
 * What each feature of a score says, in a few words of one language. The English ones stand with the features themselves
 * (`src/search/features`, `src/search/confidence`); `tests/reply/feature-meaning.test.ts` holds that none is left out.
 */
export type FeatureWords = Readonly<Record<string, string>>;

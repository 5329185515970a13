import { concerning, type Feature } from '../features/feature.ts';

/** The same of questions in one language alone; 0 of those in the other. */
export function inLanguage(language: 'zh' | 'en', feature: Feature): Feature {
  return { ...feature, ...concerning(({ question }) => question.language === language, feature.value) };
}

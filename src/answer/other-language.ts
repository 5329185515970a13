import type { Language } from '../article/article.ts';
import { detectLanguage } from '../article/language.ts';
import type { NotFound } from './outcomes.ts';

/**
 * What was not found says nothing of the articles where the question is in the language of none of them: it gets
 * their language in place of a nearest passage.
 *
 * @param languages of the articles asked, in their order
 * @example mindLanguage(notFound, ['zh-Hans']).otherLanguage // 'zh-Hans', of “Where did it open?” and Chinese articles
 */
export function mindLanguage(answer: NotFound, languages: readonly Language[]): NotFound {
  const asked = languageOf(answer.question);
  const [first] = languages;
  if (first === undefined || asked === undefined) return answer;
  if (languages.some((language) => isChinese(language) === isChinese(asked))) return answer;
  const { nearest: _, runnersUp: __, ...rest } = answer;
  return { ...rest, otherLanguage: first, reasons: [] };
}

/** The language a question is in for certain: not that of an English one with a Chinese name in it. */
function languageOf(question: string): Language | undefined {
  const language = detectLanguage(question);
  if (isChinese(language)) return language;
  return /\p{L}/u.test(question) && !/\p{Script=Han}/u.test(question) ? language : undefined;
}

function isChinese(language: Language): boolean {
  return language !== 'en';
}

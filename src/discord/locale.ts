import { detectLanguage } from '../article/language.ts';
import { type Locale, localeOf } from '../reply/words/words.ts';

/**
 * The language to answer an interaction in, from the languages Discord names, most telling first (the asker's,
 * then the server's). The first that replies are written in decides.
 *
 * @example localeOfAsker('ja', 'zh-CN') === 'zh-CN'
 */
export function localeOfAsker(...named: readonly (string | undefined)[]): Locale {
  return localeOf(named.find((name) => name !== undefined && /^(?:zh|en)\b/i.test(name)));
}

/**
 * The language to answer a message in. A message does not tell its author's language, but what is written does;
 * without letters, and for Chinese in characters common to both scripts, the server's language decides.
 *
 * @example localeOfQuestion('誰發起的？', undefined) === 'zh-TW'
 */
export function localeOfQuestion(question: string, server: string | undefined): Locale {
  if (!/\p{L}/u.test(question)) return localeOfAsker(server);
  const language = detectLanguage(question);
  if (language === 'en') return 'en';
  return language === 'zh-Hant' || localeOfAsker(server) === 'zh-TW' ? 'zh-TW' : 'zh-CN';
}

import type { Article } from '../article/article.ts';
import { detectLanguage } from '../article/language.ts';
import type { Locale } from './words/locale.ts';

/**
 * The language of replies that a text suggests, for doors that do not tell the asker's: that of its letters, so
 * that an English question with a Chinese name in it is English. Chinese is answered in traditional characters
 * where those prevail in it, or where the server it stands on uses them.
 *
 * @param server the language of the server, which also decides where the text has no letters
 * @example localeOfText('誰發起的？') === 'zh-TW'; localeOfText('Who?') === 'en'; localeOfText('¶3') === undefined
 */
export function localeOfText(text: string): Locale | undefined;
export function localeOfText(text: string, server: Locale): Locale;
export function localeOfText(text: string, server?: Locale): Locale | undefined {
  if (!/\p{L}/u.test(text)) return server;
  const language = detectLanguage(text);
  if (language === 'en') return 'en';
  return language === 'zh-Hant' || server === 'zh-TW' ? 'zh-TW' : 'zh-CN';
}

/** The same of an article, to fall back on. */
export function localeOfArticle({ language }: Pick<Article, 'language'>): Locale {
  return ({ en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const)[language];
}

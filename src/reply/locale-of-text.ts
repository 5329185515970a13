import type { Article } from '../article/article.ts';
import { fold } from '../text/fold.ts';
import type { Locale } from './words/words.ts';

const HAN = /\p{Script=Han}/u;

/**
 * The language of replies that a text suggests, for doors that do not tell the asker's: traditional where one of
 * its characters has a simplified form, else simplified where there are Chinese characters at all.
 *
 * @example localeOfText('誰發起的？') === 'zh-TW'; localeOfText('Who?') === 'en'; localeOfText('¶3') === undefined
 */
export function localeOfText(text: string): Locale | undefined {
  const han = [...text].filter((character) => HAN.test(character));
  if (han.length === 0) return /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
  return han.some((character) => fold(character).text !== character) ? 'zh-TW' : 'zh-CN';
}

/** The same of an article, to fall back on. */
export function localeOfArticle({ language }: Article): Locale {
  return ({ en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' } as const)[language];
}

import { en } from './words/en.ts';
import { zhCN } from './words/zh-CN.ts';
import { zhTW } from './words/zh-TW.ts';
import type { PageLocale, PageWords } from './words.ts';

/** The texts of the page in a language. */
export function pageWords(locale: PageLocale): PageWords {
  return { en, 'zh-CN': zhCN, 'zh-TW': zhTW }[locale];
}

import { en } from './en.ts';
import type { Locale } from './locale.ts';
import type { Words } from './words.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The texts of a language. */
export function wordsOf(locale: Locale): Words {
  return { en, 'zh-CN': zhCN, 'zh-TW': zhTW }[locale];
}

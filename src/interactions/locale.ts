import { type Locale, localeNamed } from '../reply/words/locale.ts';

/**
 * The language to answer an interaction in, from the languages Discord names, most telling first (the asker's,
 * then the server's). The first that replies are written in decides.
 *
 * @example localeOfAsker('ja', 'zh-CN') === 'zh-CN'
 */
export function localeOfAsker(...named: readonly (string | undefined)[]): Locale {
  for (const name of named) {
    const locale = localeNamed(name ?? '');
    if (locale !== undefined) return locale;
  }
  return 'en';
}

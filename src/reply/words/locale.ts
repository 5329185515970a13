/** The languages that replies are written in, by Discord's codes. */
export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * The language of replies for a locale as Discord, a browser or an environment names it. Chinese that is not
 * said to be traditional is answered in simplified characters, everything else in English.
 *
 * @example localeOf('zh_HK.UTF-8') === 'zh-TW'; localeOf('fr') === 'en'; localeOf(null) === 'en'
 */
export function localeOf(locale: string | null | undefined): Locale {
  return localeNamed(locale ?? '') ?? 'en';
}

/** The same, `undefined` for a language that there are no replies in. */
export function localeNamed(locale: string): Locale | undefined {
  const parts = locale.toLowerCase().split(/[-_.@]/);
  if (parts[0] === 'en') return 'en';
  if (parts[0] !== 'zh') return undefined;
  const traditional = parts.includes('hant') || (!parts.includes('hans') && parts.some(isTraditionalRegion));
  return traditional ? 'zh-TW' : 'zh-CN';
}

function isTraditionalRegion(part: string): boolean {
  return part === 'tw' || part === 'hk' || part === 'mo';
}

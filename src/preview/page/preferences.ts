import { LANGUAGES, type PageLocale } from './words.ts';

export type Theme = 'dark' | 'light';

/** What the reader chose before; else the browser's language, and dark. Where nothing may be kept, nothing is. */
export const preferences = {
  locale: (): PageLocale => {
    const kept = read('locale');
    return LANGUAGES.find(({ locale }) => locale === kept)?.locale ?? suggestedLocale(navigator.languages);
  },
  theme: (): Theme => {
    const kept = read('theme');
    // Dark where nothing was chosen, as Discord is.
    return kept === 'light' ? 'light' : 'dark';
  },
  keep: (name: 'locale' | 'theme', value: string): void => {
    try {
      localStorage.setItem(`yuanwen-${name}`, value);
    } catch {
      // A browser that keeps nothing forgets it, and that is all.
    }
  },
};

/** The first language of the browser's that the page speaks. */
function suggestedLocale(languages: readonly string[]): PageLocale {
  for (const language of languages) {
    const parts = language.toLowerCase().split('-');
    if (parts[0] === 'en') return 'en';
    if (parts[0] === 'zh')
      return parts.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-TW' : 'zh-CN';
  }
  return 'en';
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`yuanwen-${name}`);
  } catch {
    return null;
  }
}

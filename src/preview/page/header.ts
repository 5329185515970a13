import { el, fill, icon } from './element.ts';
import { ICONS } from './icons.ts';
import type { Theme } from './preferences.ts';
import { LANGUAGES, type PageLocale, type PageWords } from './words.ts';

export interface HeaderContext {
  readonly words: PageWords;
  readonly locale: PageLocale;
  readonly theme: Theme;
  readonly chooseLanguage: (locale: PageLocale) => void;
  /** @returns the theme from now on */
  readonly switchTheme: () => Theme;
  readonly openPane: () => void;
}

/** The bar above the channel: its name, the language, the theme, and the way to the article on a phone. */
export function createHeader({
  words,
  locale,
  theme,
  chooseLanguage,
  switchTheme,
  openPane,
}: HeaderContext): HTMLElement {
  const select = el(
    'select',
    { class: 'language', 'aria-label': words.language },
    LANGUAGES.map((one) =>
      el('option', { value: one.locale, lang: one.locale, selected: one.locale === locale }, one.name),
    ),
  );
  select.addEventListener('change', () => {
    const chosen = LANGUAGES.find((one) => one.locale === select.value);
    if (chosen === undefined) return;
    chooseLanguage(chosen.locale);
    // The bar is drawn anew; whoever chose by keys goes on from the same place.
    document.querySelector<HTMLElement>('.language')?.focus();
  });
  const themeButton = el('button', { type: 'button', class: 'tool' });
  const showTheme = (now: Theme) => {
    const label = now === 'dark' ? words.toLight : words.toDark;
    themeButton.setAttribute('aria-label', label);
    themeButton.title = label;
    fill(themeButton, icon(now === 'dark' ? ICONS.sun : ICONS.moon));
  };
  showTheme(theme);
  themeButton.addEventListener('click', () => showTheme(switchTheme()));
  return el(
    'header',
    { class: 'head' },
    icon(ICONS.hash, 24),
    el('h1', {}, words.channel),
    el('p', { class: 'topic' }, words.topic),
    select,
    themeButton,
    el(
      'button',
      {
        type: 'button',
        class: 'tool to-article',
        'aria-label': words.showArticle,
        title: words.showArticle,
        onclick: openPane,
      },
      icon(ICONS.article),
    ),
  );
}

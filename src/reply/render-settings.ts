import { atOnce } from '../cooldown/cooldown.ts';
import { type Adders, type Settings, USUAL } from '../library/settings/settings.ts';
import type { ComponentRow, MessageBody } from './body.ts';
import { cutText } from './cut.ts';
import { LIMITS } from './limits.ts';
import { COLOURS, renderCard } from './render.ts';
import type { Locale } from './words/locale.ts';
import type { SettingName } from './words/settings/settings-words.ts';
import { wordsOf } from './words/words-of.ts';

/** The settings that are in force where somebody looks at them. */
export interface SettingsShown {
  readonly settings: Settings;
  /** Whether mentions are answered in the channel where they are looked at; absent in direct messages. */
  readonly mentionsHere?: boolean;
  /** Whether that is set for this very channel. */
  readonly setHere?: boolean;
}

/** Channels named one by one. */
const MOST_CHANNELS = 10;

/** All settings with their values and the usual ones; `said` comes first, in Markdown. */
export function renderSettings(
  shown: SettingsShown,
  {
    locale,
    said,
    rows = [],
  }: { readonly locale: Locale; readonly said?: string; readonly rows?: readonly ComponentRow[] },
): MessageBody {
  const words = wordsOf(locale).settings;
  const inServer = shown.mentionsHere !== undefined;
  const names: readonly SettingName[] = inServer ? IN_SERVER : FOR_PERSON;
  const lines = names.map((name) => lineOf(name, shown, locale));
  const { settings } = shown;
  const notes = [
    ...(settings.visibility === 'asker' ? [words.mentionsAreSeen] : []),
    ...(settings.adders.kind === 'managers'
      ? []
      : [words.letThemSee(wordsOf(locale).commands.articles.name)]),
  ];
  const heading = `**${inServer ? words.heading.server : words.heading.person}**`;
  const blocks = [...(said === undefined ? [] : [said]), [heading, ...lines].join('\n'), ...notes];
  return {
    ...renderCard({
      colour: said === undefined ? COLOURS.plain : COLOURS.found,
      description: cutText(blocks.join('\n\n'), LIMITS.embed.description),
    }),
    components: rows,
  };
}

const FOR_PERSON: readonly SettingName[] = ['language', 'buttons'];
const IN_SERVER: readonly SettingName[] = [
  'language',
  'visibility',
  'buttons',
  'mentionsHere',
  'mentions',
  'personSeconds',
  'serverPerMinute',
  'adders',
];

/** The value that is in force, in Markdown. */
export function settingValue(name: SettingName, shown: SettingsShown, locale: Locale): string {
  const words = wordsOf(locale).settings;
  const { settings, mentionsHere = settings.mentions } = shown;
  const onOff = (on: boolean) => words.onOff[on ? 'on' : 'off'];
  switch (name) {
    case 'language':
      return words.language[settings.language];
    case 'visibility':
      return words.visibility[settings.visibility];
    case 'buttons':
      return onOff(settings.buttons);
    case 'mentionsHere':
      return onOff(mentionsHere);
    case 'mentions':
      return onOff(settings.mentions);
    case 'personSeconds':
      return personValue(settings.personSeconds, locale);
    case 'serverPerMinute':
      return serverValue(settings.serverPerMinute, locale);
    case 'adders':
      return addersValue(settings.adders, locale);
  }
}

export function personValue(seconds: number, locale: Locale): string {
  const words = wordsOf(locale).settings;
  return seconds === 0 ? words.noLimit : words.personSeconds(seconds, atOnce(seconds));
}

export function serverValue(perMinute: number, locale: Locale): string {
  const words = wordsOf(locale).settings;
  return perMinute === 0 ? words.noLimit : words.serverPerMinute(perMinute);
}

function addersValue(adders: Adders, locale: Locale): string {
  const words = wordsOf(locale).settings;
  return adders.kind === 'role' ? words.addersOf(`<@&${adders.role}>`) : words.adders[adders.kind];
}

function lineOf(name: SettingName, shown: SettingsShown, locale: Locale): string {
  const words = wordsOf(locale).settings;
  const value = settingValue(name, shown, locale);
  const usual = settingValue(name, { settings: USUAL }, locale);
  const asUsual = value === usual ? words.asUsual : words.usually(usual);
  const aside = name === 'mentionsHere' ? words.here[shown.setHere === true ? 'own' : 'inherited'] : asUsual;
  const more = name === 'mentions' ? exceptions(shown.settings, locale) : [];
  return `• ${words.line(words.names[name], [`**${value}**`, aside, ...more].join(' · '))}`;
}

/** Channels where mentions are answered otherwise than in the rest of the server. */
function exceptions({ mentions, mentionsIn }: Settings, locale: Locale): readonly string[] {
  const others = [...mentionsIn].flatMap(([channel, on]) => (on === mentions ? [] : [`<#${channel}>`]));
  if (others.length === 0) return [];
  const listed = others.slice(0, MOST_CHANNELS).join(' ') + (others.length > MOST_CHANNELS ? ' …' : '');
  return [wordsOf(locale).settings.elsewhere[mentions ? 'off' : 'on'](listed)];
}

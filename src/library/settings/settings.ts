import { isSnowflake } from '../../snowflake.ts';
import type { SettingChange, StoredSetting } from '../store/settings.ts';

/** The languages that a server can have all replies in. */
export const LANGUAGES = ['asker', 'en', 'zh-CN', 'zh-TW'] as const;
const VISIBILITIES = ['everyone', 'asker'] as const;
/** How a role is kept: before its id. */
const ROLE = 'role ';

/** Who may add articles, besides those who may manage the server. */
export type Adders =
  | { readonly kind: 'managers' }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'role'; readonly role: string };

/** What a server has set for itself. */
export interface Settings {
  /** Of replies: that of whoever asks, or one for all. Quotations stay as they are. */
  readonly language: (typeof LANGUAGES)[number];
  /** Who sees answers to commands. */
  readonly visibility: (typeof VISIBILITIES)[number];
  /** Whether there are buttons under answers. */
  readonly buttons: boolean;
  /** Whether mentions are answered, where a channel has nothing else set. */
  readonly mentions: boolean;
  /** The same by channel or thread. */
  readonly mentionsIn: ReadonlyMap<string, boolean>;
  /** Seconds between two questions of a person; 0: as many as they like. */
  readonly personSeconds: number;
  /** Questions of all together in a minute; 0: as many as they like. */
  readonly serverPerMinute: number;
  readonly adders: Adders;
}

export const USUAL: Settings = {
  language: 'asker',
  visibility: 'everyone',
  buttons: true,
  mentions: true,
  mentionsIn: new Map(),
  personSeconds: 3,
  serverPerMinute: 120,
  adders: { kind: 'managers' },
};

/** What can be chosen for each number. */
export const PERSON_SECONDS = [0, 3, 5, 10, 30, 60, 300] as const;
export const SERVER_PER_MINUTE = [0, 10, 30, 60, 120, 300] as const;

/** A change of one setting; a channel's where one is named. */
export type Change =
  | { readonly name: 'language'; readonly value: Settings['language'] }
  | { readonly name: 'visibility'; readonly value: Settings['visibility'] }
  | { readonly name: 'buttons' | 'mentions'; readonly value: boolean; readonly channel?: string }
  | { readonly name: 'personSeconds' | 'serverPerMinute'; readonly value: number }
  | { readonly name: 'adders'; readonly value: Adders };

/**
 * Reads settings as they were kept. What this program does not know, as of a newer one, is as usual.
 * @example settingsOf([{ name: 'language', value: 'zh-TW' }]).language === 'zh-TW'
 */
export function settingsOf(kept: readonly StoredSetting[]): Settings {
  const values = new Map(kept.flatMap((one) => (one.channel === undefined ? [[one.name, one.value]] : [])));
  const channels = kept.flatMap(({ name, channel, value }) =>
    name === 'mentions' && channel !== undefined ? [[channel, value === 'on'] as const] : [],
  );
  return {
    language: oneOf(LANGUAGES, values.get('language')) ?? USUAL.language,
    visibility: oneOf(VISIBILITIES, values.get('visibility')) ?? USUAL.visibility,
    buttons: switched(values.get('buttons')) ?? USUAL.buttons,
    mentions: switched(values.get('mentions')) ?? USUAL.mentions,
    mentionsIn: new Map(channels),
    personSeconds: oneOf(PERSON_SECONDS, Number(values.get('personSeconds'))) ?? USUAL.personSeconds,
    serverPerMinute: oneOf(SERVER_PER_MINUTE, Number(values.get('serverPerMinute'))) ?? USUAL.serverPerMinute,
    adders: addersOf(values.get('adders')),
  };
}

/**
 * A change as it is kept: what is as usual for the whole server, or in a channel as it is there without a setting of
 * its own (`inherited`), is not kept at all, so that it follows later changes.
 * @example writeChange({ name: 'mentions', value: true, channel: '5' }, true) // { name: 'mentions', channel: '5' }
 */
export function writeChange(change: Change, inherited?: boolean): SettingChange {
  const channel = 'channel' in change ? change.channel : undefined;
  const value = writeValue(change);
  if (channel !== undefined) {
    return { name: change.name, channel, ...(change.value !== inherited && { value }) };
  }
  return value === USUAL_VALUES.get(change.name) ? { name: change.name } : { name: change.name, value };
}

const USUAL_VALUES = new Map(
  (
    [
      { name: 'language', value: USUAL.language },
      { name: 'visibility', value: USUAL.visibility },
      { name: 'buttons', value: USUAL.buttons },
      { name: 'mentions', value: USUAL.mentions },
      { name: 'personSeconds', value: USUAL.personSeconds },
      { name: 'serverPerMinute', value: USUAL.serverPerMinute },
      { name: 'adders', value: USUAL.adders },
    ] satisfies readonly Change[]
  ).map((change): readonly [string, string] => [change.name, writeValue(change)]),
);

function writeValue({ value }: Change): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value !== 'object') return String(value);
  return value.kind === 'role' ? `${ROLE}${value.role}` : value.kind;
}

function addersOf(value: string | undefined): Adders {
  const role = value?.startsWith(ROLE) === true ? value.slice(ROLE.length) : '';
  if (isSnowflake(role)) return { kind: 'role', role };
  return value === 'everyone' ? { kind: 'everyone' } : USUAL.adders;
}

function switched(value: string | undefined): boolean | undefined {
  return value === 'on' ? true : value === 'off' ? false : undefined;
}

function oneOf<Value>(values: readonly Value[], found: unknown): Value | undefined {
  return values.find((value) => value === found);
}

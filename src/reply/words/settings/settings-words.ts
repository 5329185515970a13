import type { CommandWords } from '../command-words.ts';
import type { Locale } from '../locale.ts';

/** A setting, as it is shown. */
export type SettingName =
  | 'language'
  | 'visibility'
  | 'buttons'
  | 'mentionsHere'
  | 'mentions'
  | 'personSeconds'
  | 'serverPerMinute'
  | 'adders';

/** What is said of a server's settings, in one language. Parameters come in plain, unless said. */
export interface SettingsWords {
  readonly heading: { readonly server: string; readonly person: string };
  readonly names: Readonly<Record<SettingName, string>>;
  /** A setting and its value; both in Markdown. */
  readonly line: (name: string, value: string) => string;
  readonly asUsual: string;
  readonly usually: (value: string) => string;
  /** Whether a channel or thread has a setting of its own, or that of its channel or the server. */
  readonly here: Readonly<Record<'own' | 'inherited', string>>;

  readonly language: Readonly<Record<'asker' | Locale, string>>;
  readonly visibility: Readonly<Record<'everyone' | 'asker', string>>;
  readonly onOff: Readonly<Record<'on' | 'off', string>>;
  /** Seconds between two questions, and how many may come at once. */
  readonly personSeconds: (seconds: number, atOnce: number) => string;
  readonly serverPerMinute: (questions: number) => string;
  readonly noLimit: string;
  readonly adders: Readonly<Record<'managers' | 'everyone' | 'role', string>>;
  /** The role as Discord shows it, in Markdown. */
  readonly addersOf: (role: string) => string;
  /** Channels that have it otherwise than the server; in Markdown. */
  readonly elsewhere: Readonly<Record<'on' | 'off', (channels: string) => string>>;

  /** Answers to messages are seen by all, whatever is set. */
  readonly mentionsAreSeen: string;
  /** Discord shows the command to managers alone, until told otherwise. */
  readonly letThemSee: (articles: string) => string;

  /** What a button does. */
  readonly buttons: {
    readonly visibility: Readonly<Record<'everyone' | 'asker', string>>;
    readonly buttons: Readonly<Record<'on' | 'off', string>>;
    readonly mentionsHere: Readonly<Record<'on' | 'off', string>>;
    readonly mentions: Readonly<Record<'on' | 'off', string>>;
    readonly reset: string;
    readonly resetSure: string;
    readonly back: string;
  };
  readonly chooseRole: string;
  readonly askReset: string;
  readonly done: {
    /** The name and the value that is in force now, in Markdown. */
    readonly changed: (name: string, value: string) => string;
    readonly reset: string;
  };
  /** Too much was asked, by one person or by the whole server: how many seconds to wait. */
  readonly held: Readonly<Record<'person' | 'server', (seconds: number) => string>>;
  readonly commands: SettingsCommands;
}

export type SettingsCommands = Readonly<Record<'settings', CommandWords>>;

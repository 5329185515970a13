import type { Locale } from '../../reply/words/locale.ts';
import type { Family } from '../explain.ts';

/** The languages of the page, which are those of the replies. */
export type PageLocale = Locale;

export const LANGUAGES: readonly { readonly locale: PageLocale; readonly name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'zh-CN', name: '简体中文' },
  { locale: 'zh-TW', name: '繁體中文' },
];

/** Every text of the page itself, in one language. What the bot says comes from the bot. */
export interface PageWords {
  readonly server: string;
  readonly textChannels: string;
  readonly channel: string;
  readonly topic: string;
  readonly language: string;
  readonly toLight: string;
  readonly toDark: string;
  readonly app: string;
  readonly reader: string;
  readonly messages: string;
  readonly welcome: string;
  readonly welcomeText: string;
  readonly starters: string;
  readonly write: string;
  readonly writeHint: string;
  readonly send: string;
  readonly attach: string;
  readonly remove: (name: string) => string;
  readonly commands: string;
  readonly noCommand: string;
  readonly options: string;
  readonly optional: string;
  readonly required: string;
  readonly choices: (option: string) => string;
  readonly noChoices: string;
  readonly chooseFile: string;
  readonly yes: string;
  readonly no: string;
  readonly cancel: string;
  readonly submit: string;
  readonly close: string;
  readonly thinking: string;
  readonly edited: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly used: (name: string) => string;
  readonly reply: string;
  readonly replyingTo: (name: string) => string;
  readonly messageMenu: string;
  readonly copyText: string;
  readonly showInArticle: string;
  readonly notAnswered: string;
  /** The same of a message with a file: how that becomes an article. */
  readonly fileNotAnswered: string;
  /** The bot was spoken to, and answers nothing. */
  readonly silent: Readonly<Record<'mentions-off' | 'held', string>>;
  readonly failed: string;
  readonly unreachable: string;
  readonly tooLarge: (mib: number) => string;
  readonly dropHere: string;
  readonly notAccepted: (details: string) => string;
  readonly article: string;
  readonly showArticle: string;
  readonly noArticle: string;
  readonly nothingNear: string;
  readonly why: string;
  readonly whyNot: string;
  readonly nearest: string;
  readonly confidence: (percent: number) => string;
  readonly matched: string;
  readonly missing: string;
  readonly decided: string;
  /** As the bot names them: the one thing that is worded in one place for both. */
  readonly families: Readonly<Record<Family, string>>;
  readonly runnersUp: string;
  readonly features: string;
  readonly select: string;
}

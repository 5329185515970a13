import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  Locale as DiscordLocale,
  InteractionContextType,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandWords } from '../src/reply/words/command-words.ts';
import { LOCALES } from '../src/reply/words/locale.ts';
import type { Words } from '../src/reply/words/words.ts';
import { wordsOf } from '../src/reply/words/words-of.ts';

/**
 * Declaring commands to Discord as plain JSON, with names and descriptions from the catalogues. discord.js's
 * values are written out, since its code is loaded by the Discord adapter alone.
 */

const SUBCOMMAND: ApplicationCommandOptionType.Subcommand = 1;
export const STRING: ApplicationCommandOptionType.String = 3;
export const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;
const ATTACHMENT: ApplicationCommandOptionType.Attachment = 11;
const CHAT_INPUT: ApplicationCommandType.ChatInput = 1;
const MESSAGE: ApplicationCommandType.Message = 3;
/** The permission “Manage Server”, as Discord writes it. */
const MANAGE_GUILD = '32';

const GUILD_INSTALL: ApplicationIntegrationType.GuildInstall = 0;
const USER_INSTALL: ApplicationIntegrationType.UserInstall = 1;
const GUILD: InteractionContextType.Guild = 0;
const BOT_DM: InteractionContextType.BotDM = 1;
const PRIVATE_CHANNEL: InteractionContextType.PrivateChannel = 2;

/** Where a command may be used: where the bot was added, and in direct messages with it. */
const WITH_BOT = { integration_types: [GUILD_INSTALL], contexts: [GUILD, BOT_DM] };
/** And by people who added the app to their account, in servers and conversations that the bot is not in. */
const ANYWHERE = {
  integration_types: [GUILD_INSTALL, USER_INSTALL],
  contexts: [GUILD, BOT_DM, PRIVATE_CHANNEL],
};

export type CommandName = keyof Words['commands'];

/** A command, or a subcommand behind its command: `articles add`. */
export type CommandPath = CommandName | `${CommandName} ${string}`;

type Localized = Partial<Record<DiscordLocale, string>>;

/** The declaration of a command, for servers and for direct messages with the bot. */
export function declareCommand(
  name: CommandName,
  options: readonly (APIApplicationCommandBasicOption | APIApplicationCommandSubcommandOption)[],
  {
    managers = false,
    anywhere = false,
  }: {
    /** Whether it is for people who may manage the server. */
    readonly managers?: boolean;
    /** Whether people may add it to their account, and use it where the bot is not. */
    readonly anywhere?: boolean;
  } = {},
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: CHAT_INPUT,
    ...named((words) => commandWords(words, name)),
    options: [...options],
    ...(anywhere ? ANYWHERE : WITH_BOT),
    ...(managers && { default_member_permissions: MANAGE_GUILD }),
  };
}

/** One of several things that a command does. */
export function subcommand(
  path: CommandPath,
  options: readonly APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return {
    type: SUBCOMMAND,
    ...named((words) => commandWords(words, path)),
    options: [...options],
  };
}

/** A command in the menu of a message: for people who may manage the server, or for all, anywhere. */
export function declareMessageCommand(
  name: CommandName,
  { anywhere = false }: { readonly anywhere?: boolean } = {},
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  const of = (words: Words) => words.commands[name].name;
  return {
    type: MESSAGE,
    name: of(wordsOf('en')),
    name_localizations: localized(of),
    ...(anywhere ? ANYWHERE : { ...WITH_BOT, default_member_permissions: MANAGE_GUILD }),
  };
}

/** Whether a command is typed with a slash; the others are in the menus of messages. */
export function isTyped(
  data: RESTPostAPIApplicationCommandsJSONBody,
): data is RESTPostAPIChatInputApplicationCommandsJSONBody {
  return data.type === undefined || data.type === CHAT_INPUT;
}

/** Text; `length` in characters. */
export function textOption(
  command: CommandPath,
  option: string,
  more: { readonly required?: boolean; readonly longest?: number; readonly completed?: boolean },
): APIApplicationCommandBasicOption {
  return {
    type: STRING,
    ...named((words) => optionWords(words, command, option)),
    required: more.required ?? false,
    ...(more.longest === undefined ? {} : { max_length: more.longest }),
    ...(more.completed ? { autocomplete: true } : {}),
  };
}

/** One of a few values; each choice is named in every language. */
export function choiceOption(
  command: CommandName,
  option: string,
  choices: readonly { readonly value: string; readonly nameIn: (words: Words) => string }[],
): APIApplicationCommandBasicOption {
  return {
    type: STRING,
    ...named((words) => optionWords(words, command, option)),
    required: false,
    choices: choices.map(({ value, nameIn }) => ({
      value,
      name: nameIn(wordsOf('en')),
      name_localizations: localized(nameIn),
    })),
  };
}

/** A file. */
export function fileOption(
  command: CommandPath,
  option: string,
  { required = false }: { readonly required?: boolean } = {},
): APIApplicationCommandBasicOption {
  return { type: ATTACHMENT, ...named((words) => optionWords(words, command, option)), required };
}

/** Whether only the asker sees the reply. */
export function hideOption(command: CommandName): APIApplicationCommandBasicOption {
  return { type: BOOLEAN, ...named((words) => optionWords(words, command, 'hide')), required: false };
}

function named(of: (words: Words) => { readonly name: string; readonly description: string }) {
  return {
    name: of(wordsOf('en')).name,
    description: of(wordsOf('en')).description,
    name_localizations: localized((words) => of(words).name),
    description_localizations: localized((words) => of(words).description),
  };
}

function localized(of: (words: Words) => string): Localized {
  const others = LOCALES.filter((locale) => locale !== 'en');
  return Object.fromEntries(others.map((locale) => [locale, of(wordsOf(locale))]));
}

/** @throws Error where a catalogue lacks the option: a fault of ours */
function optionWords(words: Words, command: CommandPath, option: string) {
  const found = commandWords(words, command).options[option];
  if (found === undefined) throw new Error(`/${command} has no words for its option “${option}”`);
  return found;
}

/** @throws Error where a catalogue lacks the command: a fault of ours */
function commandWords({ commands }: Words, path: CommandPath): CommandWords {
  const [name = '', inner] = path.split(' ');
  const command: CommandWords | undefined = new Map<string, CommandWords>(Object.entries(commands)).get(name);
  const found = inner === undefined ? command : command?.subcommands?.[inner];
  if (found === undefined) throw new Error(`there are no words for /${path}`);
  return found;
}

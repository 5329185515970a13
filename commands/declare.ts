import type {
  APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  Locale as DiscordLocale,
  InteractionContextType,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Words, wordsOf } from '../src/reply/words/words.ts';

/**
 * Declaring commands to Discord as plain JSON, with names and descriptions from the catalogues. discord.js's
 * values are written out, since its code is loaded by the Discord adapter alone.
 */

export const STRING: ApplicationCommandOptionType.String = 3;
export const BOOLEAN: ApplicationCommandOptionType.Boolean = 5;
const CHAT_INPUT = 1;

const GUILD_INSTALL: ApplicationIntegrationType.GuildInstall = 0;
const GUILD: InteractionContextType.Guild = 0;
const BOT_DM: InteractionContextType.BotDM = 1;

export type CommandName = keyof Words['commands'];

type Localized = Partial<Record<DiscordLocale, string>>;

/** The declaration of a command, for servers and for direct messages with the bot. */
export function declareCommand(
  name: CommandName,
  options: readonly APIApplicationCommandBasicOption[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: CHAT_INPUT,
    ...named((words) => words.commands[name]),
    options: [...options],
    integration_types: [GUILD_INSTALL],
    contexts: [GUILD, BOT_DM],
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
  command: CommandName,
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

/** Whether only the asker sees the reply. */
export function hideOption(command: CommandName): APIApplicationCommandBasicOption {
  return { type: BOOLEAN, ...named((words) => optionWords(words, command, 'hide')), required: false };
}

function named(of: (words: Words) => { readonly name: string; readonly description: string }) {
  return {
    ...of(wordsOf('en')),
    name_localizations: localized((words) => of(words).name),
    description_localizations: localized((words) => of(words).description),
  };
}

function localized(of: (words: Words) => string): Localized {
  return { 'zh-CN': of(wordsOf('zh-CN')), 'zh-TW': of(wordsOf('zh-TW')) };
}

/** @throws Error where a catalogue lacks the option: a fault of ours */
function optionWords(words: Words, command: CommandName, option: string) {
  const found = words.commands[command].options[option];
  if (found === undefined) throw new Error(`/${command} has no words for its option “${option}”`);
  return found;
}

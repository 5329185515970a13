import type { MessageType } from 'discord.js';
import * as v from 'valibot';
import type { Request } from '../../commands/command.ts';
import { localeOfText } from '../reply/locale-of-text.ts';
import { localeOfAsker } from './locale.ts';
import { messageSchema } from './payload-schema.ts';

/** A message that is answered, and where the answer belongs. */
export interface Addressed {
  readonly channel: string;
  readonly message: string;
  readonly request: Request;
}

export interface Recipient {
  /** The bot's own user id. */
  readonly bot: string;
  /** The language a server has set, where it is known. */
  readonly serverLocale: (guild: string) => string | undefined;
  /** The channel that a thread belongs to, where that is known. */
  readonly parentOf?: (channel: string) => string | undefined;
}

/** discord.js's values are written out, since its code is loaded by the Discord adapter alone. */
const DEFAULT: MessageType.Default = 0;
const REPLY: MessageType.Reply = 19;

/** Mentions of users, roles and channels, custom emoji, and the two words that ping everybody. */
const MENTIONS = /<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>|@(?:everyone|here)\b/g;

/**
 * The request a message makes of the bot, if it makes one: it mentions the bot, answers one of its messages, or
 * is a direct message. Mentions of roles or of everybody are meant for others. Without the privileged intent
 * Discord leaves the text out of all other messages, so an answer with its ping turned off arrives empty and is
 * left alone. Nothing but a mention asks for help.
 */
export function readMessage(
  payload: unknown,
  { bot, serverLocale, parentOf }: Recipient,
): Addressed | undefined {
  const read = v.safeParse(messageSchema, payload);
  if (!read.success) return undefined;
  const { id, channel_id: channel, author, guild_id: guild, content = '', type = DEFAULT } = read.output;
  if (id === undefined || channel === undefined) return undefined;
  if (author?.bot === true || author?.id === bot || read.output.webhook_id !== undefined) return undefined;
  if (type !== DEFAULT && type !== REPLY) return undefined;

  const named = content.includes(`<@${bot}>`) || content.includes(`<@!${bot}>`);
  const pinged = read.output.mentions.some((user) => user.id === bot);
  const answered = type === REPLY && read.output.referenced_message?.author?.id === bot;
  if (guild !== undefined && !named && !pinged && !answered) return undefined;

  const question = content.replace(MENTIONS, ' ').replace(/\s+/g, ' ').trim();
  // An answer of a picture or a sticker alone asks nothing.
  if (question === '' && guild !== undefined && !named && answered) return undefined;

  const user = author?.id;
  const parent = parentOf?.(channel);
  return {
    channel,
    message: id,
    request: {
      ...(question === '' ? { command: 'help', options: {} } : { command: 'ask', options: { question } }),
      locale: localeOfText(question, localeOfAsker(guild === undefined ? undefined : serverLocale(guild))),
      mayManage: guild === undefined,
      place: {
        ...(guild !== undefined && { guild }),
        channel,
        ...(parent !== undefined && { parent }),
        ...(user !== undefined && { user }),
      },
    },
  };
}

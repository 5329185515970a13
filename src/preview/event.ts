import type { InteractionResponseType } from 'discord.js';
import type { Choice, MessageReply, Reply } from '../../commands/command.ts';
import type { FormBody, MessageBody } from '../reply/body.ts';
import type { Channel, Message, WireFile } from './channel.ts';
import { PREVIEW } from './identity.ts';
import type { Insight } from './insight.ts';

/** discord.js's values are written out, since its code is loaded by the Discord adapter alone. */
export const RESPONSE = {
  message: 4 satisfies InteractionResponseType.ChannelMessageWithSource,
  update: 7 satisfies InteractionResponseType.UpdateMessage,
  choices: 8 satisfies InteractionResponseType.ApplicationCommandAutocompleteResult,
  form: 9 satisfies InteractionResponseType.Modal,
} as const;

/** What a page is told, a line each: the callback as Discord would get it, and the message that came of it. */
export type Event =
  | { readonly type: 'posted'; readonly message: Message }
  /** The bot was spoken to and says nothing: mentions are off there, or somebody was told already that they ask too much. */
  | { readonly type: 'silent'; readonly why: 'mentions-off' | 'held' }
  | { readonly type: 'progress'; readonly data: MessageBody }
  | {
      readonly type: typeof RESPONSE.message | typeof RESPONSE.update;
      readonly data: object;
      readonly message: Message;
      readonly insight?: Insight;
    }
  | { readonly type: typeof RESPONSE.choices; readonly data: { readonly choices: readonly Choice[] } }
  | { readonly type: typeof RESPONSE.form; readonly data: FormBody };

/** Only the asker sees it. */
const EPHEMERAL = 64;

export interface Delivery {
  readonly channel: Channel;
  readonly newId: () => string;
  /** The message whose button led here, which a reply may replace. */
  readonly from?: Message | undefined;
  readonly insight?: Insight | undefined;
  /** What Discord tells of a message besides its body: what it answers. */
  readonly answers?: Pick<Message, 'message_reference' | 'interaction'>;
}

/** A reply as the callback that Discord's adapter would send, with the message that Discord would make of it. */
export function deliver(reply: Reply, { channel, newId, from, insight, answers }: Delivery): Event {
  if (reply.kind === 'form') {
    channel.open(reply.form);
    return { type: RESPONSE.form, data: reply.form };
  }
  const replaced = reply.replaces === true ? from : undefined;
  const data = dataOf(reply);
  const files = keepFiles(reply, channel, newId);
  const message: Message = {
    ...(replaced ?? {
      id: newId(),
      author: { ...PREVIEW.bot, bot: true },
      timestamp: new Date().toISOString(),
      ...answers,
    }),
    ...data,
    ...(files.length > 0 && { attachments: files }),
    ...(replaced !== undefined && { edited_timestamp: new Date().toISOString() }),
  };
  channel.post(message);
  return {
    type: reply.replaces === true ? RESPONSE.update : RESPONSE.message,
    data,
    message,
    ...(insight !== undefined && { insight }),
  };
}

/** Of a message that is changed, what is not named goes; who sees it stays as it was. */
function dataOf({ body, replaces, visibility }: MessageReply): MessageBody & { readonly flags?: number } {
  if (replaces === true) return { embeds: [], components: [], ...body };
  return { ...body, ...(visibility === 'asker' && { flags: EPHEMERAL }) };
}

function keepFiles({ files = [] }: MessageReply, channel: Channel, newId: () => string): readonly WireFile[] {
  return files.map((file) => {
    const id = newId();
    channel.keepFile(id, file);
    const url = `/files/${id}/${encodeURIComponent(file.name)}`;
    return { id, filename: file.name, size: file.bytes.length, url };
  });
}

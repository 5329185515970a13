import { answersMentions } from '../../commands/in-force.ts';
import { localeOfAsker } from '../interactions/locale.ts';
import { readMessage } from '../interactions/mention.ts';
import { produceForMessage } from '../interactions/produce.ts';
import { USUAL } from '../library/settings/settings.ts';
import { LIMITS } from '../reply/limits.ts';
import { resolveFile } from './admit.ts';
import type { Message } from './channel.ts';
import { deliver } from './event.ts';
import { PREVIEW } from './identity.ts';
import { lookBehind, looksBehind } from './insight.ts';
import type { Door, Send, Taken } from './interact.ts';
import { CODES, refuseForm } from './refusal.ts';
import { readSentMessage } from './sent.ts';

const DEFAULT = 0;
const REPLY = 19;

/**
 * Takes a message written into the channel, as Discord's client would send it, and answers it where it mentions
 * the bot or replies to it.
 */
export function speak(payload: unknown, door: Door): Taken {
  const { attachments, locale, message_reference, ...sent } = readSentMessage(payload);
  const content = (sent.content ?? '').trim();
  const files = attachments.flatMap(({ id = '' }) => resolveFile(id, door.uploads));
  const refused = (at: string, code: string, message: string): Taken => ({
    kind: 'refused',
    status: 400,
    refusal: refuseForm([{ at: [at], code, message }]),
  });
  const most = LIMITS.message.content;
  if (content.length > most) {
    return refused('content', 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  }
  if (files.length < attachments.length) {
    return refused('attachments', 'ATTACHMENT_NOT_FOUND', 'Attachment data not found.');
  }
  const reference = message_reference?.message_id;
  const answered = door.channel.find(reference ?? '');
  if (reference !== undefined && answered === undefined) {
    return refused('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  }
  if (content === '' && files.length === 0) {
    return {
      kind: 'refused',
      status: 400,
      refusal: { code: CODES.emptyMessage, message: 'Cannot send an empty message' },
    };
  }
  const message: Message = {
    id: door.newId(),
    author: PREVIEW.reader,
    timestamp: new Date().toISOString(),
    content,
    ...(files.length > 0 && { attachments: files.map(([, file]) => file) }),
    ...(answered && { message_reference: { message_id: answered.id } }),
  };
  door.channel.post(message);
  return {
    kind: 'taken',
    answer: (send) => answer({ message, answered, locale }, door, send),
  };
}

interface Said {
  readonly message: Message;
  /** The message that it replies to. */
  readonly answered: Message | undefined;
  readonly locale: string | undefined;
}

async function answer({ message, answered, locale }: Said, door: Door, send: Send): Promise<void> {
  send({ type: 'posted', message });
  const addressed = readMessage(created(message, answered), {
    bot: PREVIEW.bot.id,
    serverLocale: () => locale,
  });
  if (addressed === undefined) return;
  const reply = await produceForMessage(addressed.request, door);
  if (reply === undefined) {
    const { place } = addressed.request;
    const settings = (await door.app.settings?.of(place)) ?? USUAL;
    send({ type: 'silent', why: answersMentions({ place }, settings) ? 'held' : 'mentions-off' });
    return;
  }
  // The reply is in the language of the message; what stands beside it is the page's own.
  const reader = { ...addressed.request, locale: localeOfAsker(locale) };
  const insight = looksBehind(reply) ? await lookBehind(reader, door.app) : undefined;
  const answers = { message_reference: { message_id: message.id } };
  // A message is answered with a message, which all who read the channel see.
  const said = reply.kind === 'message' ? { ...reply, visibility: 'everyone' as const } : reply;
  send(deliver(said, { channel: door.channel, newId: door.newId, insight, answers }));
}

/** The message as Discord's gateway would send it, with the reply's ping on. */
function created(message: Message, answered: Message | undefined): object {
  const named = message.content?.includes(`<@${PREVIEW.bot.id}>`) === true;
  const pinged = answered?.author.id === PREVIEW.bot.id;
  return {
    ...message,
    type: answered === undefined ? DEFAULT : REPLY,
    channel_id: PREVIEW.channel,
    guild_id: PREVIEW.guild,
    mentions: named || pinged ? [{ ...PREVIEW.bot, bot: true }] : [],
    ...(answered && { referenced_message: { ...answered, channel_id: PREVIEW.channel } }),
  };
}

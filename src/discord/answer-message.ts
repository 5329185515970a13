import { Routes } from 'discord.js';
import type { Reply } from '../../commands/command.ts';
import { newErrorId } from '../errors.ts';
import type { Addressed } from '../interactions/mention.ts';
import { produceForMessage } from '../interactions/produce.ts';
import type { MessageBody } from '../reply/body.ts';
import { factsOf, failureOf, lacksPermission } from './failure.ts';
import { persist } from './persist.ts';
import { withoutEmbeds } from './plain-body.ts';
import type { Answering } from './respond.ts';
import type { Speaking } from './speaking.ts';
import { within } from './work.ts';

export interface AnsweringMessages extends Answering {
  /** How long an answer may take before the bot is shown typing. */
  readonly typingAfterMs: number;
}

/** Answers a message with a reply to it, where there is anything to be said. Never rejects; what cannot be delivered is logged. */
export async function answerMessage(addressed: Addressed, answering: AnsweringMessages): Promise<void> {
  const { rest, handlers, app, log, typingAfterMs } = answering;
  const { channel, request } = addressed;
  try {
    const outcome = produceForMessage(request, answering);
    if ((await within(typingAfterMs, outcome, 'late' as const)) === 'late') {
      // A courtesy, so no harm where it fails.
      await rest.post(Routes.channelTyping(channel)).catch(() => undefined);
    }
    const reply = await outcome;
    if (reply === undefined) return;
    try {
      await send(addressed, reply, answering);
    } catch (error) {
      if (failureOf(error) !== 'refused') throw error;
      const id = newErrorId();
      log.error({ errorId: id, command: request.command, ...factsOf(error) }, 'Discord refused a reply');
      await send(addressed, handlers.apologise(id, request, app), answering);
    }
  } catch (error) {
    log.warn({ command: request.command, ...factsOf(error) }, 'An answer could not be delivered');
  }
}

/** Sends a reply, its words alone where embeds are not permitted: the answer, and any apology, then still arrive. */
async function send(addressed: Addressed, reply: Reply, { rest, log }: Answering): Promise<void> {
  if (reply.kind === 'form') throw new TypeError('a message cannot be answered with a form');
  const { body } = reply;
  try {
    await post(addressed, body, rest);
  } catch (error) {
    if (!lacksPermission(error) || body.embeds === undefined) throw error;
    await post(addressed, withoutEmbeds(body), rest);
    const facts = { command: addressed.request.command, ...factsOf(error) };
    log.warn(facts, 'Answered without an embed; the permission “Embed Links” lets answers be shown in full');
  }
}

/** The nonce lets Discord know a repeated try of the same answer, so that it never stands there twice. */
async function post({ channel, message }: Addressed, body: MessageBody, rest: Speaking): Promise<void> {
  const sent = {
    ...body,
    message_reference: { message_id: message, channel_id: channel, fail_if_not_exists: false },
    nonce: message,
    enforce_nonce: true,
  };
  await persist(() => rest.post(Routes.channelMessages(channel), { body: sent }));
}

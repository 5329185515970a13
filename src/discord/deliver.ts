import { InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { MessageReply, Reply } from '../../commands/command.ts';
import type { Ticket } from '../interactions/request.ts';
import { failureOf } from './failure.ts';

/**
 * What was said of a late answer: that a message is coming, that the message with the button will change, or
 * something of which Discord did not say whether it took notice.
 */
export type Announced = 'message' | 'update' | 'unsure';

/** What is used of a REST client. */
export type Speaking = Pick<REST, 'post' | 'patch'>;

/** Where a reply goes, and what was said there so far. */
export interface Destination {
  readonly ticket: Ticket;
  /** Left out where nothing was said. */
  readonly announced?: Announced | undefined;
  /** Whether there is a message whose button led here: the original is then that message, not a reply to be made. */
  readonly fromMessage: boolean;
}

/** Delivers a reply once, whatever was announced. @throws what the REST client throws */
export async function deliver(to: Destination, reply: Reply, rest: Speaking): Promise<void> {
  if (to.announced === undefined || to.announced === 'unsure') {
    try {
      await callBack(to.ticket, reply, rest);
      return;
    } catch (error) {
      if (failureOf(error) !== 'acknowledged') throw error;
      // A try that seemed to fail got through. Was it this very reply, all is said; was it the announcement,
      // the reply still has to take its place.
      if (to.announced === undefined) return;
    }
  }
  if (reply.kind === 'form') return;
  await follow(to, reply, rest);
}

async function callBack({ id, token }: Ticket, reply: Reply, rest: Speaking): Promise<void> {
  const route = Routes.interactionCallback(id, token);
  if (reply.kind === 'form') {
    await rest.post(route, { auth: false, body: { type: InteractionResponseType.Modal, data: reply.form } });
    return;
  }
  await rest.post(route, {
    auth: false,
    body: {
      type:
        reply.replaces === true
          ? InteractionResponseType.UpdateMessage
          : InteractionResponseType.ChannelMessageWithSource,
      data: { ...bodyOf(reply), ...flagsOf(reply) },
    },
    ...filesOf(reply),
  });
}

/** What comes after an announcement: in the place that it made, or as a message of its own. */
async function follow(
  { ticket, fromMessage }: Destination,
  reply: MessageReply,
  rest: Speaking,
): Promise<void> {
  const { application, token } = ticket;
  if (fromMessage && reply.replaces !== true) {
    await rest.post(Routes.webhook(application, token), {
      auth: false,
      body: { ...bodyOf(reply), ...flagsOf(reply) },
      ...filesOf(reply),
    });
    return;
  }
  await rest.patch(Routes.webhookMessage(application, token), {
    auth: false,
    body: bodyOf(reply),
    ...filesOf(reply),
  });
}

/** Of a message that is changed, what is not named stays: so everything is. */
function bodyOf({ body, replaces }: MessageReply): object {
  return replaces === true ? { embeds: [], components: [], ...body } : body;
}

function flagsOf({ visibility, replaces }: MessageReply): object {
  return visibility === 'asker' && replaces !== true ? { flags: MessageFlags.Ephemeral } : {};
}

function filesOf({ files = [] }: MessageReply): object {
  if (files.length === 0) return {};
  return { files: files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })) };
}

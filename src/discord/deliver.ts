import { InteractionResponseType, MessageFlags, type RawFile, Routes } from 'discord.js';
import type { MessageReply, Reply } from '../../commands/command.ts';
import type { Ticket } from '../interactions/request.ts';
import { type CallingBack, callBack } from './call-back.ts';
import { failureOf } from './failure.ts';
import { persist } from './persist.ts';
import type { Speaking } from './speaking.ts';

/** What was said of a late answer. */
export interface Announced {
  /** That a message is coming, or that the message with the button will change. */
  readonly as: 'message' | 'update';
  /** Whether Discord said that it took notice. */
  readonly sure: boolean;
}

/** Where a reply goes, and what was said there so far. */
export interface Destination {
  readonly ticket: Ticket;
  /** Left out where nothing was said. */
  readonly announced?: Announced | undefined;
}

/** Delivers a reply once, whatever was announced. @throws what the REST client throws */
export async function deliver(to: Destination, reply: Reply, calling: CallingBack): Promise<void> {
  if (to.announced?.sure !== true) {
    try {
      await callBack(to.ticket, firstAnswer(reply), calling);
      return;
    } catch (error) {
      const failure = failureOf(error);
      // Without an answer, any try may have got through: what changes a message does no harm then.
      const mayChange = failure === 'unavailable' && changesMessage(to, reply);
      if (failure !== 'acknowledged' && !mayChange) throw error;
      // A try that seemed to fail got through. Was it this very reply, all is said; was it the announcement,
      // the reply still has to take its place.
      if (to.announced === undefined) return;
    }
  }
  if (reply.kind === 'form') return;
  await follow(to.ticket, reply, { rest: calling.rest, as: to.announced?.as ?? 'message' });
}

/** Whether what comes after the announcement changes a message, and so can come twice. */
function changesMessage({ announced }: Destination, reply: Reply): boolean {
  return (
    announced?.as === 'message' ||
    (announced !== undefined && reply.kind === 'message' && reply.replaces === true)
  );
}

function firstAnswer(reply: Reply): { readonly body: object; readonly files?: readonly RawFile[] } {
  if (reply.kind === 'form') return { body: { type: InteractionResponseType.Modal, data: reply.form } };
  const type =
    reply.replaces === true
      ? InteractionResponseType.UpdateMessage
      : InteractionResponseType.ChannelMessageWithSource;
  return { body: { type, data: { ...bodyOf(reply), ...flagsOf(reply) } }, ...filesOf(reply) };
}

/** What comes after an announcement: in the place that it made, or as a message of its own. */
async function follow(
  { application, token }: Ticket,
  reply: MessageReply,
  { rest, as }: { readonly rest: Speaking; readonly as: Announced['as'] },
): Promise<void> {
  if (as === 'update' && reply.replaces !== true) {
    // Nothing tells Discord a message that is sent again from another one: so it never is, even where it may be lost.
    await rest.postOnce(Routes.webhook(application, token), {
      auth: false,
      body: { ...bodyOf(reply), ...flagsOf(reply) },
      ...filesOf(reply),
    });
    return;
  }
  await persist(() =>
    rest.patch(Routes.webhookMessage(application, token), {
      auth: false,
      body: bodyOf(reply),
      ...filesOf(reply),
    }),
  );
}

/** Of a message that is changed, what is not named stays: so everything is. */
function bodyOf({ body, replaces }: MessageReply): object {
  return replaces === true ? { embeds: [], components: [], ...body } : body;
}

function flagsOf({ visibility, replaces }: MessageReply): object {
  return visibility === 'asker' && replaces !== true ? { flags: MessageFlags.Ephemeral } : {};
}

function filesOf({ files = [] }: MessageReply): { readonly files?: RawFile[] } {
  if (files.length === 0) return {};
  return { files: files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes) })) };
}

import { InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { App, Reply, Request } from '../../commands/command.ts';
import { newErrorId } from '../errors.ts';
import { factsOf, failureOf, traceWithoutWords } from './failure.ts';
import type { Handlers } from './handlers.ts';
import type { Log } from './log.ts';
import type { Ticket } from './request.ts';
import { within } from './work.ts';

/** What answering takes, whatever came. */
export interface Answering {
  readonly rest: REST;
  readonly handlers: Handlers;
  readonly app: App;
  readonly log: Log;
  /** How long an answer may take before it is announced; Discord gives three seconds. */
  readonly deferAfterMs: number;
}

/** Where an answer goes, and what was said there so far. */
interface Addressed {
  readonly ticket: Ticket;
  readonly request: Request;
  /** Left out where nothing was said; `unsure` where Discord did not say whether it took notice. */
  readonly announced?: 'announced' | 'unsure';
}

/**
 * Answers a command once: at once where the reply is there within `deferAfterMs`, else with "thinking …" and the
 * reply in its place. Never rejects; what cannot be delivered is logged.
 *
 * Discord fixes who sees a deferred reply when it is deferred. `hide` is known by then and kept; a late notice
 * that would have been for the asker alone is seen by all.
 */
export async function respond(ticket: Ticket, request: Request, answering: Answering): Promise<void> {
  const { deferAfterMs, log } = answering;
  try {
    const outcome = produce(request, answering);
    const first = await within(deferAfterMs, outcome, 'late' as const);
    if (first !== 'late') {
      await reply({ ticket, request }, first, answering);
      return;
    }
    const announced = await announce(ticket, request.options['hide'] === true, answering);
    if (announced === 'expired') return;
    await reply({ ticket, request, announced }, await outcome, answering);
  } catch (error) {
    log.warn({ command: request.command, ...factsOf(error) }, 'An answer could not be delivered');
  }
}

/** The command's reply; an apology where the command fails, so it never rejects. */
export async function produce(
  request: Request,
  { handlers, app, log }: Omit<Answering, 'rest'>,
): Promise<Reply> {
  try {
    return await handlers.handleRequest(request, app);
  } catch (error) {
    const id = newErrorId();
    log.error(
      { errorId: id, command: request.command, trace: traceWithoutWords(error, request) },
      'A command failed',
    );
    return handlers.apologise(id, request.locale);
  }
}

/** Says that an answer is coming. `unsure` where Discord did not say whether it took notice. */
async function announce(
  ticket: Ticket,
  hidden: boolean,
  { rest, log }: Answering,
): Promise<'announced' | 'unsure' | 'expired'> {
  try {
    await rest.post(Routes.interactionCallback(ticket.id, ticket.token), {
      auth: false,
      body: {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(hidden && { data: { flags: MessageFlags.Ephemeral } }),
      },
    });
    return 'announced';
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'acknowledged') return 'announced';
    log.warn(factsOf(error), 'A late answer could not be announced');
    return failure === 'unavailable' ? 'unsure' : 'expired';
  }
}

/** Delivers a reply. A body that Discord refuses is a mistake of ours: logged, and an apology takes its place. */
async function reply(addressed: Addressed, wanted: Reply, answering: Answering): Promise<void> {
  const { request } = addressed;
  const { rest, handlers, log } = answering;
  try {
    await deliver(addressed, wanted, rest);
  } catch (error) {
    if (failureOf(error) !== 'refused') throw error;
    const id = newErrorId();
    log.error({ errorId: id, command: request.command, ...factsOf(error) }, 'Discord refused a reply');
    await deliver(addressed, handlers.apologise(id, request.locale), rest);
  }
}

async function deliver(
  { ticket, announced }: Addressed,
  { body, visibility }: Reply,
  rest: REST,
): Promise<void> {
  if (announced !== 'announced') {
    try {
      await rest.post(Routes.interactionCallback(ticket.id, ticket.token), {
        auth: false,
        body: {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: { ...body, ...(visibility === 'asker' && { flags: MessageFlags.Ephemeral }) },
        },
      });
      return;
    } catch (error) {
      if (failureOf(error) !== 'acknowledged') throw error;
      // A try that seemed to fail got through. Was it this very reply, all is said; was it the announcement,
      // the reply still has to take its place.
      if (announced === undefined) return;
    }
  }
  await rest.patch(Routes.webhookMessage(ticket.application, ticket.token), { auth: false, body });
}

import { InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import type { MessageReply, Reply } from '../../commands/command.ts';
import { newErrorId } from '../errors.ts';
import { askedOf, type Call, commandOf, type Producing, produce } from '../interactions/produce.ts';
import type { Ticket } from '../interactions/request.ts';
import { type CallingBack, callBack } from './call-back.ts';
import { type Announced, deliver } from './deliver.ts';
import { factsOf, failureOf } from './failure.ts';
import { type ProgressShown, showProgress } from './progress.ts';
import { within } from './work.ts';

/** What answering takes, whatever came. */
export interface Answering extends Producing, CallingBack {
  /** Whether a try of ours may have got through before this failure; absent: always. */
  readonly mayHaveArrived?: (error: unknown) => boolean;
  /** How long an answer may take before it is announced; Discord gives three seconds. */
  readonly deferAfterMs: number;
}

/** What came, and how an answer to it that is late is announced. */
export interface Interaction {
  readonly ticket: Ticket;
  readonly call: Call;
  /** Whether there is a message whose button led here: a late answer is then not announced by a new one. */
  readonly fromMessage: boolean;
}

/**
 * Answers an interaction once: at once where the reply is there within `deferAfterMs`, else with "thinking …", how
 * the work gets on, and the reply in its place. Never rejects; what cannot be delivered is logged.
 *
 * Discord fixes who sees a deferred reply when it is deferred. What is known of that by then is kept; a late
 * notice that would have been for the asker alone may be seen by all.
 */
export async function respond(interaction: Interaction, answering: Answering): Promise<void> {
  const { ticket, call } = interaction;
  const { deferAfterMs, log, rest } = answering;
  const progress = showProgress((body) =>
    rest.patch(Routes.webhookMessage(ticket.application, ticket.token), { auth: false, body }),
  );
  try {
    const outcome = produce(call, answering, progress.tell);
    const first = await within(deferAfterMs, outcome, 'late' as const);
    if (first !== 'late') {
      await reply(interaction, first, answering);
      return;
    }
    const announced = await announce(interaction, answering);
    if (announced === 'expired') return;
    if (announced.as === 'message' && announced.sure) progress.begin();
    await reply(interaction, await settled(outcome, progress), answering, announced);
  } catch (error) {
    log.warn({ command: commandOf(call), ...factsOf(error) }, 'An answer could not be delivered');
  } finally {
    await progress.end();
  }
}

async function settled(outcome: Promise<Reply>, progress: ProgressShown): Promise<Reply> {
  const wanted = await outcome;
  await progress.end();
  return wanted;
}

/**
 * Says that an answer is coming: in the place of the message with the button where that is expected to change, else
 * in a message of its own.
 */
async function announce(
  { ticket, call, fromMessage }: Interaction,
  answering: Answering,
): Promise<Announced | 'expired'> {
  const { handlers, app, log } = answering;
  const hidden = call.kind === 'command' ? handlers.hidesReply(call.request, app) : true;
  const changes = fromMessage && (call.kind !== 'press' || handlers.replacesMessage(call.press));
  const as = changes ? 'update' : 'message';
  const body = changes
    ? { type: InteractionResponseType.DeferredMessageUpdate }
    : {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(hidden && { data: { flags: MessageFlags.Ephemeral } }),
      };
  try {
    await callBack(ticket, { body }, answering);
    return { as, sure: true };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'acknowledged') {
      // Else another process was first, and answers.
      return (answering.mayHaveArrived?.(error) ?? true) ? { as, sure: true } : 'expired';
    }
    log.warn(factsOf(error), 'A late answer could not be announced');
    return failure === 'unavailable' ? { as, sure: false } : 'expired';
  }
}

/** Delivers a reply. A body that Discord refuses is a mistake of ours: logged, and an apology takes its place. */
async function reply(
  { ticket, call }: Interaction,
  wanted: Reply,
  answering: Answering,
  announced?: Announced,
): Promise<void> {
  const { handlers, app, log } = answering;
  const apologise = (facts: object, message: string): MessageReply => {
    const id = newErrorId();
    log.error({ errorId: id, command: commandOf(call), ...facts }, message);
    return handlers.apologise(id, askedOf(call), app);
  };
  const late = wanted.kind === 'form' && announced !== undefined;
  const sent = late ? apologise({}, 'A form came too late to be shown') : wanted;
  try {
    await deliver({ ticket, announced }, sent, answering);
  } catch (error) {
    if (failureOf(error) !== 'refused') throw error;
    await deliver({ ticket, announced }, apologise(factsOf(error), 'Discord refused a reply'), answering);
  }
}

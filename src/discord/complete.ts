import { InteractionResponseType } from 'discord.js';
import type { AutocompleteRequest, Choice } from '../../commands/command.ts';
import { traceWithoutWords } from '../interactions/produce.ts';
import type { Ticket } from '../interactions/request.ts';
import { LIMITS } from '../reply/limits.ts';
import { callBack } from './call-back.ts';
import { factsOf, failureOf } from './failure.ts';
import type { Answering } from './respond.ts';
import { within } from './work.ts';

/**
 * Offers choices for an option being typed. It cannot be deferred: what is not there within `deferAfterMs`, or
 * fails, is an empty list. Never rejects.
 */
export async function complete(
  ticket: Ticket,
  request: AutocompleteRequest,
  answering: Answering,
): Promise<void> {
  const { log, deferAfterMs } = answering;
  const choices = await within(deferAfterMs, produceChoices(request, answering), []);
  try {
    const body = {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: choices.slice(0, LIMITS.command.choices) },
    };
    await callBack(ticket, { body }, answering);
  } catch (error) {
    // A try that seemed to fail got through.
    if (failureOf(error) === 'acknowledged') return;
    log.warn({ command: request.command, ...factsOf(error) }, 'Choices could not be delivered');
  }
}

async function produceChoices(
  request: AutocompleteRequest,
  { handlers, app, log }: Answering,
): Promise<readonly Choice[]> {
  try {
    return await handlers.completeRequest(request, app);
  } catch (error) {
    log.error(
      { command: request.command, trace: traceWithoutWords(error, Object.values(request.options)) },
      'Choices could not be found',
    );
    return [];
  }
}

import type { App, AutocompleteRequest, Request } from '../../commands/command.ts';
import type { Handlers } from '../interactions/handlers.ts';
import type { Log } from '../interactions/log.ts';
import { type Call, produce, traceWithoutWords } from '../interactions/produce.ts';
import { readInteraction } from '../interactions/request.ts';
import { LIMITS } from '../reply/limits.ts';
import { type Admitted, admit, type Refused } from './admit.ts';
import type { Channel } from './channel.ts';
import { deliver, type Event, RESPONSE } from './event.ts';
import { PREVIEW } from './identity.ts';
import { lookBehind, looksBehind } from './insight.ts';
import { readSentInteraction } from './sent.ts';
import type { Uploads } from './uploads.ts';

/** What answering takes on the preview. */
export interface Door {
  readonly app: App;
  readonly handlers: Handlers;
  readonly log: Log;
  readonly channel: Channel;
  readonly uploads: Uploads;
  readonly newId: () => string;
}

export type Send = (event: Event) => void;

/** What the page asked for: refused as Discord would refuse it, or to be answered with events. */
export type Taken = Refused | { readonly kind: 'taken'; readonly answer: (send: Send) => Promise<void> };

/**
 * Takes an interaction as Discord's own client would send it: checks it, adds what Discord adds, and answers it by
 * the way that Discord's gateway takes. Once taken it never rejects.
 */
export function interact(payload: unknown, door: Door): Taken {
  const admitted = admit(readSentInteraction(payload), door);
  if (admitted.kind === 'refused') return admitted;
  return { kind: 'taken', answer: (send) => answer(admitted, door, send) };
}

async function answer({ interaction, from }: Admitted, door: Door, send: Send): Promise<void> {
  const { channel, newId } = door;
  const incoming = readInteraction(interaction, PREVIEW.application);
  if (incoming.kind === 'unanswerable') return;
  if (incoming.kind === 'autocomplete') {
    const choices = (await complete(incoming.request, door)).slice(0, LIMITS.command.choices);
    send({ type: RESPONSE.choices, data: { choices } });
    return;
  }
  const call: Call =
    incoming.kind === 'command'
      ? { kind: 'command', request: incoming.request }
      : incoming.kind === 'press'
        ? { kind: 'press', press: incoming.press }
        : { kind: 'submission', submission: incoming.submission };
  const reply = await produce(call, door, (data) => send({ type: 'progress', data }));
  const insight =
    call.kind === 'command' && looksBehind(reply) ? await lookBehind(call.request, door.app) : undefined;
  const answers = call.kind === 'command' ? { interaction: nameCommand(call.request) } : {};
  send(deliver(reply, { channel, newId, from, insight, answers }));
}

/** As Discord's adapter does, no choices where finding them fails. */
async function complete(request: AutocompleteRequest, { handlers, app, log }: Door) {
  try {
    return await handlers.completeRequest(request, app);
  } catch (error) {
    const trace = traceWithoutWords(error, Object.values(request.options));
    log.error({ command: request.command, trace }, 'Choices could not be found');
    return [];
  }
}

function nameCommand({ command, subcommand }: Request) {
  return { name: [command, subcommand].filter(Boolean).join(' '), user: PREVIEW.reader };
}

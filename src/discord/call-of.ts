import type { Incoming } from '../interactions/request.ts';
import type { Interaction } from './respond.ts';

/** What is to be answered, and whether it came from a button under a message. */
export function callOf(
  incoming: Exclude<Incoming, { kind: 'autocomplete' | 'unanswerable' }>,
): Pick<Interaction, 'call' | 'fromMessage'> {
  if (incoming.kind === 'command')
    return { call: { kind: 'command', request: incoming.request }, fromMessage: false };
  if (incoming.kind === 'press') return { call: { kind: 'press', press: incoming.press }, fromMessage: true };
  const { submission, fromMessage } = incoming;
  return { call: { kind: 'submission', submission }, fromMessage };
}

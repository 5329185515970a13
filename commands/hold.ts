import type { Doer, Held } from '../src/cooldown/cooldown.ts';
import { ownerOf } from '../src/library/store/owner.ts';
import { renderHeld } from '../src/reply/render-held.ts';
import type { App, Asked, Command, MessageReply } from './command.ts';
import type { InForce } from './in-force.ts';

/** What somebody does, who may do it so often and no more. */
export type Doing = 'ask' | 'press' | 'type';

/** What a command takes: those that answer from the articles are questions, the others no more than a button. */
export function doingOf({ answers }: Pick<Command, 'answers'>): Doing {
  return answers === true ? 'ask' : 'press';
}

/**
 * Counts what somebody does.
 * @returns where it is too much, what to say: to a message, whose reply all see, only now and then, and else nothing
 */
export function holdBack(
  doing: Doing,
  { asked, settings }: InForce<Asked>,
  { cooldown }: App,
): MessageReply | 'silence' | undefined {
  const doer = doerOf(asked);
  if (cooldown === undefined || doer === undefined) return undefined;
  const held: Held = doing === 'ask' ? cooldown.ask(doer, settings) : cooldown[doing](doer);
  if (held.kind === 'free') return undefined;
  if (doing === 'type') return 'silence';
  if (asked.spoken === true && !cooldown.mayTell(doer, asked.place.channel ?? '')) return 'silence';
  return {
    kind: 'message',
    body: renderHeld(held, asked.locale),
    visibility: 'asker',
    outcome: { kind: 'refused', reason: 'too-often' },
  };
}

/** Nobody, where neither a server nor a person is told: as in the terminal. */
function doerOf({ place }: Asked): Doer | undefined {
  const owner = ownerOf(place);
  return owner === undefined ? undefined : { owner, user: place.user ?? '' };
}

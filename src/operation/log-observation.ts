import type { Log } from '../interactions/log.ts';
import type { Observation } from '../interactions/observe-handlers.ts';

/** What the log may hold beyond the bare facts. */
export interface LoggedOf {
  /** What people ask, and who asks. */
  readonly questions: boolean;
}

type DebugLog = Pick<Log, 'info' | 'error'> & { readonly debug: Log['info'] };

/**
 * One line for each thing that somebody did with the bot; at `debug` choices while typing, of which there is one for each
 * key, and messages to which nothing is said; at `error` what the database could not take, since the asker can only pass it on.
 */
export function logObservation(observation: Observation, log: DebugLog, { questions }: LoggedOf): void {
  const { kind, command, ms, outcome, article, reason, failure, asked, words } = observation;
  const facts = {
    command,
    ...(kind !== 'command' && { kind }),
    ms: Math.round(ms * 10) / 10,
    outcome,
    ...(article !== undefined && { article }),
    ...(reason !== undefined && { reason }),
    ...(failure !== undefined && { failure }),
    ...(questions && { words, user: asked.place.user, server: asked.place.guild }),
  };
  if (failure !== undefined) log.error(facts, 'The library could not take a change');
  else if (kind === 'completion') log.debug(facts, 'Offered choices');
  else if (outcome === 'silent') log.debug(facts, 'Left a message alone');
  else log.info(facts, 'Answered');
}

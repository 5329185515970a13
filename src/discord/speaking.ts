import { REST } from 'discord.js';
import { steadyLimit } from './steady-limit.ts';

/** What is used of a REST client to answer. */
export interface Speaking extends Pick<REST, 'post' | 'patch'> {
  /** Waits for rate limits, too, but tries nothing twice: for what must not stand there twice. */
  readonly postOnce: REST['post'];
}

/** @example const { postOnce } = speakBy(client.rest) */
export function speakBy(rest: REST): Speaking {
  const once = new REST({ ...rest.options, retries: 0, hashSweepInterval: 0, handlerSweepInterval: 0 });
  steadyLimit(once);
  return {
    post: (route, options) => rest.post(route, options),
    patch: (route, options) => rest.patch(route, options),
    postOnce: (route, options) => once.post(route, options),
  };
}

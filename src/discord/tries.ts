import { DefaultRestOptions, DiscordAPIError, type RESTOptions } from 'discord.js';

/**
 * Tells an acknowledgement of ours from one of another process. While a shard moves to another machine both hear an
 * interaction, and its first callback is the lock: the second is refused as already acknowledged. The same is said to a
 * try of ours that is repeated, when one before it got through though Discord seemed to fail.
 */
export interface Tries {
  readonly makeRequest: RESTOptions['makeRequest'];
  /** Whether an earlier try of the request that failed like this may have got through. */
  readonly mayHaveArrived: (error: unknown) => boolean;
}

/** Addresses kept: far more than are being tried again at once. */
const MOST = 1000;

export function createTries(makeRequest = DefaultRestOptions.makeRequest): Tries {
  const unsure = new Set<string>();
  const remember = (url: string) => {
    unsure.add(url);
    const [oldest] = unsure;
    if (unsure.size > MOST && oldest !== undefined) unsure.delete(oldest);
  };
  return {
    makeRequest: async (url, init) => {
      try {
        const response = await makeRequest(url, init);
        if (response.status >= 500) remember(url);
        else if (response.ok) unsure.delete(url);
        return response;
      } catch (error) {
        remember(url);
        throw error;
      }
    },
    mayHaveArrived: (error) => error instanceof DiscordAPIError && unsure.has(error.url),
  };
}

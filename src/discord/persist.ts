import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError } from 'discord.js';

const TRIES = 3;
const PAUSE_MS = 50;

/**
 * Makes a request again that got no answer, since its connection broke or the answer did: discord.js does so for some of
 * these alone. For requests that do no harm where they arrive twice.
 *
 * @throws what the last try threw
 */
export async function persist<Value>(request: () => Promise<Value>): Promise<Value> {
  for (let tried = 1; ; tried++) {
    try {
      return await request();
    } catch (error) {
      if (isAnswer(error) || tried >= TRIES) throw error;
      await sleep(PAUSE_MS * tried);
    }
  }
}

function isAnswer(error: unknown): boolean {
  return error instanceof DiscordAPIError || error instanceof HTTPError;
}

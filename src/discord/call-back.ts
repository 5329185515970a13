import { type RawFile, type REST, Routes } from 'discord.js';
import type { Ticket } from '../interactions/request.ts';

/** What calling back takes. */
export interface CallingBack {
  readonly rest: REST;
  /** How long a try may hang before another is made: Discord gives three seconds in all. */
  readonly callbackTryMs: number;
}

/** Within those three seconds. */
const TRIES = 3;

/**
 * Calls back an interaction: its first answer. A try that hangs is given up for another, since it may never have
 * arrived; one that did arrive makes the next fail as `acknowledged`. Files take the time they take.
 *
 * @throws what the REST client throws
 */
export async function callBack(
  { id, token }: Ticket,
  { body, files = [] }: { readonly body: object; readonly files?: readonly RawFile[] },
  { rest, callbackTryMs }: CallingBack,
): Promise<void> {
  const sent = { auth: false, body, ...(files.length > 0 && { files: [...files] }) };
  for (let tried = 1; ; tried++) {
    const signal = files.length > 0 ? undefined : AbortSignal.timeout(callbackTryMs);
    try {
      await rest.post(Routes.interactionCallback(id, token), { ...sent, ...(signal && { signal }) });
      return;
    } catch (error) {
      if (signal?.aborted !== true || tried >= TRIES) throw error;
    }
  }
}

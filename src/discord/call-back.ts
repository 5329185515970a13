import { type RawFile, Routes } from 'discord.js';
import type { Ticket } from '../interactions/request.ts';
import { persist } from './persist.ts';
import type { Speaking } from './speaking.ts';
import { withinTime } from './within-time.ts';

/** What calling back takes. */
export interface CallingBack {
  readonly rest: Speaking;
  /** How long a try may hang before another is made: Discord gives three seconds in all. */
  readonly callbackTryMs: number;
}

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
  const route = Routes.interactionCallback(id, token);
  await persist(() =>
    files.length > 0
      ? rest.post(route, { auth: false, body, files: [...files] })
      : withinTime(callbackTryMs, (signal) => rest.post(route, { auth: false, body, signal })),
  );
}

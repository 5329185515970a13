import { setTimeout as sleep } from 'node:timers/promises';
import { type REST, Routes } from 'discord.js';
import { readGatewayAdvice } from '../interactions/gateway-advice.ts';
import type { Log } from '../interactions/log.ts';
import { explain, tooLate } from './login.ts';
import { within } from './work.ts';

/** What is remembered of earlier connections. */
export interface EarlierStarts {
  /** How long so many shards are to wait, since earlier ones crashed; in ms. */
  readonly wait: (shards: number) => number;
  /** So many identify now. */
  readonly begin: (shards: number) => void;
}

export interface AwaitSession {
  readonly rest: REST;
  /** How many shards will identify. */
  readonly shards: number;
  readonly starts: EarlierStarts | undefined;
  /** For the message: where it asked. */
  readonly apiBase: string;
  readonly timeoutMs: number;
  readonly log: Pick<Log, 'warn'>;
  readonly pause?: (ms: number) => Promise<unknown>;
}

/** Discord tells in whole seconds or less; a little more does not ask twice. */
const BEYOND_RESET_MS = 1_000;
/** Node's timers take no more than 2^31 − 1 ms. */
const LONGEST_PAUSE_MS = 2_147_483_647;
const LATE = Symbol('late');

/**
 * Waits until the bot may identify: after crashes, so that a crash loop does not use up the thousand times a day that
 * Discord allows, and where that day's are used up, until there are new ones. The log says why. To identify beyond them
 * would have Discord reset the token.
 *
 * @throws ConfigError one line with its remedy, where Discord refuses or does not answer
 */
export async function awaitSession({
  rest,
  shards,
  starts,
  apiBase,
  timeoutMs,
  log,
  pause = (ms) => sleep(ms),
}: AwaitSession): Promise<void> {
  await waitAfterCrashes({ starts, shards, log, pause });
  const ask = () => askLimit({ rest, shards, timeoutMs, apiBase });
  for (let limited = await ask(); limited !== undefined; limited = await ask()) {
    const { remaining, ms } = limited;
    log.warn(
      { remaining, shards, seconds: Math.round(ms / 1000) },
      'Discord allows no more connections today; the bot waits until it does',
    );
    await pause(ms);
  }
  starts?.begin(shards);
}

/** Waits where earlier starts crashed, and says why. */
export async function waitAfterCrashes({
  starts,
  shards,
  log,
  pause = (ms) => sleep(ms),
}: Pick<AwaitSession, 'starts' | 'shards' | 'log' | 'pause'>): Promise<void> {
  const ms = starts?.wait(shards) ?? 0;
  if (ms === 0) return;
  log.warn(
    { seconds: Math.round(ms / 1000) },
    'The bot was started several times lately and did not end as it should; it waits before it connects, since Discord allows 1,000 connections a day',
  );
  await pause(ms);
}

type Asking = Pick<AwaitSession, 'rest' | 'shards' | 'timeoutMs' | 'apiBase'>;

/** How long Discord has the bot wait; not at all where it does not tell of a limit. */
async function askLimit({ rest, shards, timeoutMs, apiBase }: Asking) {
  const asked = rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    throw explain(error, apiBase);
  });
  // A failure after the timeout has nobody to be told to.
  asked.catch(() => undefined);
  const told = await within(timeoutMs, asked, LATE);
  if (told === LATE) throw tooLate({ timeoutMs, apiBase });
  const { sessions } = readGatewayAdvice(told);
  if (sessions === undefined || sessions.remaining >= shards || sessions.resetAfterMs === 0) return undefined;
  const { remaining, resetAfterMs } = sessions;
  return { remaining, ms: Math.min(LONGEST_PAUSE_MS, resetAfterMs + BEYOND_RESET_MS) };
}

import { pino } from 'pino';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { type ShardsOptions, startShards } from './start-shards.ts';

/**
 * Keeps the shards of this machine running until told to stop; SIGHUP replaces their processes one after the other.
 * @throws ConfigError one line with its remedy
 */
export async function manageShards(
  { logLevel, ...options }: Pick<Config, 'logLevel'> & Omit<ShardsOptions, 'log' | 'execArgv'>,
  { surroundings, stopping }: { readonly surroundings: NodeJS.Process; readonly stopping: Promise<string> },
): Promise<void> {
  const log = pino({ level: logLevel });
  const shards = await startShards({ ...options, execArgv: surroundings.execArgv, log });
  surroundings.on('SIGHUP', () => void shards.restart());
  const end = await Promise.race([stopping, shards.turnedAway]);
  await shards.stop();
  if (end instanceof ConfigError) throw end;
  log.info({ signal: end }, 'Stopped');
}

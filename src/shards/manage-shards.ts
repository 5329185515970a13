import { ConfigError } from '../errors.ts';
import { type Shards, type ShardsOptions, startShards } from './start-shards.ts';

export interface ManageOptions extends Omit<ShardsOptions, 'execArgv'> {
  /** Told of the shards once they are being started. */
  readonly onStarted?: (shards: Pick<Shards, 'ready'>) => void;
}

/**
 * Keeps the shards of this machine running until told to stop; SIGHUP replaces their processes one after the other.
 * @throws ConfigError one line with its remedy
 */
export async function manageShards(
  { onStarted, ...options }: ManageOptions,
  { surroundings, stopping }: { readonly surroundings: NodeJS.Process; readonly stopping: Promise<string> },
): Promise<void> {
  const { log } = options;
  let shards: Shards | undefined;
  surroundings.on('SIGHUP', () => void shards?.restart());
  const started = await Promise.race([
    startShards({ ...options, execArgv: surroundings.execArgv }),
    stopping,
  ]);
  // Told to stop while still waiting after crashes: there are no shards yet.
  if (typeof started === 'string') return;
  shards = started;
  onStarted?.(shards);
  const end = await Promise.race([stopping, shards.turnedAway]);
  await shards.stop();
  if (end instanceof ConfigError) throw end;
  log.info({ signal: end }, 'Stopped');
}

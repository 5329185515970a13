import type { Sharding } from '../scale-config.ts';
import { shardsOf } from './shards-of.ts';

/**
 * Settles with the signal that tells the process to stop. SIGHUP is one as well, so that whatever restarts the program
 * takes it for “reload”; but a manager replaces its processes then, and a shard of its heeds the manager alone.
 */
export function awaitStop(
  { sharding }: { readonly sharding?: Sharding | undefined },
  surroundings: Pick<NodeJS.Process, 'on' | 'once'>,
): Promise<string> {
  const managed = shardsOf({ sharding })?.managed === true;
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) surroundings.once(signal, () => resolve(signal));
    // Nobody heeding it would end the process.
    if (managed || sharding?.kind === 'manager') surroundings.on('SIGHUP', () => undefined);
    else surroundings.once('SIGHUP', () => resolve('SIGHUP'));
    // A shard whose manager is gone has nobody to end it.
    if (managed) surroundings.once('disconnect', () => resolve('disconnect'));
  });
}

import type { Config } from '../config.ts';
import type { Sharding } from '../scale-config.ts';
import { operate } from './open-parts.ts';
import { openRemembered } from './open-remembered.ts';
import type { Run } from './run.ts';

/** The processes of the shards of this machine. `file` is the program that each of them runs. @returns when told to stop */
export async function runManager(
  config: Config & Required<Pick<Config, 'discordToken'>>,
  { sharding, file }: { readonly sharding: Extract<Sharding, { kind: 'manager' }>; readonly file: string },
  run: Run,
): Promise<void> {
  const { manageShards } = await import('../shards/manage-shards.ts');
  const operation = await operate(config, run.surroundings);
  const { log } = operation;
  const remembered = await openRemembered(config, 'starts.jsonl', log);
  // The database is for the shards alone.
  operation.watch({ reachDatabase: 'none', startsToday: remembered.today });
  const opsPort = config.operation.serve?.port;
  void run.stopping.then(operation.stopping);
  try {
    await manageShards(
      {
        ...config,
        sharding,
        file,
        log,
        remembered,
        opsPort,
        onStarted: ({ ready }) => operation.watch({ serving: ready }),
      },
      run,
    );
    remembered.end();
  } finally {
    await operation.stop();
  }
}

import { join } from 'node:path';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { open, operate, reasonOf } from './open-parts.ts';
import type { Run } from './run.ts';
import { openHttpDoor } from './run-http-door.ts';
import { type Shards, shardsOf } from './shards-of.ts';

/** The bot on Discord's gateway. @returns when told to stop */
export async function runDiscord(
  config: Config & Required<Pick<Config, 'discordToken'>>,
  { surroundings, stopping }: Run,
): Promise<void> {
  const { startDiscord } = await import('../discord/start.ts');
  const { openStarts } = await import('../operation/starts.ts');
  const operation = await operate(config, surroundings);
  const { log } = operation;
  const handlers = operation.observe(await import('../../commands/index.ts'));
  const shards = shardsOf(config);
  const starts = openStarts({
    file: join(config.operation.dataDir, startsFile(shards)),
    onProblem: (error) => log.warn({ reason: reasonOf(error) }, 'Starts cannot be remembered'),
  });
  const { app, measures, close } = await open(config, log, surroundings);
  operation.watch({ ...measures, startsToday: starts.today });
  try {
    // A manager waits after crashes by itself.
    const remembered = shards?.managed === true ? {} : { starts };
    const discord = await Promise.race([
      startDiscord({ config, app, handlers, log, ...remembered }),
      stopping,
    ]);
    // Told to stop while still logging in: nobody was promised an answer yet.
    if (typeof discord === 'string') {
      starts.end();
      return;
    }
    operation.watch({ connection: discord.connection });
    const { httpDoor } = config;
    const closeDoor = httpDoor && (await openHttpDoor(config, httpDoor, { app, handlers, log }));
    // For the person who starts it, at whatever level is logged; once, where each shard is a process.
    if (shards?.managed !== true || shards.ids.includes(0))
      surroundings.stderr.write(`Add the bot to a server: ${discord.inviteUrl}\n`);
    if (shards?.managed === true) {
      const { heedManager } = await import('../shards/heed-manager.ts');
      heedManager(surroundings, discord.turn);
    }
    const end = await Promise.race([stopping, discord.turnedAway]);
    operation.stopping();
    await Promise.all([discord.stop(), closeDoor?.()]);
    if (end instanceof ConfigError) throw end;
    starts.end();
    log.info({ signal: end }, 'Stopped');
  } finally {
    await close();
    await operation.stop();
  }
}

/** Processes that share a data folder remember their starts apart. */
function startsFile(shards: Shards | undefined): string {
  return shards === undefined ? 'starts.jsonl' : `starts-${shards.ids.join('-')}.jsonl`;
}

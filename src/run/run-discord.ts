import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { open, operate } from './open-parts.ts';
import { openRemembered } from './open-remembered.ts';
import type { Run } from './run.ts';
import { openHttpDoor } from './run-http-door.ts';
import { type Shards, shardsOf } from './shards-of.ts';

/** The bot on Discord's gateway. @returns when told to stop */
export async function runDiscord(
  config: Config & Required<Pick<Config, 'discordToken'>>,
  { surroundings, stopping }: Run,
): Promise<void> {
  const { startDiscord } = await import('../discord/start.ts');
  const operation = await operate(config, surroundings);
  const { log } = operation;
  const handlers = operation.observe(await import('../../commands/index.ts'));
  const shards = shardsOf(config);
  // A manager remembers, and waits, for all of its shards.
  const starts = shards?.managed === true ? undefined : await openRemembered(config, startsFile(shards), log);
  const { app, measures, close } = await open(config, log, surroundings);
  operation.watch({ ...measures, ...(starts && { startsToday: starts.today }) });
  let closeDoor: (() => Promise<void>) | undefined;
  try {
    const { httpDoor } = config;
    // First, so that a port that is taken costs no session, and commands are answered while the gateway waits for one.
    if (httpDoor !== undefined) {
      closeDoor = await openHttpDoor(config, httpDoor, { app, handlers, log });
      operation.watch({ serving: () => true });
    }
    const discord = await Promise.race([
      startDiscord({ config, app, handlers, log, ...(starts && { starts }) }),
      stopping,
    ]);
    // Told to stop while still logging in: nobody was promised an answer yet.
    if (typeof discord === 'string') {
      starts?.end();
      return;
    }
    operation.watch({ connection: discord.connection });
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
    starts?.end();
    log.info({ signal: end }, 'Stopped');
  } finally {
    await closeDoor?.();
    await close();
    await operation.stop();
  }
}

/** Processes that share a data folder remember their starts apart. */
function startsFile(shards: Shards | undefined): string {
  return shards === undefined ? 'starts.jsonl' : `starts-${shards.ids.join('-')}.jsonl`;
}

import { type Client, Events } from 'discord.js';
import { ConfigError } from '../errors.ts';
import type { Log } from '../interactions/log.ts';

/** Logs how the connection fares; settles once Discord ends it for good. */
export function watchConnection(client: Client, log: Log): Promise<ConfigError> {
  const lost = new Set<number>();
  const found = (shard: number) => {
    if (lost.delete(shard)) log.info({ shard }, 'Connected to Discord again');
  };
  client.on(Events.ShardReconnecting, (shard) => {
    // Each of many vain tries is told here, too.
    if (!lost.has(shard)) log.warn({ shard }, 'Connection to Discord lost, reconnecting');
    lost.add(shard);
  });
  client.on(Events.ShardResume, found);
  client.on(Events.ShardReady, found);
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, reason: error.message }, 'Connection error'),
  );
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.error({ shard, code }, 'Discord closed the connection for good');
      resolve(
        new ConfigError(
          `Discord closed the connection for good (code ${code}). If the token was reset, put the new one into .env and start again.`,
        ),
      );
    });
  });
}

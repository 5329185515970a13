import { type Client, Status } from 'discord.js';
import type { Connection } from '../interactions/connection.ts';

/** How the client's connection stands now. */
export function tellConnection(client: Client): Connection {
  const shards = [...client.ws.shards.values()].map(({ id, status, ping }) => ({
    id,
    ready: status === Status.Ready,
    // Before the first heartbeat was answered it is -1.
    ...(ping >= 0 && { ping }),
  }));
  return {
    ready: client.isReady() && shards.length > 0 && shards.every(({ ready }) => ready),
    servers: client.guilds.cache.size,
    shards,
  };
}

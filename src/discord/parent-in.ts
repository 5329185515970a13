import type { Client } from 'discord.js';

/** Finds the channel of a thread, of those that discord.js has seen. */
export function parentIn(client: Client): (channel: string) => string | undefined {
  return (id) => {
    const channel = client.channels.cache.get(id);
    return channel?.isThread() === true ? (channel.parentId ?? undefined) : undefined;
  };
}

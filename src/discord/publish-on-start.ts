import type { Client } from 'discord.js';
import type { Config } from '../config.ts';
import type { Handlers } from '../interactions/handlers.ts';
import type { Log } from '../interactions/log.ts';
import { factsOf } from './failure.ts';
import { publishChangedCommands } from './register.ts';

/** Where several processes share the servers, the one with the first shard publishes. */
export async function publishOnStart(
  client: Client,
  {
    config,
    handlers,
    log,
  }: { readonly config: Pick<Config, 'guildId'>; readonly handlers: Handlers; readonly log: Log },
): Promise<'published' | 'unchanged' | 'failed' | 'elsewhere'> {
  if (!client.ws.shards.has(0)) return 'elsewhere';
  try {
    const outcome = await publishChangedCommands(
      handlers.commands.map(({ data }) => data),
      { rest: client.rest, application: client.application?.id ?? '', guild: config.guildId },
    );
    log.info(
      { outcome },
      outcome === 'published' ? 'The commands changed and were published' : 'The commands are published',
    );
    return outcome;
  } catch (error) {
    log.error(
      { ...factsOf(error), guild: config.guildId },
      'The commands could not be published; those published before stay. Try `npm run register`, and check DISCORD_GUILD_ID if you set it',
    );
    return 'failed';
  }
}

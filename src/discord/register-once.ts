import { DiscordAPIError, REST, Routes } from 'discord.js';
import { isTyped } from '../../commands/declare.ts';
import { commands } from '../../commands/index.ts';
import type { Config } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { fields, text } from '../interactions/payload.ts';
import { explain } from './login.ts';
import { publishCommands } from './register.ts';

/**
 * Publishes the commands without connecting to the gateway, and says where.
 *
 * @throws ConfigError one line with its remedy
 */
export async function registerOnce({
  discordToken,
  discordApiBase,
  guildId,
}: Pick<Config, 'discordToken' | 'discordApiBase' | 'guildId'>): Promise<string> {
  if (discordToken === undefined) {
    throw new ConfigError(
      'DISCORD_TOKEN is missing: put the token from the Bot page of your application at https://discord.com/developers into .env.',
    );
  }
  const rest = new REST({ api: discordApiBase }).setToken(discordToken);
  try {
    const application = await findApplication(rest);
    await publishCommands(
      commands.map(({ data }) => data),
      { rest, application, guild: guildId },
    );
  } catch (error) {
    throw guildId !== undefined && isRefusedThere(error)
      ? new ConfigError(
          `Discord does not let the bot publish commands to the server ${guildId}. Check DISCORD_GUILD_ID, and add the bot to that server first.`,
          { cause: error },
        )
      : explain(error, discordApiBase);
  }
  const where = guildId === undefined ? 'to all servers' : `to the server ${guildId}`;
  const names = commands.map(({ data }) => (isTyped(data) ? `/${data.name}` : `“${data.name}”`));
  return `Published ${names.join(' ')} ${where}.`;
}

function isRefusedThere(error: unknown): boolean {
  return error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
}

/** Who the bot is: compatible servers do not all know the first way, and the last is the same but for old bots. */
const WHO_AM_I = [Routes.currentApplication(), Routes.oauth2CurrentApplication(), Routes.user()];

/** Tokens of compatible servers do not hold the application's id, so it is asked for. */
async function findApplication(rest: REST): Promise<string> {
  for (const route of WHO_AM_I) {
    try {
      const id = text(fields(await rest.get(route))['id']);
      if (id !== undefined) return id;
    } catch (error) {
      if (!(error instanceof DiscordAPIError && error.status === 404)) throw error;
    }
  }
  throw new Error('it does not tell which application the token belongs to');
}

import type { Config } from '../config.ts';
import type { BotExamined, ServerExamined } from '../discord/examine-bot.ts';
import type { HttpDoorConfig } from '../scale-config.ts';
import { tellChannels } from './check-channels.ts';
import { shardsHere } from './count-shards.ts';
import type { Finding } from './finding.ts';
import { printable } from './printable.ts';

/** Seconds that our clock may be wrong: Discord's own times come in whole ones, and an answer takes its way. */
const CLOCK_TOLERANCE_S = 5;
/** Servers that are told one by one. */
const MOST_TOLD = 20;

/** What Discord tells of the bot, thing by thing. */
export function tellBot(
  bot: BotExamined,
  { guildId, httpDoor, sharding }: Pick<Config, 'guildId' | 'httpDoor' | 'sharding'>,
): readonly Finding[] {
  return [
    { kind: 'ok', about: 'Token', found: `Discord knows the bot “${bot.name}”` },
    tellApplication(bot),
    ...(httpDoor === undefined ? [] : tellPublicKey(bot, httpDoor)),
    tellIntents(bot),
    tellSessions(bot, shardsHere(sharding, bot.shards)),
    ...tellServers(bot.servers),
    ...tellChannels(bot.channels),
    tellCommands(bot, guildId),
    tellClock(bot.clockAhead),
  ];
}

function tellApplication({ application, endpoint }: BotExamined): Finding {
  if (endpoint === undefined) return { kind: 'ok', about: 'Application', found: application };
  return {
    kind: 'note',
    about: 'Application',
    found: `${application}: Discord sends interactions to ${endpoint} and not to the gateway. Clear “Interactions Endpoint URL” on the portal’s General Information page, unless that address is this bot’s`,
  };
}

/** Another key than the application's refuses every interaction, and Discord then does not take the address. */
function tellPublicKey({ publicKey }: BotExamined, httpDoor: HttpDoorConfig): readonly Finding[] {
  const about = 'Public key';
  if (publicKey === undefined) return [{ kind: 'note', about, found: 'Discord does not tell' }];
  if (publicKey === httpDoor.publicKey)
    return [{ kind: 'ok', about, found: 'DISCORD_PUBLIC_KEY is the application’s' }];
  return [
    {
      kind: 'wrong',
      about,
      found: 'DISCORD_PUBLIC_KEY is not the application’s: no interaction over HTTP would be taken',
      remedy: `Set it to ${printable(publicKey)}, the Public Key on the portal’s General Information page`,
    },
  ];
}

function tellIntents({ privileged }: BotExamined): Finding {
  const found = 'the bot needs Guilds, Guild Messages and Direct Messages, none of which must be switched on';
  if (privileged.length === 0) return { kind: 'ok', about: 'Intents', found };
  return {
    kind: 'note',
    about: 'Intents',
    found: `${privileged.join(', ')} can be switched off on the portal’s Bot page: ${found}`,
  };
}

function tellSessions({ sessions }: BotExamined, shards: number): Finding {
  const about = 'Connections';
  if (sessions === undefined)
    return { kind: 'note', about, found: 'Discord does not tell how many are left' };
  const { remaining, total, resetAfterMs } = sessions;
  const found = `${remaining}${total === undefined ? '' : ` of ${total}`} left today`;
  if (remaining >= shards) return { kind: 'ok', about, found };
  return {
    kind: 'wrong',
    about,
    found: shards === 1 ? found : `${found}, and this machine’s shards are ${shards}`,
    remedy: `Wait ${Math.ceil(resetAfterMs / 60_000)} minutes (the bot does so by itself), and find out why it was started so often`,
  };
}

function tellServers(servers: readonly ServerExamined[] | undefined): readonly Finding[] {
  const about = 'Permissions';
  if (servers === undefined) return [{ kind: 'note', about, found: 'Discord does not tell' }];
  if (servers.length === 0)
    return [
      {
        kind: 'wrong',
        about,
        found: 'the bot is in no server',
        remedy: 'Start it, and open the link that it prints',
      },
    ];
  const lacking = servers.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0)
    return [{ kind: 'ok', about, found: `all that are needed, in each of ${servers.length} servers` }];
  const told = lacking.slice(0, MOST_TOLD).map(
    ({ id, name, missing }): Finding => ({
      kind: 'wrong',
      about,
      found: `${printable(name)} (${id}) lacks ${missing.join(', ')}`,
      remedy: 'Give them to the bot’s role (Server Settings → Roles), or add the bot anew by its link',
    }),
  );
  const more = lacking.length - told.length;
  return more === 0 ? told : [...told, { kind: 'note', about, found: `${more} more servers lack some` }];
}

function tellCommands({ commands }: BotExamined, guildId: string | undefined): Finding {
  const about = 'Commands';
  const where = guildId === undefined ? 'to all servers' : `to the server ${guildId}`;
  if (commands === 'published') return { kind: 'ok', about, found: `published ${where}` };
  if (commands === 'not-there')
    return {
      kind: 'wrong',
      about,
      found: `the bot is not in the server ${guildId} of DISCORD_GUILD_ID`,
      remedy: 'Check DISCORD_GUILD_ID, and add the bot to that server',
    };
  return {
    kind: 'wrong',
    about,
    found:
      commands === 'none' ? `none are published ${where}` : `those published ${where} are of another version`,
    remedy: 'Start the bot, or run npm run register',
  };
}

function tellClock(ahead: number | undefined): Finding {
  const about = 'Clock';
  if (ahead === undefined) return { kind: 'note', about, found: 'Discord does not tell the time' };
  const seconds = Math.round(ahead / 1000);
  if (Math.abs(seconds) <= CLOCK_TOLERANCE_S)
    return { kind: 'ok', about, found: `within ${CLOCK_TOLERANCE_S} s of Discord’s` };
  return {
    kind: 'wrong',
    about,
    found: `${Math.abs(seconds)} s ${seconds > 0 ? 'behind' : 'ahead of'} Discord’s`,
    remedy: 'Switch on the synchronisation of the system’s clock (timedatectl set-ntp true)',
  };
}

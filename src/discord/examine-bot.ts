import { DiscordAPIError, REST, RESTEvents, Routes } from 'discord.js';
import type { Config } from '../config.ts';
import { readGatewayAdvice, type Sessions } from '../interactions/gateway-advice.ts';
import { type Fields, fields, list, text } from '../interactions/payload.ts';
import { type ChannelsExamined, examineChannels, type Server } from './examine-channels.ts';
import { explain } from './login.ts';
import { missingPermissions, readBits } from './permissions.ts';
import { type Declarations, readPublished, sameCommands } from './register.ts';

/** What Discord tells of the bot, found out without connecting to the gateway. */
export interface BotExamined {
  readonly name: string;
  readonly application: string;
  /** Discord's clock less ours, in ms, by whole seconds; absent where it does not tell. */
  readonly clockAhead?: number;
  /** Privileged intents that are switched on in the portal, by name. */
  readonly privileged: readonly string[];
  /** What Discord signs interactions over HTTP for, in hexadecimal. */
  readonly publicKey?: string;
  /** How many shards Discord recommends. */
  readonly shards?: number;
  /** Where interactions go instead of the gateway, if the portal says so. */
  readonly endpoint?: string;
  /** How often it may still identify before it must wait. */
  readonly sessions?: Sessions;
  /** Absent where it does not tell. */
  readonly servers?: readonly ServerExamined[];
  /** Of the first servers, as far as it tells. */
  readonly channels: readonly ChannelsExamined[];
  readonly commands: 'published' | 'different' | 'none' | 'not-there';
}

export interface ServerExamined extends Server {
  /** By what the bot's roles give it; a channel may still take it away. */
  readonly missing: readonly string[];
}

export type ExaminedBot =
  | { readonly kind: 'examined'; readonly bot: BotExamined }
  /** One line with its remedy. */
  | { readonly kind: 'failed'; readonly reason: string };

type Where = Pick<Config, 'discordApiBase' | 'guildId'> & { readonly discordToken: string };

/** In ms; nothing is tried again, so that the doctor soon tells. */
const TIMEOUT_MS = 10_000;
/** Servers asked for at once, and at the most. */
const PAGE = 200;
const MOST_SERVERS = 10_000;

/** Bits of an application's flags: https://discord.com/developers/docs/resources/application. */
const PRIVILEGED: Readonly<Record<string, number>> = {
  Presence: (1 << 12) | (1 << 13),
  'Server Members': (1 << 14) | (1 << 15),
  'Message Content': (1 << 18) | (1 << 19),
};

/** @example await examineBot({ discordApiBase: 'https://discord.com/api', discordToken }, declared) */
export async function examineBot(where: Where, declared: Declarations): Promise<ExaminedBot> {
  const rest = new REST({ api: where.discordApiBase, timeout: TIMEOUT_MS, retries: 0 });
  rest.setToken(where.discordToken);
  let clockAhead: number | undefined;
  rest.on(RESTEvents.Response, (_, { headers }) => {
    const date = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(date)) clockAhead = date - Math.floor(Date.now() / 1000) * 1000;
  });
  try {
    const me = fields(await rest.get(Routes.user()));
    const application = fields(await orAbsent(rest.get(Routes.currentApplication())));
    const id = text(application['id']) ?? text(me['id']) ?? '';
    const [gateway, servers, commands] = await Promise.all([
      orAbsent(rest.get(Routes.gatewayBot())),
      orAbsent(readServers(rest)),
      readCommands(rest, { application: id, guild: where.guildId }, declared),
    ]);
    // Where the roles give too little, no channel has to take it.
    const able = (servers ?? []).filter(({ missing }) => missing.length === 0);
    const channels = await examineChannels(rest, { bot: text(me['id']) ?? id, servers: able });
    const endpoint = text(application['interactions_endpoint_url']);
    const publicKey = text(application['verify_key']);
    const { shards, sessions } = readGatewayAdvice(gateway);
    const bot: BotExamined = {
      name: text(me['username']) ?? id,
      application: id,
      privileged: readPrivileged(application),
      commands,
      channels,
      ...(clockAhead !== undefined && { clockAhead }),
      ...(endpoint !== undefined && { endpoint }),
      ...(publicKey !== undefined && { publicKey }),
      ...(shards !== undefined && { shards }),
      ...(sessions !== undefined && { sessions }),
      ...(servers !== undefined && { servers }),
    };
    return { kind: 'examined', bot };
  } catch (error) {
    return { kind: 'failed', reason: explain(error, where.discordApiBase).message };
  }
}

/** Compatible servers do not know every way. */
async function orAbsent<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 404) return undefined;
    throw error;
  }
}

function readPrivileged(application: Fields): readonly string[] {
  const flags = Number(application['flags'] ?? 0);
  return Object.entries(PRIVILEGED)
    .filter(([, bits]) => (flags & bits) !== 0)
    .map(([name]) => name);
}

async function readServers(rest: REST): Promise<readonly ServerExamined[]> {
  const servers: ServerExamined[] = [];
  for (let after = '0'; servers.length < MOST_SERVERS; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = list(await rest.get(Routes.userGuilds(), { query })).map(fields);
    for (const server of page) {
      const id = text(server['id']) ?? '';
      const granted = readBits(server['permissions']);
      servers.push({ id, name: text(server['name']) ?? id, granted, missing: missingPermissions(granted) });
    }
    if (page.length < PAGE) break;
    after = text(page.at(-1)?.['id']) ?? after;
  }
  return servers;
}

async function readCommands(
  rest: REST,
  { application, guild }: { readonly application: string; readonly guild: string | undefined },
  declared: Declarations,
): Promise<BotExamined['commands']> {
  try {
    const published = await readPublished({ rest, application, guild });
    if (list(published).length === 0) return 'none';
    return sameCommands(declared, published) ? 'published' : 'different';
  } catch (error) {
    // The server of DISCORD_GUILD_ID does not have the bot.
    if (guild !== undefined && error instanceof DiscordAPIError && error.status === 403) return 'not-there';
    throw error;
  }
}

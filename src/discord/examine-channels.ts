import { ChannelType, DiscordAPIError, type REST, Routes } from 'discord.js';
import { type Fields, fields, list, text } from '../interactions/payload.ts';
import { isAdministrator, missingIn, readBits } from './permissions.ts';

/** A server, with what the bot's roles give it there. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly granted: bigint;
}

/** The text channels of a server, whose overwrites may take away what roles give. */
export interface ChannelsExamined {
  readonly server: Pick<Server, 'id' | 'name'>;
  readonly count: number;
  readonly lacking: readonly { readonly name: string; readonly missing: readonly string[] }[];
}

/** Servers that are asked for their channels, by two calls each. */
const MOST_SERVERS = 20;
const TEXT: ReadonlySet<unknown> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

/**
 * What the bot lacks in the channels of its first servers. No channel takes anything from an administrator, so of these
 * servers nothing is asked.
 * @param bot its id as a user
 */
export async function examineChannels(
  rest: REST,
  { bot, servers }: { readonly bot: string; readonly servers: readonly Server[] },
): Promise<readonly ChannelsExamined[]> {
  const examined: ChannelsExamined[] = [];
  const asked = servers.filter(({ granted }) => !isAdministrator(granted)).slice(0, MOST_SERVERS);
  for (const { id, name, granted } of asked) {
    const [channels, member] = await Promise.all([
      unlessKept(rest.get(Routes.guildChannels(id))),
      unlessKept(rest.get(Routes.guildMember(id, bot))),
    ]);
    if (channels === undefined || member === undefined) continue;
    const holders = { server: id, roles: list(fields(member)['roles']), user: bot };
    const texts = list(channels)
      .map(fields)
      .filter(({ type }) => TEXT.has(type));
    const lacking = texts.flatMap((channel) => {
      const missing = missingIn(overwrite(granted, list(channel['permission_overwrites']), holders));
      return missing.length === 0 ? [] : [{ name: text(channel['name']) ?? '', missing }];
    });
    examined.push({ server: { id, name }, count: texts.length, lacking });
  }
  return examined;
}

/** Whom overwrites are about: everybody (by the number of the server), the bot's roles, the bot itself. */
interface Holders {
  readonly server: string;
  readonly roles: readonly unknown[];
  readonly user: string;
}

/**
 * What is left of permissions in a channel: first the overwrite of everybody, then those of the roles together, then the
 * member's own; each takes, then gives. https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
function overwrite(
  granted: bigint,
  overwrites: readonly unknown[],
  { server, roles, user }: Holders,
): bigint {
  const all = overwrites.map(fields);
  const stages = [[server], roles, [user]].map((ids) => all.filter(({ id }) => ids.includes(id)));
  return stages.reduce(
    (left, stage) => (left & ~together(stage, 'deny')) | together(stage, 'allow'),
    granted,
  );
}

function together(overwrites: readonly Fields[], side: 'allow' | 'deny'): bigint {
  return overwrites.reduce((bits, one) => bits | readBits(one[side]), 0n);
}

/** Compatible servers do not know every way, and Discord may keep it to itself. */
async function unlessKept(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return undefined;
    throw error;
  }
}

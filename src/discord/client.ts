import { Client, type ClientOptions, Events, GatewayIntentBits, Options, type RESTOptions } from 'discord.js';
import type { Log } from '../interactions/log.ts';
import { buildFencedStrategy, fencePackets } from './fence.ts';
import type { Shards } from './own-servers.ts';
import { steadyLimit } from './steady-limit.ts';

export interface ClientSettings {
  /** Where Discord's API is, without the version: `https://discord.com/api`. */
  readonly apiBase: string;
  /** How long to wait for the servers at the start before going without them. */
  readonly waitGuildTimeoutMs: number;
  readonly log: Log;
  readonly tuning?: Tuning;
  /** Those of this process; absent: the only one there is. */
  readonly shards?: Shards | undefined;
  readonly makeRequest: RESTOptions['makeRequest'];
}

/** Of discord.js's own settings, those that take time. */
export type Tuning = Pick<ClientOptions, 'rest' | 'ws'>;

/** Nothing but the servers' names and languages is needed of what a gateway tells. */
const NOTHING_KEPT = {
  AutoModerationRuleManager: 0,
  GuildEmojiManager: 0,
  GuildMemberManager: 0,
  GuildScheduledEventManager: 0,
  GuildSoundboardSoundManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

/**
 * A client with the intents that need no approval, keeping as little as possible, that outlives odd packets.
 * Interactions and messages are to be taken as plain data from `client.ws`; its own events for them never come.
 */
export function createClient({
  apiBase,
  waitGuildTimeoutMs,
  log,
  tuning = {},
  shards,
  makeRequest,
}: ClientSettings): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    // Never left out: discord.js would then read settings of ours, which mean other things to it.
    shards: [...(shards?.ids ?? [0])],
    shardCount: shards?.count ?? 1,
    rest: { ...tuning.rest, api: apiBase, makeRequest },
    ws: { ...tuning.ws, buildStrategy: (manager) => buildFencedStrategy(manager, log) },
    waitGuildTimeout: waitGuildTimeoutMs,
  });
  client.on(Events.Error, (error) => log.error({ reason: error.message }, 'Discord client error'));
  steadyLimit(client.rest);
  fencePackets(client, log);
  return client;
}

import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Log } from './log.ts';
import { fields } from './payload.ts';

export interface ClientSettings {
  /** Where Discord's API is, without the version: `https://discord.com/api`. */
  readonly apiBase: string;
  /** How long to wait for the servers at the start before going without them. */
  readonly waitGuildTimeoutMs: number;
  readonly log: Log;
}

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

/** Events that discord.js itself has to see to keep its connections and its servers. */
const FOR_DISCORD_JS: ReadonlySet<unknown> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildUpdate,
  GatewayDispatchEvents.GuildDelete,
]);

/**
 * A client with the intents that need no approval, keeping as little as possible, that outlives odd packets.
 *
 * discord.js builds objects of every packet inside an unwatched promise, and a `null` where it expects an object
 * ends the process. So its handling is fenced: it sees only what it needs, and what it throws is logged.
 * Interactions and messages are taken as plain data from `client.ws`, before that fence.
 */
export function createClient({ apiBase, waitGuildTimeoutMs, log }: ClientSettings): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    rest: { api: apiBase },
    waitGuildTimeout: waitGuildTimeoutMs,
  });
  client.on(Events.Error, (error) => log.error({ reason: error.message }, 'Discord client error'));
  const handlePacket = client.ws['handlePacket'].bind(client.ws);
  client.ws['handlePacket'] = (packet, shard) => {
    const event = fields(packet)['t'];
    if (packet !== undefined && !FOR_DISCORD_JS.has(event)) return false;
    try {
      return handlePacket(packet, shard);
    } catch (error) {
      log.warn(
        { event, trace: error instanceof Error ? error.stack : String(error) },
        'An odd packet was skipped',
      );
      return false;
    }
  };
  return client;
}

import { GatewayDispatchEvents } from 'discord.js';
import { type Fields, fields, list } from '../interactions/payload.ts';

/** What discord.js is told of a server: its name and language, whether it is there, and its threads. */
const KEPT = ['id', 'name', 'preferred_locale', 'unavailable', 'owner_id', 'member_count', 'joined_at'];
/** Of a thread: to which channel it belongs. */
const OF_THREAD = ['id', 'type', 'guild_id', 'parent_id'];
/** What it goes through without asking whether it is there. */
const EMPTY = {
  features: [],
  roles: [],
  channels: [],
  members: [],
  emojis: [],
  stickers: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
} as const;

const SERVERS: ReadonlySet<unknown> = new Set([
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildUpdate,
]);

/**
 * A packet without what nothing here asks for. Of a server with 30 channels and 15 roles discord.js would keep 50 KiB
 * and spend a millisecond; of its name and language, a twelfth and a sixth of that.
 */
export function slimPacket<Packet>(packet: Packet): Packet {
  const { t, d } = fields(packet);
  if (!SERVERS.has(t) || typeof d !== 'object' || d === null) return packet;
  const server: Fields = fields(d);
  const kept = Object.fromEntries(KEPT.filter((name) => name in server).map((name) => [name, server[name]]));
  const threads = list(server['threads']).map((thread) => {
    const known = fields(thread);
    return Object.fromEntries(OF_THREAD.map((name) => [name, known[name]]));
  });
  return { ...packet, d: { ...EMPTY, ...kept, threads } };
}

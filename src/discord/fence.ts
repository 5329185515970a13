import {
  type Client,
  GatewayDispatchEvents,
  SimpleShardingStrategy,
  WebSocketShardDestroyRecovery,
} from 'discord.js';
import type { Log } from '../interactions/log.ts';
import { fields } from '../interactions/payload.ts';
import { slimPacket } from './slim-packet.ts';

/** Events that discord.js itself has to see to keep its connections, its servers and their threads. */
const FOR_DISCORD_JS: ReadonlySet<unknown> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildUpdate,
  GatewayDispatchEvents.GuildDelete,
  // Which channel a thread belongs to is told here, and not with a message in it.
  GatewayDispatchEvents.ThreadCreate,
  GatewayDispatchEvents.ThreadUpdate,
  GatewayDispatchEvents.ThreadDelete,
  GatewayDispatchEvents.ThreadListSync,
]);

/**
 * Fences discord.js's handling of packets. It builds objects of every packet inside a promise that nobody
 * watches, where a `null` in an object's place ends the process. Behind the fence it sees only the events it
 * needs, and what it throws is logged. Listeners on `client.ws` come before it and get every event as plain data.
 */
export function fencePackets(client: Client, log: Log): void {
  const handlePacket = client.ws['handlePacket'].bind(client.ws);
  client.ws['handlePacket'] = (packet, shard) => {
    const event = fields(packet)['t'];
    if (packet !== undefined && !FOR_DISCORD_JS.has(event)) return false;
    try {
      return handlePacket(slimPacket(packet), shard);
    } catch (error) {
      log.warn({ event, trace: traceOf(error) }, 'An odd packet was skipped');
      return false;
    }
  };
}

type ShardManager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** What is touched of discord.js's connection to a gateway, beyond what it declares. */
interface Shard {
  readonly id: number;
  readonly connection: { readonly addEventListener: (event: 'error', listener: () => void) => void } | null;
  destroy: (options?: { readonly recover?: WebSocketShardDestroyRecovery }) => Promise<void>;
  onMessage: (data: unknown, isBinary: boolean) => Promise<void>;
}

/**
 * Fences the gateway's own packets (greeting, ready, invalid session) in the same way: one that cannot be read
 * leaves the connection in no known state, so it is begun anew.
 */
export function buildFencedStrategy(manager: ShardManager, log: Log): SimpleShardingStrategy {
  const strategy = new SimpleShardingStrategy(manager);
  const spawn = strategy.spawn.bind(strategy);
  strategy.spawn = async (ids) => {
    await spawn(ids);
    const shards: ReadonlyMap<number, Shard> = strategy['shards'];
    for (const shard of shards.values()) {
      fenceDestroy(shard, log);
      const onMessage = shard.onMessage.bind(shard);
      shard.onMessage = async (data, isBinary) => {
        try {
          await onMessage(data, isBinary);
        } catch (error) {
          log.warn(
            { shard: shard.id, trace: traceOf(error) },
            'The gateway sent an odd packet, reconnecting',
          );
          await shard.destroy({ recover: WebSocketShardDestroyRecovery.Reconnect }).catch(() => undefined);
        }
      };
    }
  };
  return strategy;
}

/**
 * Where a connection is given up while it is being made, discord.js listens to its errors no more, and the one that
 * comes then would end the process; as would one in beginning anew, which nobody waits for.
 */
function fenceDestroy(shard: Shard, log: Log): void {
  const destroy = shard.destroy.bind(shard);
  shard.destroy = async (options) => {
    shard.connection?.addEventListener('error', () => undefined);
    try {
      await destroy(options);
    } catch (error) {
      if (options?.recover === undefined) throw error;
      log.warn({ shard: shard.id, trace: traceOf(error) }, 'The connection could not be begun anew');
    }
  };
}

function traceOf(error: unknown): string | undefined {
  return error instanceof Error ? error.stack : String(error);
}

import type { Log } from '../interactions/log.ts';
import { isSnowflake } from '../snowflake.ts';

export interface Shards {
  readonly ids: readonly number[];
  /** Of the whole bot, on all machines. */
  readonly count: number;
}

/** The servers that fall to the shards of this process. */
export interface OwnServers {
  /** Whether a server, or a place outside all servers, falls to this process; others are counted. */
  readonly owns: (guild: string | undefined) => boolean;
  /** How often something came that falls to others. */
  readonly strays: () => number;
}

/**
 * Which shard a server falls to: https://discord.com/developers/docs/events/gateway#sharding
 * @example shardOf('81384788765712384', 2) // (81384788765712384 >> 22) % 2 = 0
 */
export function shardOf(guild: string, count: number): number {
  return Number((BigInt(guild) >> 22n) % BigInt(count));
}

/**
 * What comes for a server of another shard is left to that shard: answered twice, it would be changed twice.
 * @param shards absent: all of them
 */
export function createOwnServers(shards: Shards | undefined, log: Log): OwnServers {
  const ids = new Set(shards?.ids);
  let strays = 0;
  return {
    owns: (guild) => {
      if (shards === undefined || guild === undefined || !isSnowflake(guild)) return true;
      if (ids.has(shardOf(guild, shards.count))) return true;
      strays += 1;
      // The first, and then ever more rarely: a wrong setting brings thousands.
      if (Number.isInteger(Math.log2(strays)))
        log.warn(
          { strays, shards: [...ids], count: shards.count },
          'Left to another shard; check SHARD_COUNT',
        );
      return false;
    },
    strays: () => strays,
  };
}

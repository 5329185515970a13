import type { Sharding } from '../scale-config.ts';

/** Where nobody knows better, as before Discord was asked. */
const AT_LEAST = 1;

/** How many shards this machine has: each takes a session of the day. `recommended` counts for `SHARDS=auto`. */
export function shardsHere(sharding: Sharding | undefined, recommended = AT_LEAST): number {
  if (sharding === undefined) return 1;
  if (sharding.ids !== undefined) return sharding.ids.length;
  return sharding.count === 'auto' ? recommended : sharding.count;
}

/** How many processes answer on this machine: with `SHARDS` one for each shard. */
export function processesHere(sharding: Sharding | undefined, recommended = AT_LEAST): number {
  return sharding?.kind === 'manager' ? shardsHere(sharding, recommended) : 1;
}

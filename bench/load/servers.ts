import { guild, snowflake } from '../../tests/discord/loopback/payloads.ts';

/** A server with as many channels and roles as are usual; what its gateway tells of it is about 10 kB. */
const CHANNELS = 30;
const ROLES = 15;

/** The id of the n-th server; it falls to shard n % count. @example serverId(0) // '4194304000001' */
export function serverId(n: number): string {
  return String((BigInt(n + 1_000_000) << 22n) + 1n);
}

/** What the gateway tells a shard of its servers. @param many servers of the whole bot */
export function* serversOf(many: number, shard: number, count: number): Generator<string> {
  for (let n = 0; n < many; n++) {
    if ((n + 1_000_000) % count === shard) yield JSON.stringify(serverWith(serverId(n), n));
  }
}

function serverWith(id: string, n: number): object {
  const everyone = { id, type: 0, allow: '0', deny: '1024' };
  const channels = Array.from({ length: CHANNELS }, (_, position) => ({
    id: snowflake(),
    type: 0,
    name: `channel-${position}`,
    position,
    topic: null,
    parent_id: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [everyone],
  }));
  const roles = Array.from({ length: ROLES }, (_, position) => ({
    id: position === 0 ? id : snowflake(),
    name: `role ${position}`,
    permissions: '104324673',
    position,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  }));
  return guild({ id, name: `server ${n}`, channels, roles, member_count: 50, emojis: [] });
}

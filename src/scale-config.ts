import { type Complain, type Environment, readWhole } from './setting.ts';

/** Which servers a process serves: Discord deals them out to shards by `(server id >> 22) % count`. */
export type Sharding =
  /** This process starts and watches a process for each shard. */
  | {
      readonly kind: 'manager';
      /** `auto`: as many as Discord recommends. */
      readonly count: number | 'auto';
      /** Those that run on this machine; absent: all. */
      readonly ids?: readonly number[];
    }
  /** This process is these shards. */
  | {
      readonly kind: 'shards';
      readonly ids: readonly number[];
      readonly count: number;
      /** Whether a manager started it, and ends it. */
      readonly managed: boolean;
      /** Whether it waits, connected, until the process that it replaces lets go. */
      readonly standby: boolean;
    };

/** Where interactions come in over HTTP. */
export interface HttpDoorConfig {
  readonly host: string;
  readonly port: number;
  /** Of the application, 32 bytes in hexadecimal. */
  readonly publicKey: string;
  /** By which replicas without the bot's token agree who voted; absent: they take no votes. */
  readonly ballotSecret?: string;
}

export interface ScaleConfig {
  /** Absent: this process serves all servers. */
  readonly sharding?: Sharding;
  /** Absent: interactions come by the gateway alone. */
  readonly httpDoor?: HttpDoorConfig;
}

/** What the manager tells a process that replaces another. */
export const STANDBY = 'SHARD_STANDBY';

const LAST_PORT = 65_535;

/** Where a shard of a manager serves health and metrics: above `OPS_PORT`, which is the manager's own. */
export function opsPortOf(opsPort: number, shard: number): number {
  return opsPort + 1 + shard;
}

/** What is wrong where shards up to this one have no port of health and metrics. */
export function opsPortProblem(opsPort: number | undefined, lastShard: number): string | undefined {
  if (opsPort === undefined || opsPortOf(opsPort, lastShard) <= LAST_PORT) return undefined;
  return `OPS_PORT must leave room for a port for each shard: OPS_PORT + 1 + ${lastShard} is more than ${LAST_PORT}. Set it to ${LAST_PORT - 1 - lastShard} or less.`;
}

/** Discord's own bound is lower; this one keeps a slip of the finger from starting a million processes. */
const MOST_SHARDS = 65_536;

/** In characters; shorter ones can be guessed. */
const SHORTEST_SECRET = 32;

/** Reads the settings that make several processes of one bot. */
export function readScale(environment: Environment, complain: Complain): ScaleConfig {
  const sharding = readSharding(environment, complain);
  const httpDoor = readHttpDoor(environment, complain);
  if (httpDoor !== undefined && environment['DISCORD_TOKEN'] !== undefined && sharding !== undefined) {
    complain(
      'INTERACTIONS_PORT and shards do not go together in one process. Start another one with INTERACTIONS_PORT and without DISCORD_TOKEN, SHARDS and SHARD_LIST.',
    );
  }
  const opsPort = Number(environment['OPS_PORT'] ?? Number.NaN);
  const problem = sharding && opsPortProblem(Number.isNaN(opsPort) ? undefined : opsPort, lastOf(sharding));
  if (problem !== undefined) complain(problem);
  return { ...(sharding && { sharding }), ...(httpDoor && { httpDoor }) };
}

/** The last shard that has a port of its own, as far as the settings tell. */
function lastOf(sharding: Sharding): number {
  if (sharding.kind === 'shards') return sharding.managed ? Math.max(...sharding.ids) : -1;
  if (sharding.ids !== undefined) return Math.max(...sharding.ids);
  return sharding.count === 'auto' ? 0 : sharding.count - 1;
}

function readSharding(environment: Environment, complain: Complain): Sharding | undefined {
  const count = readCount(environment, complain);
  // discord.js's manager tells a process its shard by the setting that told the manager how many to start.
  if (environment['SHARDING_MANAGER'] === 'true') {
    const id = readWhole(environment, { name: 'SHARDS', usual: 0, least: 0, most: MOST_SHARDS }, complain);
    return {
      kind: 'shards',
      ids: [id],
      count: count ?? id + 1,
      managed: true,
      standby: environment[STANDBY] === 'true',
    };
  }
  const ids = readIds(environment['SHARD_LIST'], count, complain);
  const shards = environment['SHARDS']?.trim().toLowerCase();
  if (shards !== undefined) {
    const asked =
      shards === 'auto'
        ? 'auto'
        : readWhole(environment, { name: 'SHARDS', usual: 1, least: 1, most: MOST_SHARDS }, complain);
    if (asked !== 'auto' && count !== undefined && count !== asked) {
      complain(`SHARDS is ${asked} and SHARD_COUNT is ${count}. Remove one of them, or set SHARDS=auto.`);
    }
    return { kind: 'manager', count: count ?? asked, ...(ids && { ids }) };
  }
  if (ids !== undefined && count !== undefined) {
    return { kind: 'shards', ids, count, managed: false, standby: false };
  }
  if (environment['SHARD_LIST'] === undefined && count !== undefined) {
    complain(
      'SHARD_COUNT alone does not say which shards are here. Set SHARD_LIST, such as 0-3, or SHARDS=auto.',
    );
  }
  return undefined;
}

function readCount(environment: Environment, complain: Complain): number | undefined {
  if (environment['SHARD_COUNT'] === undefined) return undefined;
  return readWhole(environment, { name: 'SHARD_COUNT', usual: 1, least: 1, most: MOST_SHARDS }, complain);
}

/** @example '0-2, 5' // [0, 1, 2, 5] */
function readIds(
  value: string | undefined,
  count: number | undefined,
  complain: Complain,
): readonly number[] | undefined {
  if (value === undefined) return undefined;
  if (count === undefined) {
    complain('SHARD_LIST needs SHARD_COUNT: how many shards the bot has on all machines together.');
    return undefined;
  }
  const ids = value
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .flatMap(readRange);
  if (ids.length > 0 && ids.every((id) => id >= 0 && id < count))
    return [...new Set(ids)].sort((a, b) => a - b);
  complain(
    `SHARD_LIST must name shards from 0 to ${count - 1}, such as 0-3 or 0,2,4, found “${value}”. SHARD_COUNT is ${count}.`,
  );
  return undefined;
}

/** No shard at all for what is no range. */
function readRange(part: string): readonly number[] {
  const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
  if (first === '' || Number(last) < Number(first)) return [-1];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, k) => Number(first) + k);
}

function readHttpDoor(environment: Environment, complain: Complain): HttpDoorConfig | undefined {
  if (environment['INTERACTIONS_PORT'] === undefined) return undefined;
  const bounds = { name: 'INTERACTIONS_PORT', usual: 8080, least: 0, most: 65_535 };
  const publicKey = environment['DISCORD_PUBLIC_KEY']?.trim().toLowerCase();
  if (publicKey === undefined || !/^[\da-f]{64}$/.test(publicKey)) {
    complain(
      'INTERACTIONS_PORT needs DISCORD_PUBLIC_KEY: 64 hexadecimal digits, the Public Key on the General Information page of your application at https://discord.com/developers.',
    );
  }
  const ballotSecret = environment['BALLOT_SECRET'];
  if (ballotSecret !== undefined && ballotSecret.length < SHORTEST_SECRET) {
    complain(
      `BALLOT_SECRET must have at least ${SHORTEST_SECRET} characters, found ${ballotSecret.length}. Use the same random text for all replicas: openssl rand -hex 32.`,
    );
  }
  return {
    ...(ballotSecret !== undefined && { ballotSecret }),
    host: environment['INTERACTIONS_HOST']?.trim() ?? '127.0.0.1',
    port: readWhole(environment, bounds, complain),
    publicKey: publicKey ?? '',
  };
}

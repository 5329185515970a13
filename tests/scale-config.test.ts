import { describe, expect, it } from 'vitest';
import { readScale } from '../src/scale-config.ts';

function read(environment: Record<string, string>) {
  const problems: string[] = [];
  return { config: readScale(environment, (problem) => problems.push(problem)), problems };
}

const KEY = 'ab'.repeat(32);

describe('shards', () => {
  it('are none where nothing is set', () => {
    expect(read({})).toEqual({ config: {}, problems: [] });
  });

  it.each([
    [{ SHARDS: 'auto' }, { kind: 'manager', count: 'auto' }],
    [
      { SHARDS: 'AUTO', SHARD_COUNT: '8' },
      { kind: 'manager', count: 8 },
    ],
    [{ SHARDS: '4' }, { kind: 'manager', count: 4 }],
    [
      { SHARDS: 'auto', SHARD_LIST: '2-3', SHARD_COUNT: '8' },
      { kind: 'manager', count: 8, ids: [2, 3] },
    ],
    [
      { SHARD_LIST: '5, 0-2 1', SHARD_COUNT: '6' },
      { kind: 'shards', ids: [0, 1, 2, 5], count: 6, managed: false, standby: false },
    ],
    [
      { SHARDING_MANAGER: 'true', SHARDS: '3', SHARD_COUNT: '4', SHARD_STANDBY: 'true', SHARD_LIST: '0-3' },
      { kind: 'shards', ids: [3], count: 4, managed: true, standby: true },
    ],
  ])('%j', (environment, sharding) => {
    expect(read(environment)).toEqual({ config: { sharding }, problems: [] });
  });

  it.each([
    [{ SHARDS: 'many' }, /^SHARDS must be a whole number from 1/],
    [{ SHARDS: '2', SHARD_COUNT: '4' }, /^SHARDS is 2 and SHARD_COUNT is 4/],
    [{ SHARD_COUNT: '4' }, /^SHARD_COUNT alone/],
    [{ SHARD_LIST: '0' }, /^SHARD_LIST needs SHARD_COUNT/],
    [{ SHARD_LIST: '4', SHARD_COUNT: '4' }, /^SHARD_LIST must name shards from 0 to 3/],
    [{ SHARD_LIST: '3-1', SHARD_COUNT: '4' }, /^SHARD_LIST must name/],
    [{ SHARD_LIST: 'a', SHARD_COUNT: '4' }, /^SHARD_LIST must name/],
    // 65535 − 1 − 7 = 65527
    [{ SHARDS: '8', OPS_PORT: '65528' }, /^OPS_PORT must leave room.*Set it to 65527 or less/],
    [
      { SHARDS: 'auto', SHARD_LIST: '2,9', SHARD_COUNT: '10', OPS_PORT: '65526' },
      /^OPS_PORT must leave room/,
    ],
    [{ SHARDING_MANAGER: 'true', SHARDS: '3', SHARD_COUNT: '4', OPS_PORT: '65532' }, /^OPS_PORT must/],
  ])('%j is told', (environment, problem) => {
    expect(read(environment).problems).toEqual([expect.stringMatching(problem)]);
  });
});

it.each([
  { SHARDS: '8', OPS_PORT: '65527' },
  { SHARD_LIST: '0-7', SHARD_COUNT: '8', OPS_PORT: '65535' },
])('%j leaves room for health and metrics', (environment) => {
  expect(read(environment).problems).toEqual([]);
});

describe('the HTTP door', () => {
  it('takes a port and a key', () => {
    expect(read({ INTERACTIONS_PORT: '8080', DISCORD_PUBLIC_KEY: KEY.toUpperCase() }).config).toEqual({
      httpDoor: { host: '127.0.0.1', port: 8080, publicKey: KEY },
    });
  });

  it.each([
    [{ INTERACTIONS_PORT: '8080' }, /needs DISCORD_PUBLIC_KEY/],
    [{ INTERACTIONS_PORT: '8080', DISCORD_PUBLIC_KEY: 'abc' }, /needs DISCORD_PUBLIC_KEY/],
    [
      { INTERACTIONS_PORT: '1', DISCORD_PUBLIC_KEY: KEY, BALLOT_SECRET: 'short' },
      /^BALLOT_SECRET must have at least 32/,
    ],
    [{ INTERACTIONS_PORT: '-1', DISCORD_PUBLIC_KEY: KEY }, /^INTERACTIONS_PORT must be/],
    [
      { INTERACTIONS_PORT: '1', DISCORD_PUBLIC_KEY: KEY, DISCORD_TOKEN: 't', SHARDS: 'auto' },
      /do not go together in one process/,
    ],
  ])('%j is told', (environment, problem) => {
    expect(read(environment).problems).toEqual([expect.stringMatching(problem)]);
  });
});

import { expect, test } from 'vitest';
import { createOwnServers, shardOf } from '../../src/discord/own-servers.ts';
import { keepLines } from './bot.ts';

/** (1 << 22) × n falls to shard n % count. */
const server = (n: number) => String((BigInt(n) << 22n) + 5n);

test('a server falls to the shard that Discord reckons', () => {
  expect(shardOf('81384788765712384', 2)).toBe(Number((81384788765712384n >> 22n) % 2n));
  expect([0, 1, 2, 3, 4].map((n) => shardOf(server(n), 3))).toEqual([0, 1, 2, 0, 1]);
});

test('what falls to another shard is left alone, counted, and told of ever more rarely', () => {
  const { lines, log } = keepLines();
  const servers = createOwnServers({ ids: [1, 2], count: 4 }, log);
  expect([1, 2, 5].every((n) => servers.owns(server(n)))).toBe(true);
  expect(servers.owns(undefined)).toBe(true);
  for (let k = 0; k < 10; k++) expect(servers.owns(server(k % 2 === 0 ? 0 : 3))).toBe(false);
  expect(servers.strays()).toBe(10);
  // The 1st, 2nd, 4th and 8th.
  expect(lines.map(({ facts }) => facts['strays'])).toEqual([1, 2, 4, 8]);
});

test('without shards every server is ours', () => {
  const { log } = keepLines();
  expect([0, 1, 2].every((n) => createOwnServers(undefined, log).owns(server(n)))).toBe(true);
});

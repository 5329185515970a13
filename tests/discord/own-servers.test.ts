import { expect, onTestFinished, test } from 'vitest';
import { createOwnServers, shardOf } from '../../src/discord/own-servers.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { app, fakeHandlers, keepLines, PATIENT } from './bot.ts';
import { Fleet } from './loopback/fleet.ts';
import { BOT, commandInteraction, guild, message, TOKEN } from './loopback/payloads.ts';
import { until } from './loopback/server.ts';

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

async function start(fleet: Fleet, sharding?: { readonly ids: readonly number[]; readonly count: number }) {
  onTestFinished(() => fleet.stop());
  const { lines, log } = keepLines();
  const discord = await startDiscord({
    config: {
      discordToken: TOKEN,
      discordApiBase: fleet.apiBase,
      ...(sharding && { sharding: { kind: 'shards', managed: false, standby: false, ...sharding } }),
    },
    app,
    handlers: fakeHandlers(),
    log,
    timing: PATIENT,
  });
  onTestFinished(() => discord.stop());
  return { discord, lines };
}

test('one process can be several shards, and leaves the servers of others alone', async () => {
  const fleet = await Fleet.start({
    serversOf: (shard, count) => [JSON.stringify(guild({ id: server(shard + count) }))],
  });
  const { lines } = await start(fleet, { ids: [1, 2], count: 4 });
  expect([...fleet.sessions].map(({ id, count }) => [id, count]).toSorted()).toEqual([
    [1, 4],
    [2, 4],
  ]);
  const ask = (id: string) => commandInteraction('ask', [{ name: 'question', value: 'q' }], { guild_id: id });
  const ours = [1, 2, 5].map((n) => fleet.interact(ask(server(n))));
  await until('the answers', () => ours.every(({ taken }) => taken === 1));
  // A gateway that sends what falls to shard 3.
  const stray = ask(server(3));
  const mention = message(`<@${BOT}> q`, { guild_id: server(3) });
  for (const { socket } of fleet.sessions) {
    socket.send(JSON.stringify({ op: 0, s: 99, t: 'INTERACTION_CREATE', d: stray }));
    socket.send(JSON.stringify({ op: 0, s: 100, t: 'MESSAGE_CREATE', d: mention }));
  }
  // Four times: the warnings are of the first, second and fourth.
  await until('the warnings', () => lines.filter(({ facts }) => facts['strays'] !== undefined).length === 3);
  expect(fleet.messages.size).toBe(0);
});

test('too many servers for one connection is told, with the remedy', async () => {
  const fleet = await Fleet.start({ serversOf: () => [], refusesFewerThan: 2 });
  await expect(start(fleet)).rejects.toThrow(/Set SHARDS=auto/);
});

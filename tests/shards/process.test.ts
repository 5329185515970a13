import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { shardOf } from '../../src/discord/own-servers.ts';
import { collectSecrets } from '../discord/loopback/collect-secrets.ts';
import { Fleet } from '../discord/loopback/fleet.ts';
import { commandInteraction, guild, TOKEN } from '../discord/loopback/payloads.ts';
import { until } from '../discord/loopback/server.ts';
import { LONG } from '../long.ts';
import { startProgram } from '../start-program.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';

/** (n << 22) falls to shard n % count: https://discord.com/developers/docs/events/gateway#sharding */
const servers = Array.from({ length: 10 }, (_, n) => String((BigInt(n + 100) << 22n) + 1n));
const serversOf = (shard: number, count: number) =>
  servers.filter((_, n) => (n + 100) % count === shard).map((id) => JSON.stringify(guild({ id })));

/** All of these with one database. */
function run(fleet: Fleet, folder: string, settings: Readonly<Record<string, string>>) {
  return startProgram({ DISCORD_TOKEN: TOKEN, DISCORD_API_BASE: fleet.apiBase, ...settings }, { folder });
}

const folderOf = () => temporaryFolder();
const sessionsOf = (fleet: Fleet) => [...fleet.sessions].map(({ id }) => id).toSorted();

/**
 * Asks one server after the other until told to stop, and one of a shard's servers in the moment in which another process
 * comes to that shard, so that both hear of it; what became of each.
 */
function askAll(fleet: Fleet) {
  const fates: ReturnType<Fleet['interact']>[] = [];
  const ask = (id: string) => {
    const question = [{ name: 'question', value: '大会在哪里召开？' }];
    const interaction = commandInteraction('ask', question, { guild_id: id });
    collectSecrets('INTERACTION_CREATE', interaction);
    fates.push(fleet.interact(interaction));
  };
  fleet.onSession = ({ id, count }) => ask(servers.find((server) => shardOf(server, count) === id) ?? '');
  let asking = true;
  const done = (async () => {
    for (let n = 0; asking; n++) {
      ask(servers[n % servers.length] ?? '');
      await sleep(20);
    }
  })();
  return {
    fates,
    stop: async () => {
      asking = false;
      await done;
    },
  };
}

async function stopAll(child: ChildProcess, ended: Promise<unknown[]>): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
}

test('shards on one machine: commands published once, processes replaced one by one under load, no interaction lost or answered twice', {
  timeout: LONG,
}, async () => {
  const fleet = await Fleet.start({ serversOf, shards: 2, concurrency: 2 });
  onTestFinished(() => fleet.stop());
  const { child, ended, told } = run(fleet, folderOf(), { SHARDS: 'auto' });
  await until('both shards', () => sessionsOf(fleet).length === 2, 60_000);
  await until('the invite link', () => told().includes('Add the bot to a server'), 60_000);
  await until('the commands', () => fleet.published.length === 1, 60_000);

  const asking = askAll(fleet);
  const before = [...fleet.sessions];
  child.kill('SIGHUP');
  await until(
    'new sessions alone',
    () => fleet.sessions.size === 2 && before.every((one) => !fleet.sessions.has(one)),
    60_000,
  );
  await sleep(500);
  await asking.stop();
  await until('the last answers', () => asking.fates.every(({ taken }) => taken > 0), 30_000);

  // Those that were asked as a process came were heard by two, how many more hangs on the machine; one answered each.
  expect(asking.fates.filter(({ heard }) => heard === 2).length).toBeGreaterThanOrEqual(2);
  expect(asking.fates.filter(({ taken, refused }) => taken !== 1 || refused > 0)).toEqual([]);
  expect(fleet.identifies.map(({ id }) => id).toSorted()).toEqual([0, 0, 1, 1]);
  expect(fleet.published).toHaveLength(1);
  expect(told().match(/oauth2\/authorize/g)?.length).toBeLessThanOrEqual(2);
  await stopAll(child, ended);
  expect(fleet.sessions.size).toBe(0);
});

test('a shard that moves to another machine: the new process is there before the old one leaves, and a callback is taken once', {
  timeout: LONG,
}, async () => {
  const fleet = await Fleet.start({ serversOf, shards: 2 });
  onTestFinished(() => fleet.stop());
  const folder = folderOf();
  const settings = { SHARD_LIST: '1', SHARD_COUNT: '2' };
  const old = run(fleet, folder, settings);
  await until('the shard', () => sessionsOf(fleet).includes(1), 60_000);
  const asking = askAll(fleet);
  const next = run(fleet, folder, settings);
  await until('both', () => sessionsOf(fleet).length === 2, 60_000);
  await sleep(500);
  await stopAll(old.child, old.ended);
  await sleep(500);
  await asking.stop();
  const heard = asking.fates.filter(({ heard: by }) => by > 0);
  await until('the last answers', () => heard.every(({ taken }) => taken > 0), 30_000);
  expect(heard.length).toBeGreaterThan(20);
  expect(heard.some(({ refused }) => refused > 0)).toBe(true);
  expect(heard.filter(({ taken }) => taken !== 1)).toEqual([]);
  await stopAll(next.child, next.ended);
});

test('shards whose manager is killed leave by themselves', { timeout: LONG }, async () => {
  const fleet = await Fleet.start({ serversOf, shards: 1 });
  onTestFinished(() => fleet.stop());
  const { child } = run(fleet, folderOf(), { SHARDS: '1' });
  await until('the shard', () => fleet.sessions.size === 1, 60_000);
  await until('the commands', () => fleet.published.length === 1, 60_000);
  child.kill('SIGKILL');
  await until('nobody', () => fleet.sessions.size === 0, 30_000);
});

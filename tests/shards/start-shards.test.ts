import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { startShards } from '../../src/shards/start-shards.ts';
import { keepLines } from '../discord/bot.ts';
import { Fleet } from '../discord/loopback/fleet.ts';
import { TOKEN } from '../discord/loopback/payloads.ts';
import { until } from '../discord/loopback/server.ts';
import { temporaryFolder } from '../temporary/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

async function start(options: {
  readonly fates?: string;
  readonly ids?: readonly number[];
  readonly count?: number | 'auto';
  readonly token?: string;
  readonly shards?: number;
  readonly remaining?: number;
  readonly firstBackOffMs?: number;
}) {
  const { fates = '', ids, count = 'auto', token = TOKEN, shards = 2, remaining = 1000 } = options;
  const fleet = await Fleet.start({ serversOf: () => [], shards, concurrency: 4 });
  fleet.remaining = remaining;
  onTestFinished(() => fleet.stop());
  const file = join(temporaryFolder(), 'log');
  vi.stubEnv('FAKE_LOG', file);
  vi.stubEnv('FATES', fates);
  // discord.js's manager leaves its own there.
  vi.stubEnv('SHARDING_MANAGER', undefined);
  vi.stubEnv('SHARDING_MANAGER_MODE', undefined);
  vi.stubEnv('DISCORD_TOKEN', undefined);
  const { lines, log } = keepLines();
  const began = await startShards({
    sharding: { kind: 'manager', count, ...(ids && { ids }) },
    discordToken: token,
    discordApiBase: fleet.apiBase,
    file: join(import.meta.dirname, 'fake-shard.mjs'),
    execArgv: [],
    log,
    times: { apartMs: 20, askAgainMs: 20, firstBackOffMs: options.firstBackOffMs ?? 50 },
  });
  onTestFinished(() => began.stop());
  const written = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
  return { began, written, lines, fleet };
}

const whats = (lines: readonly string[]) => lines.map((line) => line.replace(/ \d+ /, ' ')).toSorted();

test('a process for each shard that Discord recommends, ended together', async () => {
  const { began, written } = await start({ shards: 3 });
  await until('three starts', () => written().length === 3);
  expect(whats(written())).toEqual(['0/3 start', '1/3 start', '2/3 start']);
  await began.stop();
  expect(written().filter((line) => line.endsWith('end')).length).toBe(3);
});

test('only the shards of this machine', async () => {
  const { written } = await start({ ids: [4, 6], count: 8 });
  await until('two starts', () => written().length === 2);
  expect(whats(written())).toEqual(['4/8 start', '6/8 start']);
});

test('a shard that dies is started again, later each time', async () => {
  const { written, lines } = await start({ shards: 1, fates: 'ddks' });
  await until('the fourth start', () => written().length === 4);
  const waits = lines.filter(({ level }) => level === 'error').map(({ facts }) => facts['waitMs']);
  expect(waits).toEqual([50, 100, 200]);
});

test('while no sessions are left for the day, none is started', async () => {
  const { written, fleet, lines } = await start({ shards: 1, remaining: 0 });
  await until('the warning', () => lines.some(({ level }) => level === 'warn'));
  expect(written()).toEqual([]);
  fleet.remaining = 1;
  await until('the start', () => written().length === 1);
});

test('a replacement is ready before the old one lets go, and hears what that one answered', async () => {
  const { began, written } = await start({ shards: 1 });
  await until('the start', () => written().length === 1);
  const [, first] = /^0\/1 (\d+) start$/.exec(written()[0] ?? '') ?? [];
  await began.restart();
  await until('all of it', () => written().length === 5);
  const [, , second] = /^(0\/1) (\d+) standby$/.exec(written()[1] ?? '') ?? [];
  expect(written().slice(1).toSorted()).toEqual(
    [
      `0/1 ${second} standby`,
      `0/1 ${first} release`,
      `0/1 ${second} take a${first}`,
      `0/1 ${first} end`,
    ].toSorted(),
  );
  expect(second).not.toBe(first);
});

test('a replacement that dies leaves the old one in its place', async () => {
  const { began, written, lines } = await start({ shards: 1, fates: 'sd' });
  await until('the start', () => written().length === 1);
  await began.restart();
  expect(whats(written())).toEqual(['0/1 standby', '0/1 start']);
  expect(lines.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
    'A shard could not be replaced: the new process ended; the old one stays',
  ]);
});

test('a restart while a dead shard waits to be started again leaves one process, not two', async () => {
  const { began, written, lines } = await start({ shards: 1, fates: 'd', firstBackOffMs: 2500 });
  await until('the death', () =>
    lines.some(({ message }) => message === 'A shard died and is started again'),
  );
  await began.restart();
  expect(written().length).toBe(1);
  await until('the start', () => written().length === 2);
  await sleep(600);
  expect(whats(written())).toEqual(['0/1 start', '0/1 start']);
  expect(began.ready()).toBe(true);
});

test('of the restarts asked for while one is under way, one follows', async () => {
  const { began, written } = await start({ shards: 1 });
  await until('the shard', () => began.ready());
  await Promise.all([began.restart(), began.restart(), began.restart(), began.restart()]);
  expect(written().filter((line) => line.endsWith('standby'))).toHaveLength(2);
});

test('a token that Discord does not have is told at once', async () => {
  await expect(start({ token: 'another' })).rejects.toThrow(/Discord refused the token/);
});

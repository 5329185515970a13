import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { playDoor } from '../../http-door/schedules/play-door.ts';
import { LONG } from '../../long.ts';
import { BAD_CALLS } from './bad-calls.ts';
import { startScheduleServer } from './on-postgres.ts';
import { CLOCK_MISHAPS, GATEWAY_MISHAPS, POSTGRES_MISHAPS, SQLITE_MISHAPS } from './plan.ts';
import { type Played, playAll } from './play-all.ts';
import { playBot } from './play-bot.ts';
import { playHandover } from './play-handover.ts';
import { playShards } from './play-shards.ts';
import { loadTools, type Tools } from './whole-app.ts';

/** Fixed, so that a failure is one of a change; `npm run faults` tries others. */
const SEED = 7000;
const COUNT = 500;
const ON_POSTGRES = 12;
const UNDER_CLOCKS = 16;
const OF_SHARDS = 24;
const OF_SHARDS_ON_POSTGRES = 8;
const HANDED_OVER = 24;
/** What goes wrong, and what comes of it: each so often at least over all schedules. */
const EVERYTHING = [
  ...[...GATEWAY_MISHAPS, ...SQLITE_MISHAPS, ...CLOCK_MISHAPS].map((kind) => `mishap: ${kind}`),
  ...BAD_CALLS.map((name) => `call: ${name}`),
  ...['resume refused', 'heartbeat unanswered', 'repeated', 'late', 'reordered'].map(
    (what) => `gateway: ${what}`,
  ),
  ...['packet in pieces', 'packet held up'].map((what) => `gateway: ${what}`),
];
const AT_LEAST = 10;
const onSqlite = playBot({ kind: 'sqlite' });

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

/** They did not pass for want of anything to get over. */
function expectWork({ asked, answered, kept, judged, set }: Played, count: number): void {
  expect(asked).toBeGreaterThan(count * 4);
  expect(answered).toBeGreaterThan(asked * 0.8);
  expect(kept).toBeGreaterThan(count);
  expect(judged).toBeGreaterThan(count / 2);
  expect(set).toBeGreaterThan(count / 2);
}

describe('what was acknowledged is there, whoever could be answered was, once, and the bot goes on', () => {
  it(`over ${COUNT} schedules of faults`, { timeout: LONG }, async () => {
    const played = await playAll({ seed: SEED, count: COUNT, play: onSqlite, tools });
    expect(played.failures).toEqual([]);
    expectWork(played, COUNT);
    expect(EVERYTHING.filter((what) => (played.happened[what] ?? 0) < AT_LEAST)).toEqual([]);
  });
});

describe('two shards over one database', () => {
  it(`keep what both acknowledged, and each answers for its servers alone, over ${OF_SHARDS} schedules`, {
    timeout: LONG,
  }, async () => {
    const played = await playAll({
      seed: SEED,
      count: OF_SHARDS,
      play: playShards({ kind: 'sqlite' }),
      tools,
      beside: 12,
    });
    expect(played.failures).toEqual([]);
    expectWork(played, OF_SHARDS);
    expect(played.happened['gateway: of a server of the other shard']).toBeGreaterThan(OF_SHARDS);
  });
});

describe('a bot whose place another takes meanwhile', () => {
  it(`leaves nothing that both heard, and nothing is answered by both, over ${HANDED_OVER} schedules`, {
    timeout: LONG,
  }, async () => {
    const played = await playAll({
      seed: SEED,
      count: HANDED_OVER,
      play: playHandover({ kind: 'sqlite' }),
      tools,
      beside: 12,
    });
    expect(played.failures).toEqual([]);
    expectWork(played, HANDED_OVER);
    expect(played.happened['handed over']).toBe(HANDED_OVER);
    expect(played.happened['answered by the one before']).toBeGreaterThan(HANDED_OVER);
  });
});

describe('with a clock of the day that jumps', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('the same holds', { timeout: LONG }, async () => {
    const now = Date.now.bind(Date);
    let offset = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + offset);
    const jumps = [7_200_000, -10_800_000, 3_600_000, -500, 86_400_000, -86_400_000];
    let jumped = 0;
    const timer = setInterval(() => {
      offset += jumps[jumped++ % jumps.length] ?? 0;
    }, 60);
    const played = await playAll({ seed: SEED, count: UNDER_CLOCKS, play: onSqlite, tools });
    clearInterval(timer);
    expect(played.failures).toEqual([]);
    expect(jumped).toBeGreaterThan(10);
  });
});

describe('on PostgreSQL, with a server that goes and comes back', () => {
  let server: Awaited<ReturnType<typeof startScheduleServer>>;
  beforeAll(async () => {
    server = await startScheduleServer();
  });
  afterAll(async () => {
    if (server.kind === 'running') await server.stop();
  });

  it.for([
    ['a bot', playBot, ON_POSTGRES],
    ['two shards', playShards, OF_SHARDS_ON_POSTGRES],
    ['a bot whose place is taken', playHandover, OF_SHARDS_ON_POSTGRES],
    ['the HTTP door', playDoor, ON_POSTGRES],
  ] as const)('the same holds of %s', async ([, make, count], { skip }) => {
    if (server.kind === 'none') return skip(`PostgreSQL could not be started: ${server.reason}`);
    const played = await playAll({ seed: SEED, count, play: server.play(make), tools, beside: 2 });
    expect(played.failures).toEqual([]);
    expect(played.kept).toBeGreaterThan(count / 4);
    for (const mishap of POSTGRES_MISHAPS)
      expect(played.happened[`mishap: ${mishap}`], mishap).toBeGreaterThan(0);
  });
});

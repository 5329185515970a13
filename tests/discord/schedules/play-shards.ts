import { setTimeout as sleep } from 'node:timers/promises';
import { shardOf } from '../../../src/discord/own-servers.ts';
import { commandInteraction } from '../loopback/payloads.ts';
import { describePlan, makePlan } from './plan.ts';
import { MANAGER } from './play.ts';
import { compareWith, type Database, placeOf, playOn } from './play-bot.ts';
import { type PlaySchedule, playSchedule, type Report } from './run.ts';
import { openStage, type Shard, type Stage } from './stage.ts';

const COUNT = 2;
const SERVERS = [100n, 101n].map((n) => String((n << 22n) + 1n));
const STRAYS = 3;

/**
 * Two shards over one database, each with a plan of its own, so that the mishaps of one are the other's, too. Each now and
 * then hears what falls to the other, and leaves it.
 */
export const playShards =
  (database: Database): PlaySchedule =>
  (seed, given) => {
    const plans = [makePlan(2 * seed, database.kind), makePlan(2 * seed + 1, database.kind)];
    const told = plans.map(describePlan).join(' | ');
    return playSchedule({ seed, plan: told, ...given }, async (report) => {
      const place = placeOf(database, report);
      const shards = SERVERS.map((server) => ({ id: shardOf(server, COUNT), count: COUNT, server }));
      const stages = await Promise.all(
        plans.map(async (plan, n) => {
          const shard = shards[n];
          if (shard === undefined) throw new Error('a plan without a shard');
          return { plan, shard, stage: await openStage(plan, place, { ...report, shard }) };
        }),
      );
      const expected = await Promise.all(
        stages.map(async ({ plan, shard, stage }) => {
          const others = shards.filter(({ id }) => id !== shard.id);
          const [held] = await Promise.all([
            playOn(stage, { plan, place, database, report, server: shard.server }),
            astray(stage, others, report),
          ]);
          return [shard.server, held] as const;
        }),
      );
      await Promise.all(stages.map(({ stage }) => stage.close()));
      await compareWith(place, new Map(expected), report);
    });
  };

/** Sends a shard what falls to others, changes among it: nothing may come of it. */
async function astray({ loopback }: Stage, others: readonly Shard[], { wrong, note }: Report): Promise<void> {
  const sent = [];
  for (let n = 0; n < STRAYS; n++) {
    await sleep(40);
    for (const { server } of others) {
      if (!loopback.gateway.hasSession) continue;
      const stray = commandInteraction('ask', [{ name: 'question', value: '迷路了？' }], {
        ...MANAGER,
        guild_id: server,
      });
      loopback.rest.expect(stray);
      loopback.gateway.dispatch('INTERACTION_CREATE', stray);
      note('gateway: of a server of the other shard');
      sent.push(stray);
    }
  }
  await sleep(200);
  for (const stray of sent)
    if (loopback.answersTo(stray).length > 0) wrong.push('a shard answered for a server of the other');
}

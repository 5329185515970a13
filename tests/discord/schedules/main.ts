/**
 * Schedules of faults: `npm run faults -- [SEED [COUNT [bot|shards|handover|door [postgres]]]]`. Each seed is one schedule; one that failed is printed, and
 * played again by its seed and a COUNT of 1.
 */

import { playDoor } from '../../http-door/schedules/play-door.ts';
import { startScheduleServer } from './on-postgres.ts';
import { playAll } from './play-all.ts';
import { type Database, playBot } from './play-bot.ts';
import { playHandover } from './play-handover.ts';
import { playShards } from './play-shards.ts';
import type { PlaySchedule } from './run.ts';
import { loadTools } from './whole-app.ts';

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const count = Number(process.argv[3] ?? 500);
const kind = process.argv[4] ?? 'bot';
const onPostgres = process.argv[5] === 'postgres';
const KINDS: Readonly<Record<string, (database: Database) => PlaySchedule>> = {
  bot: playBot,
  shards: playShards,
  handover: playHandover,
  door: playDoor,
};
const make = KINDS[kind];
if (make === undefined) throw new Error(`${kind} is none of ${Object.keys(KINDS).join(', ')}`);
const server = onPostgres ? await startScheduleServer() : undefined;
if (server?.kind === 'none') throw new Error(`PostgreSQL could not be started: ${server.reason}`);
const play = server?.play(make) ?? make({ kind: 'sqlite' });
const began = performance.now();
console.log(`seeds ${seed} to ${seed + count - 1}`);
const { failures, asked, answered, kept, judged, set, again, happened } = await playAll({
  seed,
  count,
  play,
  tools: await loadTools(),
  ...(onPostgres && { beside: 4 }),
  onFailure: (failure) => {
    console.log(`\nseed ${failure.seed}: ${failure.plan}`);
    for (const line of failure.wrong) console.log(`  ${line}`);
    console.log(`  again: npm run faults -- ${failure.seed} 1 ${kind}${onPostgres ? ' postgres' : ''}`);
  },
});
await server?.stop();
const seconds = Math.round((performance.now() - began) / 1000);
console.log('\nwhat happened, and how often:');
for (const [what, times] of Object.entries(happened).toSorted())
  console.log(`${String(times).padStart(7)}  ${what}`);
console.log(`\n${asked} asked, ${answered} answered`);
console.log(`acknowledged: ${kept} changes of libraries, ${judged} votes, ${set} settings`);
console.log(`${count} schedules in ${seconds} s, ${again} played again, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

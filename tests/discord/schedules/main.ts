/**
 * Schedules of faults: `npm run faults -- [SEED [COUNT]]`. Each seed is one schedule; one that failed is printed, and
 * played again by its seed and a COUNT of 1.
 */

import { playAll } from './play-all.ts';
import { loadTools } from './stage.ts';

const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const count = Number(process.argv[3] ?? 500);
const began = performance.now();
console.log(`seeds ${seed} to ${seed + count - 1}`);
const { failures, asked, answered, kept, judged, set, again, happened } = await playAll({
  seed,
  count,
  database: { kind: 'sqlite' },
  tools: await loadTools(),
  onFailure: (failure) => {
    console.log(`\nseed ${failure.seed}: ${failure.plan}`);
    for (const line of failure.wrong) console.log(`  ${line}`);
    console.log(`  again: npm run faults -- ${failure.seed} 1`);
  },
});
const seconds = Math.round((performance.now() - began) / 1000);
console.log('\nwhat happened, and how often:');
for (const [what, times] of Object.entries(happened).toSorted())
  console.log(`${String(times).padStart(7)}  ${what}`);
console.log(`\n${asked} asked, ${answered} answered`);
console.log(`acknowledged: ${kept} changes of libraries, ${judged} votes, ${set} settings`);
console.log(`${count} schedules in ${seconds} s, ${again} played again, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

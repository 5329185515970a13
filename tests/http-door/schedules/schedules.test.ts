import { beforeAll, expect, it } from 'vitest';
import { playAll } from '../../discord/schedules/play-all.ts';
import { loadTools, type Tools } from '../../discord/schedules/whole-app.ts';
import { LONG } from '../../long.ts';
import { playDoor } from './play-door.ts';
import { WAYS } from './post-badly.ts';

/** Fixed, so that a failure is one of a change; `npm run faults -- SEED COUNT door` tries others. */
const SEED = 7000;
const COUNT = 60;

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

it(`the door answers once whoever may be answered, and keeps what it acknowledged, over ${COUNT} schedules`, {
  timeout: LONG,
}, async () => {
  const played = await playAll({ seed: SEED, count: COUNT, play: playDoor({ kind: 'sqlite' }), tools });
  expect(played.failures).toEqual([]);
  expect(played.asked).toBeGreaterThan(COUNT * 4);
  expect(played.answered).toBeGreaterThan(played.asked * 0.8);
  expect(played.kept).toBeGreaterThan(COUNT / 2);
  for (const way of WAYS) expect(played.happened[`request: ${way}`]).toBeGreaterThan(COUNT / 6);
});

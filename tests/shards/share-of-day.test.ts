import { expect, test } from 'vitest';
import { createBackOff } from '../../src/shards/back-off.ts';
import { createShareOfDay } from '../../src/shards/share-of-day.ts';

const DAY_MS = 86_400_000;

/** How many sessions so many shards take in their first day, where each dies as soon as it is started. */
function sessionsOfADay(shards: number, withShare: boolean): number {
  let now = 0;
  const share = createShareOfDay(shards, () => now);
  const dead = Array.from({ length: shards }, () => ({ at: 0, backOff: createBackOff() }));
  let sessions = 0;
  for (;;) {
    const [next] = dead.toSorted((one, other) => one.at - other.at);
    if (next === undefined || next.at >= DAY_MS) return sessions;
    now = next.at;
    sessions += 1;
    next.at += Math.max(next.backOff.afterDeath(0), withShare ? share.afterDeath() : 0);
  }
}

test('shards that all die at once and for ever stay within the thousand sessions of a day', () => {
  // Five minutes between two starts of each: 86,400 / 300 = 288, and nine before it comes to that.
  expect([1, 4].map((shards) => sessionsOfADay(shards, false))).toEqual([296, 1184]);
  for (const shards of [1, 2, 4, 16, 100]) expect(sessionsOfADay(shards, true)).toBeLessThanOrEqual(1000);
  expect(sessionsOfADay(1, true)).toBe(296);
});

test('one of sixteen that dies for ever waits for none but itself, and what is a day ago counts no more', () => {
  let now = 0;
  const { afterDeath } = createShareOfDay(16, () => now);
  // 484 + 16 = 500, half of 1,000; then 24 h × 16 / 500 = 46 min.
  for (let n = 0; n < 484; n++) expect(afterDeath()).toBe(0);
  expect(afterDeath()).toBe((DAY_MS * 16) / 500);
  now = DAY_MS;
  expect(afterDeath()).toBe(0);
});

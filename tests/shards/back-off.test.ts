import { expect, test } from 'vitest';
import { createBackOff } from '../../src/shards/back-off.ts';

test('twice as long after each death, five minutes at most, and from the beginning after a good run', () => {
  const { afterDeath } = createBackOff();
  const waits = Array.from({ length: 11 }, () => afterDeath(0));
  // 2^8 = 256 s; 2^9 s would be more than 300.
  expect(waits.slice(0, 9)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256].map((s) => s * 1000));
  expect(waits.slice(9)).toEqual([300_000, 300_000]);
  expect(afterDeath(9 * 60_000)).toBe(300_000);
  expect(afterDeath(10 * 60_000)).toBe(1000);
});

import { expect, test } from 'vitest';
import { createFreshness } from '../../src/http-door/freshness.ts';

test('within five minutes either way', () => {
  const { isOfNow } = createFreshness({ now: () => 1_000_000_000 });
  expect([700, 1000, 1300].map((s) => isOfNow(String(999_000 + s)))).toEqual([true, true, true]);
  expect([699, 1301].map((s) => isOfNow(String(999_000 + s)))).toEqual([false, false]);
});

test('an id is new once, as long as its signature could come again; no more are kept than fit', () => {
  let now = 0;
  const { isNew, size } = createFreshness({ now: () => now, most: 3 });
  expect([isNew('a'), isNew('a'), isNew('b')]).toEqual([true, false, true]);
  now = 599_999;
  expect(isNew('a')).toBe(false);
  now = 600_000;
  expect(isNew('a')).toBe(true);
  for (const id of ['c', 'd', 'e', 'f']) isNew(id);
  expect(size()).toBe(3);
});

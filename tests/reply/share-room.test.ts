import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareRoom } from '../../src/reply/share-room.ts';

it.each([
  [[10, 20], 100, [10, 20]],
  [[10, 500, 500], 610, [10, 300, 300]],
  [[500, 10, 400], 810, [400, 10, 400]],
  [[], 10, []],
  [[5, 5], -1, [0, 0]],
])('%j of %i', (needs, room, shares) => {
  expect(shareRoom(needs, room)).toEqual(shares);
});

it('gives nobody more than they need, and no more than there is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), fc.nat(5000), (needs, room) => {
      const shares = shareRoom(needs, room);
      expect(shares.every((share, index) => share <= (needs[index] ?? 0))).toBe(true);
      const given = shares.reduce((sum, share) => sum + share, 0);
      const needed = needs.reduce((sum, need) => sum + need, 0);
      expect(given).toBe(Math.min(room, needed));
    }),
  );
});

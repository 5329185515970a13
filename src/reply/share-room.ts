/**
 * Shares room out among several that need some: nobody gets more than they need, and what some do not need goes to the
 * others in equal parts.
 *
 * @param needs how much each would take
 * @example shareRoom([10, 500, 500], 610) // [10, 300, 300]
 */
export function shareRoom(needs: readonly number[], room: number): readonly number[] {
  const shares = needs.map(() => 0);
  const smallestFirst = needs.map((need, index) => ({ need, index })).toSorted((a, b) => a.need - b.need);
  let left = Math.max(0, room);
  for (const [served, { need, index }] of smallestFirst.entries()) {
    const share = Math.min(need, Math.floor(left / (needs.length - served)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}

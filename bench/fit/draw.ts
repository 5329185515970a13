/**
 * Whether one of many is in the share drawn for a round: by a hash of both numbers (FNV-1a, its bits mixed once more), so
 * that the same are drawn each time.
 *
 * @param share from 0 to 1
 * @example questions.filter((_, number) => isDrawn(number, round, 0.5))
 */
export function isDrawn(one: number, round: number, share: number): boolean {
  let hash = 0x811c9dc5;
  for (let bits = 0; bits < 32; bits += 8) {
    hash = Math.imul(hash ^ ((one >>> bits) & 0xff), 0x01000193);
    hash = Math.imul(hash ^ ((round >>> bits) & 0xff), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 2 ** 32 < share;
}

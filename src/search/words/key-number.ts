/**
 * A number for a unit or a term, the same in every process, so that sentences are compared as integers and what one
 * thread or a database keeps another can read: a single character is its own code, everything else a hash of 30 bits
 * (FNV-1a) above those codes. Of a hundred thousand words, one in ten thousand new ones is taken for another.
 *
 * @example keyNumber('制') // 0x5236
 */
export function keyNumber(key: string): number {
  if (key.length === 1) return key.charCodeAt(0);
  let hash = FNV_BASIS;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), FNV_PRIME);
  return HASHED | (mix(hash) & HASH_BITS);
}

/** A number for two neighbouring units, by a hash of 31 bits. */
export function pairNumber(before: number, unit: number): number {
  return mix(Math.imul(before, PAIR_PRIME) ^ unit) & 0x7fffffff;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const PAIR_PRIME = 0x9e3779b1;
const HASHED = 0x40000000;
const HASH_BITS = 0x3fffffff;

/** Spreads what differs over all bits (the finisher of MurmurHash3). */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

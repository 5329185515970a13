import { keyNumber } from './key-number.ts';
import type { Scene } from './scene.ts';

/** What makes another of an office, as units; 副 opens its word. */
const RANKS = {
  zh: ['副'],
  en: ['deputi', 'vice'],
} as const;

const OF: ReadonlySet<number> = new Set([...RANKS.zh, ...RANKS.en].map(keyNumber));

/** 1 where the question has such a word outside its phrase and the sentence has it not; otherwise 0. */
export function otherRank({ probe, evidence }: Scene, index: number): number {
  for (const { units } of probe.words) {
    const first = units[0] ?? 0;
    if (!OF.has(probe.units[first] ?? -1)) continue;
    if ((evidence[index]?.match.counts[first] ?? 0) === 0) return 1;
  }
  return 0;
}

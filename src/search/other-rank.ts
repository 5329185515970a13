import { keyNumber } from './key-number.ts';
import type { Scene } from './scene.ts';

/** A unit that makes another of an office or of an event, as far as the unit after it lets it. */
interface Other {
  readonly first: number;
  readonly followedBy: (next: number | undefined) => boolean;
  /** It is one word with the next unit: the sentence must have both together. */
  readonly joined: boolean;
}

const TURNS: ReadonlySet<number | undefined> = new Set(['1', '届', '期', '任', '季'].map(keyNumber));
const TO = keyNumber('to');

/** The deputy, the next one; not what stands next to a church. */
const OTHERS: readonly Other[] = [
  { first: keyNumber('副'), followedBy: () => true, joined: true },
  ...['上', '下'].map((first) => ({
    first: keyNumber(first),
    followedBy: (next: number | undefined) => TURNS.has(next),
    joined: true,
  })),
  ...['deputi', 'vice', 'next', 'previou'].map((first) => ({
    first: keyNumber(first),
    followedBy: (next: number | undefined) => next !== TO,
    joined: false,
  })),
];

/** 1 where the question says so outside its phrase and the sentence does not; otherwise 0. */
export function otherRank({ probe, evidence }: Scene, index: number): number {
  const match = evidence[index]?.match;
  for (let place = 0; place < probe.units.length; place++) {
    if (probe.content[place] !== 1) continue;
    const other = OTHERS.find(
      ({ first, followedBy }) => first === probe.units[place] && followedBy(probe.units[place + 1]),
    );
    if (other === undefined) continue;
    const said = other.joined ? match?.pairs[place + 1] : match?.counts[place];
    if ((said ?? 0) === 0) return 1;
  }
  return 0;
}

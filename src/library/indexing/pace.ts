import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work goes on so long before others have their turn, in ms. */
const SLICE_MS = 12;

/** Lets the rest of the program go on while something long is worked out. */
export interface Pace {
  /** Call it between small steps: waits for a turn where the slice is used up. */
  readonly breathe: () => Promise<void>;
}

/** @example for (const article of articles) { index(article); await pace.breathe(); } */
export function createPace(sliceMs: number = SLICE_MS): Pace {
  let began = performance.now();
  return {
    breathe: async () => {
      if (performance.now() - began < sliceMs) return;
      await nextTurn();
      began = performance.now();
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/** In ms of processor time: what other processes take meanwhile is not held against it. */
export interface Turns {
  /** The longest turn of the event loop. */
  readonly longest: number;
  /** All of them: what one turn would have taken that lets nobody else have theirs. */
  readonly all: number;
}

/**
 * How long a turn may be: so many ms, or a third of all on a machine whose processor others use as well, where all work takes
 * more of its time. Tests that hold turns against it are tried three times (`retry`): a single hitch is not the program’s.
 */
export function mostOf({ all }: Turns, ms: number): number {
  return Math.max(ms, all / 3);
}

/** @example const watch = watchTurns(); await work(); const turns = await watch.stop(); */
export function watchTurns(): { readonly stop: () => Promise<Turns> } {
  let watching = true;
  let [longest, all] = [0, 0];
  const watched = (async () => {
    let before = process.cpuUsage();
    while (watching) {
      await nextTurn();
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      longest = Math.max(longest, (user + system) / 1000);
      all += (user + system) / 1000;
    }
  })();
  return {
    stop: async () => {
      watching = false;
      await watched;
      return { longest, all };
    },
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * The longest turn of the event loop, in ms of processor time: what other processes take meanwhile is not held
 * against it.
 */
export function watchTurns(): { readonly stop: () => Promise<number> } {
  let watching = true;
  let longest = 0;
  const watched = (async () => {
    let before = process.cpuUsage();
    while (watching) {
      await nextTurn();
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      longest = Math.max(longest, (user + system) / 1000);
    }
  })();
  return {
    stop: async () => {
      watching = false;
      await watched;
      return longest;
    },
  };
}

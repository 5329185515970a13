import type { REST } from 'discord.js';

/**
 * Lets the time at which the limit of all requests ends go by a clock that nobody sets: discord.js reckons with that of
 * the day, and where that is set back by an hour, every request past the fiftieth would wait for an hour.
 */
export function steadyLimit(rest: REST): void {
  let ends = performance.now() - 1;
  Object.defineProperty(rest, 'globalReset', {
    get: () => Date.now() + (ends - performance.now()),
    set: (at: number) => {
      ends = performance.now() + (at - Date.now());
    },
  });
}

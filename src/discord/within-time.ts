import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/**
 * Does something that may take `ms` at the most: then its signal ends it. After a time in which the program was held up,
 * what arrived meanwhile is read before that.
 *
 * @example await withinTime(1000, (signal) => rest.post(route, { signal }))
 */
export async function withinTime<Value>(
  ms: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const late = new AbortController();
  const done = new AbortController();
  void sleep(ms, undefined, { signal: done.signal })
    // Timers come before what was received, and immediates after it; an answer takes some turns to be read.
    .then(() => setImmediate())
    .then(() => setImmediate())
    .then(() => late.abort())
    .catch(() => undefined);
  try {
    return await work(late.signal);
  } finally {
    done.abort();
  }
}

import EventEmitter from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { queryObjects } from 'node:v8';

/**
 * Loaded into the program before it starts (`node --expose-gc --import …`): tells what it holds when asked to, by the
 * channel of its parent.
 */
export interface Held {
  /** Bytes: of the process, and of what JavaScript holds after it was collected. */
  readonly rss: number;
  readonly heap: number;
  /** Sockets, timers and the like that keep a program running. */
  readonly handles: number;
  /** Everything that can be listened to, and listeners of the process itself. */
  readonly emitters: number;
  readonly listeners: number;
}

process.on('message', (message) => {
  if (message === 'measure') void measure().then((held) => process.send?.({ held }));
});
// It alone is not to keep the program running.
process.channel?.unref();

async function measure(): Promise<Held> {
  for (let k = 0; k < 3; k++) {
    globalThis.gc?.();
    await sleep(20);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    rss,
    heap: heapUsed + external,
    handles: process.getActiveResourcesInfo().length,
    emitters: Number(queryObjects(EventEmitter, { format: 'count' })),
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}

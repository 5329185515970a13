import { setTimeout as sleep } from 'node:timers/promises';

/** What is under way, so that a stop can let it finish. */
export interface Work {
  /** Adds a task, which must not reject. */
  readonly add: (task: Promise<void>) => void;
  /** Waits until nothing is under way, but no longer than `ms`; how many tasks are left. */
  readonly finish: (ms: number) => Promise<number>;
}

export function createWork(): Work {
  const tasks = new Set<Promise<void>>();
  return {
    add(task) {
      tasks.add(task);
      void task.finally(() => tasks.delete(task));
    },
    async finish(ms) {
      await within(ms, Promise.all(tasks), 'late');
      return tasks.size;
    },
  };
}

/** A promise's value, or `late` where it takes longer than `ms`. Leaves no timer behind. */
export async function within<Value, Late>(
  ms: number,
  promise: Promise<Value>,
  late: Late,
): Promise<Value | Late> {
  const over = new AbortController();
  const timer = sleep(ms, late, { signal: over.signal }).catch(() => late);
  try {
    return await Promise.race([promise, timer]);
  } finally {
    over.abort();
  }
}

import type { ArticleProblem } from '../article/problem.ts';
import type { ImportedArticle, ImportJob } from './import-job.ts';
import type { ImportLimits } from './limits.ts';
import { busy } from './problems.ts';
import { type Reader, startReader } from './reader.ts';

type ReadResult = ImportedArticle | ArticleProblem;

export interface PoolOptions {
  readonly limits: ImportLimits;
  /** Files read at once. By default 2. */
  readonly readers?: number;
  /** Files that may wait for one. By default 32. */
  readonly waiting?: number;
  /** A reader that has had nothing to do for so long is ended. By default a minute. */
  readonly idleMs?: number;
}

export interface ReaderPool {
  readonly read: (job: ImportJob) => Promise<ReadResult>;
  /** Ends the readers; what is read or waits is answered `busy`. */
  readonly close: () => void;
}

/** Files after which a reader is replaced, so that nothing piles up in it. */
const MOST_JOBS = 100;

/** Readers, started when needed and kept for a while, and a queue before them. */
export function createReaderPool({
  limits,
  readers = 2,
  waiting = 32,
  idleMs = 60_000,
}: PoolOptions): ReaderPool {
  const idle: { readonly reader: Reader; readonly jobs: number; readonly timer: NodeJS.Timeout }[] = [];
  const running = new Set<Reader>();
  const queue: { readonly start: () => void; readonly refuse: () => void }[] = [];
  let closed = false;

  const take = (): { readonly reader: Reader; readonly jobs: number } => {
    const one = idle.pop();
    if (one === undefined) return { reader: startReader(limits), jobs: 0 };
    clearTimeout(one.timer);
    return one.reader.isAlive() ? one : take();
  };

  const putBack = (reader: Reader, jobs: number): void => {
    if (closed || jobs >= MOST_JOBS) reader.end();
    if (!reader.isAlive()) return;
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.reader === reader),
        1,
      );
      reader.end();
    }, idleMs);
    timer.unref();
    idle.push({ reader, jobs, timer });
  };

  const run = async (job: ImportJob): Promise<ReadResult> => {
    const { reader, jobs } = take();
    running.add(reader);
    try {
      return await reader.read(job);
    } finally {
      running.delete(reader);
      putBack(reader, jobs + 1);
      queue.shift()?.start();
    }
  };

  return {
    read: async (job) => {
      if (closed || (running.size >= readers && queue.length >= waiting)) return busy();
      if (running.size < readers) return run(job);
      return new Promise((resolve, reject) => {
        queue.push({ start: () => run(job).then(resolve, reject), refuse: () => resolve(busy()) });
      });
    },
    close: () => {
      closed = true;
      for (const { refuse } of queue.splice(0)) refuse();
      for (const { reader, timer } of idle.splice(0)) {
        clearTimeout(timer);
        reader.end();
      }
      for (const reader of running) reader.end();
    },
  };
}

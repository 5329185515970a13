import { type ChildProcess, fork } from 'node:child_process';
import type { ArticleProblem } from '../article/problem.ts';
import { setIdle } from '../set-idle.ts';
import { startOf } from './from-source.ts';
import type { ImportedArticle, ImportJob } from './import-job.ts';
import type { ImportLimits } from './limits.ts';
import { busy, tooCostly } from './problems.ts';
import type { ReaderAnswer } from './reader-process.ts';

type ReadResult = ImportedArticle | ArticleProblem;

/** A process that reads one file at a time. */
export interface Reader {
  /** Whether it can be given a file. */
  readonly isAlive: () => boolean;
  readonly read: (job: ImportJob) => Promise<ReadResult>;
  /** What is being read is answered `busy`. */
  readonly end: () => void;
}

/** A busy machine takes its time to start a process; it is not the file's fault. */
const START_MS = 60_000;
/** What a process that ran out of heap, or was killed for its size, ends with. */
const OUT_OF_MEMORY: ReadonlySet<string | number | null> = new Set(['SIGKILL', 'SIGABRT', 'SIGTRAP', 134]);

/**
 * Starts a process for files that nobody vouches for. It has no environment, so no token; a heap and a size of its
 * own; and is killed when a file takes too long. (A thread with `resourceLimits` takes the whole process with it
 * where a single allocation passes the limit.)
 */
export function startReader(limits: Pick<ImportLimits, 'heapMiB' | 'processMiB'>): Reader {
  const { path, execArgv } = startOf('reader-process');
  const child = fork(path, [String(limits.processMiB), String(process.pid)], {
    execArgv: [`--max-old-space-size=${limits.heapMiB}`, ...execArgv],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // One that comes while nothing is read has nobody to be told to; `isAlive` will say it.
  child.on('error', () => {});
  let ready = false;
  child.once('message', () => {
    ready = true;
  });
  let ended = false;
  const end = () => {
    ended = true;
    child.kill('SIGKILL');
  };
  setIdle(child, true);
  return {
    isAlive: () => !ended && child.connected && child.exitCode === null && child.signalCode === null,
    read: (job) => readIn(child, { job, end, isReady: ready, isEnded: () => ended }),
    end,
  };
}

interface Task {
  readonly job: ImportJob;
  readonly end: () => void;
  readonly isReady: boolean;
  readonly isEnded: () => boolean;
}

/** @throws Error where the process ends or fails in a way that no limit explains */
async function readIn(child: ChildProcess, { job, end, isReady, isEnded }: Task): Promise<ReadResult> {
  setIdle(child, false);
  const { milliseconds, heapMiB } = job.limits;
  let timer: NodeJS.Timeout | undefined;
  let stop = () => {};
  try {
    return await new Promise<ReadResult>((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          end();
          resolve(tooCostly('time', milliseconds / 1000));
        }, milliseconds);
        child.send(job, (error) => error && reject(error));
      };
      const onAnswer = (answer: ReaderAnswer) => {
        if (answer.kind === 'ready') return begin();
        if (answer.kind === 'read') return resolve(answer.result);
        end();
        reject(new Error(`A reader failed: ${answer.message}`));
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) => {
        if (isEnded()) resolve(busy());
        else if (OUT_OF_MEMORY.has(signal) || OUT_OF_MEMORY.has(code)) resolve(tooCostly('memory', heapMiB));
        else reject(new Error(`A reader ended with ${signal ?? code}`));
      };
      const onError = (error: Error) => reject(error);
      child.on('message', onAnswer).on('exit', onExit).on('error', onError);
      stop = () => child.off('message', onAnswer).off('exit', onExit).off('error', onError);
      if (isReady) return begin();
      timer = setTimeout(() => {
        end();
        reject(new Error(`A reader did not start within ${START_MS} ms`));
      }, START_MS);
    });
  } finally {
    clearTimeout(timer);
    stop();
    setIdle(child, true);
  }
}

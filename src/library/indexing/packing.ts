import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackedProfiles } from '../../search/index/packed-profiles.ts';
import { setIdle } from '../../set-idle.ts';
import type { PackAnswer, PackJob } from './pack-job.ts';

/** A process that works articles out, one at a time. */
export interface Packing {
  readonly isAlive: () => boolean;
  /** @throws Error where the process ended or failed: the article may still be worked out here */
  readonly pack: (job: PackJob) => Promise<PackedProfiles>;
  readonly end: () => void;
}

/**
 * Starts the process. It is a process, not a thread: nodejieba keeps a dictionary of 235 MB for each thread that
 * loads it, and does not give it back when the thread ends.
 */
export function startPacking(): Packing {
  const own = extname(import.meta.url);
  const child = fork(fileURLToPath(new URL(`./packing-process${own}`, import.meta.url)), [], {
    // Run from the source, the process has to translate it like this one.
    execArgv: own === '.ts' ? ['--import', import.meta.resolve('tsx')] : [],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let alive = true;
  child.on('exit', () => {
    alive = false;
  });
  setIdle(child, true);
  return {
    isAlive: () => alive,
    pack: (job) => packIn(child, job),
    end: () => {
      alive = false;
      child.kill('SIGKILL');
    },
  };
}

async function packIn(child: ChildProcess, job: PackJob): Promise<PackedProfiles> {
  setIdle(child, false);
  let stop = () => {};
  try {
    return await new Promise<PackedProfiles>((resolve, reject) => {
      const parts: Uint8Array[] = [];
      const onAnswer = (answer: PackAnswer) => {
        if (answer.kind === 'part') parts.push(answer.bytes);
        else if (answer.kind === 'packed') resolve(joinParts(parts, answer.size));
        else reject(new Error(`An article could not be worked out elsewhere: ${answer.message}`));
      };
      const onExit = () => reject(new Error('The process that works articles out has ended.'));
      const onError = (error: Error) => reject(error);
      child.on('message', onAnswer).on('exit', onExit).on('error', onError);
      stop = () => child.off('message', onAnswer).off('exit', onExit).off('error', onError);
      child.send(job, (error) => error && reject(error));
    });
  } finally {
    stop();
    setIdle(child, true);
  }
}

function joinParts(parts: readonly Uint8Array[], size: number): PackedProfiles {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..');

interface Start {
  /** In which it starts, and keeps what it keeps; one of its own unless it is given. */
  readonly folder?: string;
  /** From the root of the repository: the bot, unless another is given. */
  readonly file?: string;
  readonly args?: readonly string[];
  /** What it reads on its standard input, which ends there; an `open` one is the test's to write to. */
  readonly input?: string | { readonly open: true };
}

export interface Program {
  readonly child: ChildProcess;
  /** Its code and signal. */
  readonly ended: Promise<unknown[]>;
  /** What it has said so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** On either stream. */
  readonly told: () => string;
}

/**
 * Starts a program as an operator does, with these settings alone: an operator's `.env` is not read. It ends with the
 * test at the latest.
 *
 * @example const { child, ended, told } = startProgram({ PREVIEW_PORT: '0' });
 */
export function startProgram(
  settings: Readonly<NodeJS.ProcessEnv>,
  { folder = temporaryFolder(), file = 'src/main.ts', args = [], input = '' }: Start = {},
): Program {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve(ROOT, file), ...args],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], DATA_DIR: folder, ...settings },
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  if (typeof input === 'string') child.stdin.end(input);
  let [stdout, stderr, told] = ['', '', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    told += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
    told += chunk;
  });
  return {
    child,
    ended: once(child, 'close'),
    stdout: () => stdout,
    stderr: () => stderr,
    told: () => told,
  };
}

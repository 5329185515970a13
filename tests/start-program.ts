import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporary/temporary-folder.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface Program {
  readonly child: ChildProcess;
  /** Its code and signal. */
  readonly ended: Promise<unknown[]>;
  /** What it has said so far, on either stream. */
  readonly told: () => string;
}

/**
 * Starts the program as an operator does, with these settings alone, in a folder of its own: an operator's `.env` is not
 * read. It ends with the test at the latest.
 *
 * @example const { child, ended, told } = startProgram({ PREVIEW_PORT: '0' });
 */
export function startProgram(
  settings: Readonly<Record<string, string>>,
  folder: string = temporaryFolder(),
): Program {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += chunk));
  return { child, ended: once(child, 'close'), told: () => told };
}

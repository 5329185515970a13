import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { OURS } from './temporary-folder.ts';

const SUITE = `${OURS}suite-`;

/**
 * Gives the suite a folder of its own for temporary files, which is removed with all that is in it. What a test left there
 * fails the suite; what a suite that was killed left, the next one removes.
 */
export default function setup(): () => void {
  const outside = tmpdir();
  // Each project of the suite calls this. One folder is enough: the path of a socket, such as Chromium's, has 107 letters.
  if (basename(outside).startsWith(`${SUITE}${process.pid}-`)) return () => undefined;
  for (const name of readdirSync(outside)) {
    const pid = new RegExp(`^${SUITE}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(outside, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(outside, `${SUITE}${process.pid}-`));
  // Some tests run a program as another user, who has to get to the folders in it.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  return () => {
    const left = readdirSync(folder).filter((name) => name.startsWith(OURS));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    if (left.length === 0) return;
    console.error(`Tests left ${left.length} temporary folders behind: ${left.toSorted().join(', ')}`);
    process.exitCode = 1;
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

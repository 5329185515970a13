import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasLog, nameLog } from './collect.ts';

/** Names the files of `collect.ts` for all processes of the suite, and removes them after it. */
export default function setup(): () => void {
  // Each project of the suite calls this; what the last looks into is what all of them logged.
  if (hasLog()) return () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'yuanwen-logged-'));
  nameLog(join(folder, 'log'));
  return () => rmSync(folder, { recursive: true, force: true });
}

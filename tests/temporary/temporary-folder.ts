import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What tests make in the folder for temporary files begins so; what does not is none of ours. */
export const OURS = 'yuanwen-';

/**
 * A new folder that is gone after the test, whatever became of it.
 *
 * @example const file = join(temporaryFolder(), 'yuanwen.db');
 */
export function temporaryFolder(finished: typeof onTestFinished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), OURS));
  // A program that was killed just now may still be writing.
  finished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

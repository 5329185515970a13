import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a file was started, not imported (`import.meta.main` came only with Node 24).
 * @param url of the file that asks
 * @example if (isEntry(import.meta.url)) serve();
 */
export function isEntry(url: string): boolean {
  const started = process.argv[1];
  if (started === undefined || !existsSync(started)) return false;
  return realpathSync(started) === fileURLToPath(url);
}

import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import type { StartRecord } from '../operation/start-record.ts';

/** What is remembered of earlier starts, in a file of the data's folder. */
export async function openRemembered(
  { operation }: Pick<Config, 'operation'>,
  file: string,
  log: Logger,
): Promise<StartRecord> {
  const { openStartRecord } = await import('../operation/start-record.ts');
  return openStartRecord({
    file: join(operation.dataDir, file),
    onProblem: (error) => log.warn({ reason: messageOf(error) }, 'Starts cannot be remembered'),
  });
}

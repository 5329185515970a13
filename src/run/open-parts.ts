import type { Logger } from 'pino';
import type { Fetching } from '../application/make-intake.ts';
import type { Application } from '../application/open-application.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import type { Operation } from '../operation/start-operation.ts';
import { shardsOf } from './shards-of.ts';

/** The log, the counts and who tells of them. */
export async function operate(config: Config, { stdout }: NodeJS.Process): Promise<Operation> {
  const { startOperation } = await import('../operation/start-operation.ts');
  const { version } = await import('../application/version.ts');
  return startOperation({ config, version: version(), output: stdout, shard: shardsOf(config) });
}

/** Loaded after the settings are known to be good. */
export async function open(
  config: Config,
  log: Logger,
  { stderr }: NodeJS.Process,
  change = (fetching: Fetching) => fetching,
): Promise<Application> {
  const { openApplication } = await import('../application/open-application.ts');
  const { makeFetching } = await import('../application/make-fetching.ts');
  const { version } = await import('../application/version.ts');
  return openApplication({
    config,
    fetching: change(makeFetching(config, version())),
    warn: (line) => stderr.write(`${line}\n`),
    onProblem: (meaning, error) => log.error({ reason: messageOf(error) }, `Library: ${meaning}`),
  });
}

import type { Logger } from 'pino';
import type { App } from '../../commands/command.ts';
import type { Config } from '../config.ts';
import type { Handlers } from '../interactions/handlers.ts';
import type { HttpDoorConfig } from '../scale-config.ts';
import { open, operate } from './open-parts.ts';
import type { Run } from './run.ts';

/** Without the gateway: interactions alone, as Discord posts them. @returns when told to stop */
export async function runHttpDoor(
  config: Config,
  httpDoor: HttpDoorConfig,
  { surroundings, stopping }: Run,
): Promise<void> {
  const operation = await operate(config, surroundings);
  const { log } = operation;
  const handlers = operation.observe(await import('../../commands/index.ts'));
  const { app, measures, close } = await open(config, log, surroundings);
  try {
    const stop = await openHttpDoor(config, httpDoor, { app, handlers, log });
    operation.watch({ ...measures, serving: () => true });
    log.info({ signal: await stopping }, 'Stopping');
    operation.stopping();
    await stop();
  } finally {
    await close();
    await operation.stop();
  }
}

/** @returns what closes it, once however often it is told */
export async function openHttpDoor(
  { discordApiBase }: Config,
  settings: HttpDoorConfig,
  served: { readonly app: App; readonly handlers: Handlers; readonly log: Logger },
): Promise<() => Promise<void>> {
  const { startHttpDoor } = await import('../http-door/start.ts');
  const door = await startHttpDoor({ settings, discordApiBase, ...served });
  let closed: Promise<void> | undefined;
  return () => {
    closed ??= door.stop();
    return closed;
  };
}

import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { isEntry } from './is-entry.ts';
import { allocateYoung } from './run/allocate-young.ts';
import { awaitStop } from './run/await-stop.ts';
import { runForOperator } from './run-for-operator.ts';

/**
 * Starts the bot: settings → library → Discord where there is a token, else the preview in the browser. Whatever
 * stands in the way of that is told in a line, and the process ends with 1.
 *
 * @returns when told to stop
 */
export async function start(surroundings: NodeJS.Process): Promise<void> {
  allocateYoung();
  const config = readConfig({ environment: surroundings.env, directory: surroundings.cwd() });
  const { discordToken } = config;
  const stopping = awaitStop(config, surroundings);
  const { sharding, httpDoor } = config;
  if (discordToken === undefined) {
    if (httpDoor === undefined) {
      const { runPreview } = await import('./run/run-preview.ts');
      await runPreview(config, { surroundings, stopping });
    } else {
      const { runHttpDoor } = await import('./run/run-http-door.ts');
      await runHttpDoor(config, httpDoor, { surroundings, stopping });
    }
  } else if (sharding?.kind === 'manager') {
    const { runManager } = await import('./run/run-manager.ts');
    const file = fileURLToPath(import.meta.url);
    await runManager({ ...config, discordToken }, { sharding, file }, { surroundings, stopping });
  } else {
    const { runDiscord } = await import('./run/run-discord.ts');
    await runDiscord({ ...config, discordToken }, { surroundings, stopping });
  }
}

if (isEntry(import.meta.url)) {
  await runForOperator(() => start(process));
  // What is still open (a database's pool, a timer) would keep it running.
  process.exit();
}

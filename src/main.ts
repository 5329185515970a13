import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { isEntry } from './is-entry.ts';
import { shardsOf } from './run/shards-of.ts';

/**
 * Starts the bot: settings → library → Discord where there is a token, else the preview in the browser. Whatever
 * stands in the way of that is told in a line, and the process ends with 1.
 *
 * @returns when told to stop
 */
export async function start(surroundings: NodeJS.Process): Promise<void> {
  const config = readConfig({ environment: surroundings.env, directory: surroundings.cwd() });
  const { discordToken } = config;
  const stopping = new Promise<string>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) surroundings.once(signal, () => resolve(signal));
    // A shard whose manager is gone has nobody to end it.
    if (shardsOf(config)?.managed === true) surroundings.once('disconnect', () => resolve('disconnect'));
  });
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
    const { manageShards } = await import('./shards/manage-shards.ts');
    const file = fileURLToPath(import.meta.url);
    await manageShards({ ...config, discordToken, sharding, file }, { surroundings, stopping });
  } else {
    const { runDiscord } = await import('./run/run-discord.ts');
    await runDiscord({ ...config, discordToken }, { surroundings, stopping });
  }
}

if (isEntry(import.meta.url)) {
  try {
    await start(process);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

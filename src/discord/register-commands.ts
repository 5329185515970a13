import { readConfig } from '../config.ts';
import { ConfigError } from '../errors.ts';
import { registerOnce } from './register-once.ts';

/** `npm run register`: publishes the commands to all servers, or to `DISCORD_GUILD_ID`. */

try {
  const config = readConfig({ environment: process.env, directory: process.cwd() });
  console.log(await registerOnce(config));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { readConfig } from '../config.ts';
import { runForOperator } from '../run-for-operator.ts';
import { registerOnce } from './register-once.ts';

/** `npm run register`: publishes the commands to all servers, or to `DISCORD_GUILD_ID`. */

await runForOperator(async () => {
  const config = readConfig({ environment: process.env, directory: process.cwd() });
  console.log(await registerOnce(config));
});

import { readConfig } from '../config.ts';
import { runProgram } from '../run-program.ts';
import { registerOnce } from './register-once.ts';

/** `npm run register`: publishes the commands to all servers, or to `DISCORD_GUILD_ID`. */

await runProgram(async () => {
  const config = readConfig({ environment: process.env, directory: process.cwd() });
  console.log(await registerOnce(config));
});

import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { App } from '../commands/command.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';

/**
 * Starts the bot: settings → articles → Discord where there is a token, else the chat in the terminal. Whatever
 * stands in the way of that is told in a line, and the process ends with 1.
 *
 * @returns when the chat was left, or the bot told to stop
 */
export async function start(surroundings: NodeJS.Process): Promise<void> {
  const config = readConfig({ environment: surroundings.env, directory: surroundings.cwd() });
  // Loaded after the settings are known to be good, and only what they ask for.
  const { openLibrary } = await import('./terminal/open-library.ts');
  const warn = (line: string) => surroundings.stderr.write(`${line}\n`);
  const app: App = { library: await openLibrary(config.corpusDir, warn) };
  const { discordToken } = config;
  if (discordToken === undefined) await preview(app, config, surroundings);
  else await serve(app, { ...config, discordToken }, surroundings);
}

async function chat(app: App, { stdin, stdout, env }: NodeJS.Process): Promise<void> {
  const { startChat } = await import('./terminal/chat.ts');
  const { localeOfEnvironment } = await import('./terminal/program.ts');
  const { boldFor } = await import('./terminal/show.ts');
  await startChat({
    app,
    input: stdin,
    output: stdout,
    locale: localeOfEnvironment(env),
    bold: boldFor(stdout, env),
  });
}

async function serve(
  app: App,
  config: Config & Required<Pick<Config, 'discordToken'>>,
  surroundings: NodeJS.Process,
): Promise<void> {
  const { pino } = await import('pino');
  const { startDiscord } = await import('./discord/start.ts');
  const handlers = await import('../commands/index.ts');
  const { prepareCollection } = await import('./search/collection.ts');
  const log = pino({ level: config.logLevel });
  const articles = await app.library.articles({});
  log.info({ articles: articles.length, ...prepareCollection(await app.library.open({})) }, 'Indexed');
  const stopping = new Promise<string>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) surroundings.once(signal, () => resolve(signal));
  });
  const discord = await Promise.race([startDiscord({ config, app, handlers, log }), stopping]);
  // Told to stop while still logging in: nobody was promised an answer yet.
  if (typeof discord === 'string') return;
  // For the person who starts it, at whatever level is logged.
  surroundings.stderr.write(`Add the bot to a server: ${discord.inviteUrl}\n`);
  const end = await Promise.race([stopping, discord.turnedAway]);
  await discord.stop();
  if (end instanceof ConfigError) throw end;
  log.info({ signal: end }, 'Stopped');
}

/** Whether this file was started, not imported (`import.meta.main` came only with Node 24). */
function isEntry(): boolean {
  const started = process.argv[1];
  if (started === undefined || !existsSync(started)) return false;
  return realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isEntry()) {
  try {
    await start(process);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { App } from '../commands/command.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';

/**
 * Starts the bot: settings → articles → Discord where there is a token, else the preview in the browser. Whatever
 * stands in the way of that is told in a line, and the process ends with 1.
 *
 * @returns when told to stop
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

async function preview(app: App, config: Config, surroundings: NodeJS.Process): Promise<void> {
  const { pino } = await import('pino');
  const { startPreview } = await import('./preview/start.ts');
  const { createUploads } = await import('./preview/uploads.ts');
  const { tellPreview } = await import('./preview/tell.ts');
  const handlers = await import('../commands/index.ts');
  const stopping = new Promise<string>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) surroundings.once(signal, () => resolve(signal));
  });
  const started = await startPreview({
    app,
    handlers,
    // What matters to the person who tries it; the rest would be noise in the terminal.
    log: pino({ level: 'warn' }),
    uploads: createUploads(),
    ...config.preview,
  });
  for (const line of tellPreview(started, config.preview)) surroundings.stderr.write(`${line}\n`);
  if (surroundings.argv.includes('--open')) {
    const { openBrowser } = await import('./preview/open-browser.ts');
    openBrowser(started.url);
  }
  await stopping;
  await started.stop();
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

import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { App } from '../commands/command.ts';
import type { Fetching } from './application/make-intake.ts';
import type { Application } from './application/open-application.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { isEntry } from './is-entry.ts';
import type { HttpDoorConfig } from './scale-config.ts';

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
    if (config.sharding?.kind === 'shards' && config.sharding.managed)
      surroundings.once('disconnect', () => resolve('disconnect'));
  });
  const { sharding, httpDoor } = config;
  if (discordToken === undefined) {
    if (httpDoor === undefined) await preview(config, { surroundings, stopping });
    else await answerOverHttp(config, httpDoor, { surroundings, stopping });
  } else if (sharding?.kind === 'manager') {
    const { manageShards } = await import('./shards/manage-shards.ts');
    const file = fileURLToPath(import.meta.url);
    await manageShards({ ...config, discordToken, sharding, file }, { surroundings, stopping });
  } else await serve({ ...config, discordToken }, { surroundings, stopping });
}

interface Run {
  readonly surroundings: NodeJS.Process;
  /** Settles with the signal that tells the process to stop. */
  readonly stopping: Promise<string>;
}

async function preview(config: Config, { surroundings, stopping }: Run): Promise<void> {
  // Whoever tries it waits for this: the page is put together by a process of its own, and modules are read at once.
  const bundle = import('./preview/bundle.ts').then(({ bundlePage }) => bundlePage());
  // Told where it is served.
  bundle.catch(() => undefined);
  const [{ pino }, { startPreview }, { createUploads }, { serveUploads }, { tellPreview }, handlers] =
    await Promise.all([
      import('pino'),
      import('./preview/start.ts'),
      import('./preview/uploads.ts'),
      import('./application/serve-uploads.ts'),
      import('./preview/tell.ts'),
      import('../commands/index.ts'),
      import('./application/open-application.ts'),
    ]);
  // What matters to the person who tries it; the rest would be noise in the terminal.
  const log = pino({ level: 'warn' });
  const uploads = createUploads();
  const { app, close } = await open(config, log, surroundings, (fetching) => serveUploads(fetching, uploads));
  try {
    const started = await startPreview({ app, handlers, log, uploads, bundle, ...config.preview });
    for (const line of tellPreview(started, config.preview)) surroundings.stderr.write(`${line}\n`);
    if (surroundings.argv.includes('--open')) {
      const { openBrowser } = await import('./preview/open-browser.ts');
      openBrowser(started.url);
    }
    await stopping;
    await started.stop();
  } finally {
    await close();
  }
}

type WithToken = Config & Required<Pick<Config, 'discordToken'>>;

/** Without the gateway: interactions alone, as Discord posts them. */
async function answerOverHttp(
  config: Config,
  httpDoor: HttpDoorConfig,
  { surroundings, stopping }: Run,
): Promise<void> {
  const { pino } = await import('pino');
  const log = pino({ level: config.logLevel });
  const { app, close } = await open(config, log, surroundings);
  try {
    const stop = await openHttpDoor(config, httpDoor, { app, log });
    log.info({ signal: await stopping }, 'Stopping');
    await stop();
  } finally {
    await close();
  }
}

async function openHttpDoor(
  { discordApiBase }: Config,
  settings: HttpDoorConfig,
  { app, log }: { readonly app: App; readonly log: Logger },
): Promise<() => Promise<void>> {
  const { startHttpDoor } = await import('./http-door/start.ts');
  const handlers = await import('../commands/index.ts');
  const door = await startHttpDoor({ settings, discordApiBase, app, handlers, log });
  return door.stop;
}

async function serve(config: WithToken, { surroundings, stopping }: Run): Promise<void> {
  const { pino } = await import('pino');
  const { startDiscord } = await import('./discord/start.ts');
  const handlers = await import('../commands/index.ts');
  const log = pino({ level: config.logLevel });
  const { app, close } = await open(config, log, surroundings);
  try {
    const discord = await Promise.race([startDiscord({ config, app, handlers, log }), stopping]);
    // Told to stop while still logging in: nobody was promised an answer yet.
    if (typeof discord === 'string') return;
    const { sharding, httpDoor } = config;
    const shards = sharding?.kind === 'shards' ? sharding : undefined;
    const closeDoor = httpDoor && (await openHttpDoor(config, httpDoor, { app, log }));
    // For the person who starts it, at whatever level is logged; once, where each shard is a process.
    if (shards?.managed !== true || shards.ids.includes(0))
      surroundings.stderr.write(`Add the bot to a server: ${discord.inviteUrl}\n`);
    if (shards?.managed === true) {
      const { heedManager } = await import('./shards/heed-manager.ts');
      heedManager(surroundings, discord.turn);
    }
    const end = await Promise.race([stopping, discord.turnedAway]);
    await Promise.all([discord.stop(), closeDoor?.()]);
    if (end instanceof ConfigError) throw end;
    log.info({ signal: end }, 'Stopped');
  } finally {
    await close();
  }
}

/** Loaded after the settings are known to be good. */
async function open(
  config: Config,
  log: Logger,
  { stderr }: NodeJS.Process,
  change = (fetching: Fetching) => fetching,
): Promise<Application> {
  const { openApplication } = await import('./application/open-application.ts');
  const { makeFetching } = await import('./application/make-fetching.ts');
  const { version } = await import('./application/version.ts');
  return openApplication({
    config,
    fetching: change(makeFetching(config, version())),
    warn: (line) => stderr.write(`${line}\n`),
    onProblem: (meaning, error) =>
      log.error({ reason: error instanceof Error ? error.message : String(error) }, `Library: ${meaning}`),
  });
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

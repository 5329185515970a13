import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Fetching } from './application/make-intake.ts';
import type { Application } from './application/open-application.ts';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './errors.ts';
import { isEntry } from './is-entry.ts';
import type { Operation } from './operation/start-operation.ts';

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
  });
  if (discordToken === undefined) await preview(config, { surroundings, stopping });
  else await serve({ ...config, discordToken }, { surroundings, stopping });
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
  const [operation, { startPreview }, { createUploads }, { serveUploads }, { tellPreview }, commands] =
    await Promise.all([
      // What matters to the person who tries it; the rest would be noise in the terminal.
      operate({ ...config, logLevel: 'warn' }, surroundings),
      import('./preview/start.ts'),
      import('./preview/uploads.ts'),
      import('./application/serve-uploads.ts'),
      import('./preview/tell.ts'),
      import('../commands/index.ts'),
      import('./application/open-application.ts'),
    ]);
  const { log } = operation;
  const uploads = createUploads();
  const { app, measures, close } = await open(config, log, surroundings, (fetching) =>
    serveUploads(fetching, uploads),
  );
  const handlers = operation.observe(commands);
  try {
    const started = await startPreview({ app, handlers, log, uploads, bundle, ...config.preview });
    operation.watch({ ...measures, serving: () => true });
    for (const line of tellPreview(started, config.preview)) surroundings.stderr.write(`${line}\n`);
    if (surroundings.argv.includes('--open')) {
      const { openBrowser } = await import('./preview/open-browser.ts');
      openBrowser(started.url);
    }
    await stopping;
    operation.stopping();
    await started.stop();
  } finally {
    await close();
    await operation.stop();
  }
}

async function serve(
  config: Config & Required<Pick<Config, 'discordToken'>>,
  { surroundings, stopping }: Run,
): Promise<void> {
  const { startDiscord } = await import('./discord/start.ts');
  const { openStarts } = await import('./operation/starts.ts');
  const operation = await operate(config, surroundings);
  const { log } = operation;
  const handlers = operation.observe(await import('../commands/index.ts'));
  const starts = openStarts({
    file: join(config.operation.dataDir, 'starts.jsonl'),
    onProblem: (error) => log.warn({ reason: reasonOf(error) }, 'Starts cannot be remembered'),
  });
  const { app, measures, close } = await open(config, log, surroundings);
  operation.watch({ ...measures, startsToday: starts.today });
  try {
    const discord = await Promise.race([startDiscord({ config, app, handlers, log, starts }), stopping]);
    // Told to stop while still logging in: nobody was promised an answer yet.
    if (typeof discord === 'string') {
      starts.end();
      return;
    }
    operation.watch({ connection: discord.connection });
    // For the person who starts it, at whatever level is logged.
    surroundings.stderr.write(`Add the bot to a server: ${discord.inviteUrl}\n`);
    const end = await Promise.race([stopping, discord.turnedAway]);
    operation.stopping();
    await discord.stop();
    if (end instanceof ConfigError) throw end;
    starts.end();
    log.info({ signal: end }, 'Stopped');
  } finally {
    await close();
    await operation.stop();
  }
}

/** The log, the counts and who tells of them. */
async function operate(config: Config, { stdout }: NodeJS.Process): Promise<Operation> {
  const { startOperation } = await import('./operation/start-operation.ts');
  const { version } = await import('./application/version.ts');
  return startOperation({ config, version: version(), output: stdout });
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
    onProblem: (meaning, error) => log.error({ reason: reasonOf(error) }, `Library: ${meaning}`),
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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

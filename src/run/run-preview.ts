import type { Config } from '../config.ts';
import { open, operate } from './open-parts.ts';
import type { Run } from './run.ts';

/** The bot in the browser. @returns when told to stop */
export async function runPreview(config: Config, { surroundings, stopping }: Run): Promise<void> {
  // Whoever tries it waits for this: the page is put together by a process of its own, and modules are read at once.
  const bundle = import('../preview/bundle.ts').then(({ bundlePage }) => bundlePage());
  // Told where it is served.
  bundle.catch(() => undefined);
  const [operation, { startPreview }, { createUploads }, { serveUploads }, { tellPreview }, commands] =
    await Promise.all([
      // What matters to the person who tries it; the rest would be noise in the terminal.
      operate({ ...config, logLevel: 'warn' }, surroundings),
      import('../preview/start.ts'),
      import('../preview/uploads.ts'),
      import('../application/serve-uploads.ts'),
      import('../preview/tell.ts'),
      import('../../commands/index.ts'),
      import('../application/open-application.ts'),
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
      const { openBrowser } = await import('../preview/open-browser.ts');
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

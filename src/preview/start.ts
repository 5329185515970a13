import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { App } from '../../commands/command.ts';
import type { Handlers } from '../interactions/handlers.ts';
import type { Log } from '../interactions/log.ts';
import { type Bundle, bundlePage } from './bundle.ts';
import { createChannel } from './channel.ts';
import { isLoopback } from './guard.ts';
import { createIds } from './identity.ts';
import { listen } from './listen.ts';
import { createRoutes } from './routes.ts';
import type { Uploads } from './uploads.ts';

/** How long a stop waits for the answers under way. */
const FINISH_WITHIN_MS = 3000;

export interface PreviewOptions {
  readonly app: App;
  readonly handlers: Handlers;
  readonly log: Log;
  /** The same that the app reads from. */
  readonly uploads: Uploads;
  /** A name or an address of this machine; others can reach it unless it is loopback. */
  readonly host: string;
  /** The next free one is taken where it is not free; 0 takes any. */
  readonly port: number;
  /** The page, where somebody began to put it together earlier. */
  readonly bundle?: Promise<Bundle>;
}

export interface Preview {
  /** Where a browser on this machine finds it. */
  readonly url: string;
  readonly port: number;
  /** Whether other machines can reach it. */
  readonly exposed: boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the page on which the bot can be tried without Discord.
 *
 * @throws ConfigError one line with its remedy, where it cannot listen
 * @example const { url, stop } = await startPreview({ app, handlers, log, uploads, host: '127.0.0.1', port: 3000 });
 */
export async function startPreview({
  host,
  port,
  bundle = bundlePage(),
  ...door
}: PreviewOptions): Promise<Preview> {
  // Told when the page is asked for, not before anybody listens.
  bundle.catch(() => undefined);
  const routes = createRoutes({ ...door, channel: createChannel(), newId: createIds(), host, bundle });
  const server = createServer(getRequestListener(routes.fetch));
  const taken = await listen(server, { host, port });
  return {
    url: `http://${nameHost(host)}:${taken}`,
    port: taken,
    exposed: !isLoopback(host),
    stop: () => close(server),
  };
}

/** Takes nothing new, and lets what is under way finish, but not for long. */
async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  await closed;
  clearTimeout(timer);
}

/** As it stands in an address; a server that listens everywhere is found on loopback, too. */
function nameHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

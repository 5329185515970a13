import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { App } from '../../commands/command.ts';
import { createOpenRest } from '../discord/answer-in-response.ts';
import { TIMING } from '../discord/start.ts';
import { createWork } from '../discord/work.ts';
import { ConfigError } from '../errors.ts';
import type { Handlers } from '../interactions/handlers.ts';
import type { Log } from '../interactions/log.ts';
import type { HttpDoorConfig } from '../scale-config.ts';
import { createFreshness } from './freshness.ts';
import { createRoutes } from './routes.ts';
import { createVerifier } from './verify-signature.ts';

export interface HttpDoorOptions {
  readonly settings: HttpDoorConfig;
  /** Where what follows the first answer goes. */
  readonly discordApiBase: string;
  readonly app: App;
  readonly handlers: Handlers;
  readonly log: Log;
  readonly deferAfterMs?: number;
  readonly now?: () => number;
}

export interface HttpDoor {
  readonly port: number;
  /** Takes nothing new, and finishes what is under way. */
  readonly stop: () => Promise<void>;
}

/** A request that is not sent within this is of no use to anybody. */
const REQUEST_WITHIN_MS = 10_000;
/** Discord waits no longer for a response. */
const RESPOND_WITHIN_MS = 3000;

/**
 * Takes interactions over HTTP, as Discord posts them to an application's Interactions Endpoint URL. It keeps nothing
 * that another process would need, so any number of them may stand behind a load balancer.
 *
 * @throws ConfigError one line with its remedy, where it cannot listen
 * @example const { stop } = await startHttpDoor({ settings, discordApiBase, app, handlers, log });
 */
export async function startHttpDoor(options: HttpDoorOptions): Promise<HttpDoor> {
  const { settings, discordApiBase, log, now = Date.now, deferAfterMs = TIMING.deferAfterMs } = options;
  const work = createWork();
  const routes = createRoutes({
    ...options,
    rest: createOpenRest(discordApiBase),
    verify: createVerifier(settings.publicKey),
    freshness: createFreshness({ now }),
    work,
    deferAfterMs,
    callbackTryMs: TIMING.callbackTryMs,
  });
  const server = createServer(
    { requestTimeout: REQUEST_WITHIN_MS, headersTimeout: REQUEST_WITHIN_MS },
    getRequestListener((request, env) => routes.fetch(request, env as HttpBindings)),
  );
  const port = await listen(server, settings);
  log.info({ host: settings.host, port }, 'Taking interactions over HTTP');
  return {
    port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      // Connections that are kept open for more are closed as soon as they have their response.
      const timer = setInterval(() => server.closeIdleConnections(), 50);
      const hard = setTimeout(() => server.closeAllConnections(), RESPOND_WITHIN_MS);
      await closed;
      clearInterval(timer);
      clearTimeout(hard);
      // Every request that was taken has begun its work by now.
      const left = await work.finish(TIMING.finishWithinMs);
      if (left > 0) log.warn({ left }, 'Answers under way were given up');
    },
  };
}

async function listen(server: Server, { host, port }: HttpDoorConfig): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ConfigError(
      `Interactions cannot be taken at ${host}:${port} (${reason}). Set INTERACTIONS_PORT or INTERACTIONS_HOST to another one.`,
      { cause: error },
    );
  }
  return (server.address() as AddressInfo).port;
}

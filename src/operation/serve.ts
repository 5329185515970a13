import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../errors.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface OperationServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

interface Place {
  readonly host: string;
  readonly port: number;
  /** Given where a port that is taken is waited for, instead of refused; told of it once. */
  readonly onTaken?: (reason: string) => void;
  readonly onListening?: () => void;
}

interface Served {
  readonly health: Health;
  readonly metrics: Metrics;
}

/**
 * Serves `/healthz` (alive), `/readyz` (answers questions) and `/metrics` to whoever watches over the bot.
 *
 * @throws ConfigError one line with its remedy, where it cannot listen
 * @example const { stop } = await serveOperation({ host: '127.0.0.1', port: 9090 }, { health, metrics });
 */
export async function serveOperation(
  { host, port, onTaken, onListening }: Place,
  served: Served,
): Promise<OperationServer> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      send(response, { status: 405, text: 'Only GET\n' });
      return;
    }
    answer(path, served).then(
      (one) => send(response, one),
      // No details: it is for the log, and what is asked for has none.
      () => send(response, { status: 500, text: 'Internal Server Error\n' }),
    );
  });
  if (onListening !== undefined) server.once('listening', onListening);
  const trying = onTaken && listenOnceFree(server, { host, port, onTaken });
  if (trying === undefined) await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo | null)?.port ?? port,
    stop: async () => {
      trying?.abort();
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

/** How soon a port that was taken is tried again. */
const AGAIN_AFTER_MS = 500;
const JSON_TYPE = 'application/json; charset=utf-8';

async function answer(path: string, { health, metrics }: Served): Promise<Answer> {
  if (path === '/healthz') return { status: 200, text: '{"status":"alive"}\n', type: JSON_TYPE };
  if (path === '/readyz') {
    const readiness = await health.readiness();
    return { status: readiness.ready ? 200 : 503, text: `${JSON.stringify(readiness)}\n`, type: JSON_TYPE };
  }
  if (path === '/metrics')
    return { status: 200, text: await metrics.write(await health.figures()), type: metrics.contentType };
  return { status: 404, text: 'There are /healthz, /readyz and /metrics\n' };
}

function send(response: ServerResponse, { status, text, type = 'text/plain; charset=utf-8' }: Answer): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new ConfigError(
          `Health and metrics cannot be served at ${host}:${port} (${error.code ?? error.message}). Set OPS_PORT or OPS_HOST to another one, or remove OPS_PORT.`,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
}

/** Tries until it can, or is told to end it. */
function listenOnceFree(
  server: Server,
  { host, port, onTaken }: Place & Required<Pick<Place, 'onTaken'>>,
): AbortController {
  const ended = new AbortController();
  const attempt = () => {
    if (ended.signal.aborted) return;
    server.listen(port, host);
  };
  server.once('error', (error: NodeJS.ErrnoException) => onTaken(error.code ?? error.message));
  server.on('error', () => setTimeout(attempt, AGAIN_AFTER_MS).unref());
  attempt();
  return ended;
}

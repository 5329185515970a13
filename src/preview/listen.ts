import type { Server } from 'node:http';
import { ConfigError } from '../errors.ts';

/** So many ports are tried: the one asked for and those after it. */
const TRIES = 20;
const HIGHEST = 65_535;

/**
 * Listens at a port, or the next free one; 0 takes any.
 * @returns the port
 * @throws ConfigError one line with its remedy
 */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<number> {
  const last = port === 0 ? 0 : Math.min(HIGHEST, port + TRIES - 1);
  for (let tried = port; tried <= last; tried++) {
    const outcome = await tryPort(server, host, tried);
    if (outcome.kind === 'listening') return outcome.port;
    if (outcome.code !== 'EADDRINUSE') {
      throw new ConfigError(
        `The preview cannot listen at ${host}:${tried} (${outcome.code}). Set PREVIEW_PORT or PREVIEW_HOST to another one.`,
      );
    }
  }
  throw new ConfigError(
    `The ports ${port} to ${last} are all taken. Set PREVIEW_PORT to a free one, or end what uses them.`,
  );
}

type Outcome =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly code: string };

function tryPort(server: Server, host: string, port: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      resolve({ kind: 'failed', code: error.code ?? error.message });
    };
    const listening = () => {
      server.off('error', failed);
      const address = server.address();
      resolve({
        kind: 'listening',
        port: typeof address === 'object' && address !== null ? address.port : port,
      });
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, host);
  });
}

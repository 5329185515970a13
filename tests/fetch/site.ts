import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IsAllowed, Resolve } from '../../src/fetch/public-address.ts';

/** A server on this machine that stands for the web: the name `site.test` leads to it, and its address counts as public. */
export interface Site {
  /** `http://site.test:PORT` */
  readonly origin: string;
  readonly port: number;
  readonly requests: IncomingMessage[];
  readonly close: () => Promise<void>;
}

export const OPEN = '127.0.0.1';

export const isOpen: IsAllowed = (address) => address === OPEN;

export const resolveTo =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

export async function openSite(pages: Readonly<Record<string, RequestListener>>): Promise<Site> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.on('error', () => {});
    const page = pages[new URL(request.url ?? '/', 'http://a').pathname];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, OPEN, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://site.test:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
